import type { Database } from "./database.ts";
import type { Statistics } from "./graph.ts";

/**
 * Asks how much the store holds, and counts it once a version, for a count reads every row. The version is read before each
 * answer: another process may have written.
 */
export function keepStatistics(
  database: Database,
  readVersion: () => Promise<number>,
): () => Promise<Statistics> {
  let kept: { readonly version: number; readonly counted: Promise<Statistics> } | null = null;
  return async () => {
    const version = await readVersion();
    if (kept?.version === version) return kept.counted;
    const counting = { version, counted: count(database) };
    // Kept from here on, so that questions asked together share one count.
    kept = counting;
    const forget = () => {
      if (kept === counting) kept = null;
    };
    counting.counted.then((counted) => counted.version === version || forget(), forget);
    return counting.counted;
  };
}

async function count(database: Database): Promise<Statistics> {
  const [row] = await database.read("statistics");
  return row as unknown as Statistics;
}
