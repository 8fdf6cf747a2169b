/** What is known of the server: whether it answers, and the version of its graph. */
export interface Connection {
  readonly away: boolean;
  /** Grows whenever the server came back, so that failed questions are put again. */
  readonly returns: number;
  /** Of the graph, as the last answer told. */
  readonly version: string | null;
}

/** Milliseconds between two looks whether the server is back. */
const LOOK_AGAIN = 1500;

let connection: Connection = { away: false, returns: 0, version: null };
const listeners = new Set<() => void>();

function change(patch: Partial<Connection>): void {
  connection = { ...connection, ...patch };
  for (const listener of listeners) listener();
}

/** What is known of the server now. */
export function connectionNow(): Connection {
  return connection;
}

/** Calls a function whenever the connection changes, until what this gives is called. */
export function watchConnection(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Notes that a question got no answer, and looks for the server until it is back. */
export function reportAway(): void {
  if (connection.away) return;
  change({ away: true });
  setTimeout(lookAgain, LOOK_AGAIN);
}

async function lookAgain(): Promise<void> {
  const ready = await fetch("/health/ready").then(({ ok }) => ok, () => false); // biome-ignore format: one line
  if (ready) change({ away: false, returns: connection.returns + 1 });
  else setTimeout(lookAgain, LOOK_AGAIN);
}

/** Notes the version of the graph that an answer was given at. */
export function reportVersion(version: string | null): void {
  if (version !== null && version !== connection.version) change({ version });
}
