import { useSyncExternalStore } from "react";
import { type Connection, connectionNow, watchConnection } from "./connection.ts";

/** The connection, drawn anew when it changes. */
export function useConnection(): Connection {
  return useSyncExternalStore(watchConnection, connectionNow);
}
