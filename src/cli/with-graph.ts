import type { Command } from "commander";
import { readConfig } from "../config.ts";
import type { Graph } from "../store/graph.ts";
import { openStore, type StoreOptions } from "../store/open-store.ts";

/** The store a command is to use: `--store`, else LUOCDO_STORE, else the default. */
export function storeUrl(command: Command): string {
  return command.optsWithGlobals<{ store?: string }>().store ?? readConfig().store;
}

/** Opens the store, does the work and closes the store again, whatever happens. */
export async function withGraph<T>(
  url: string,
  work: (graph: Graph) => Promise<T>,
  options: StoreOptions = {},
): Promise<T> {
  const graph = await openStore(url, options);
  try {
    return await work(graph);
  } finally {
    await graph.close();
  }
}
