import type { Graph } from "../store/graph.ts";
import type { AuditMaybeSame } from "./audit-report.ts";
import { instrumentName } from "./instrument-name.ts";

/** The instruments that might be the same as these, each pair once, with the names people use. */
export async function readMaybeSame(
  graph: Graph,
  keys: readonly string[],
): Promise<readonly AuditMaybeSame[]> {
  const asked = [...new Set(keys)];
  const found = await graph.maybeSameInstruments(asked);
  const known = await graph.instruments([
    ...new Set(found.flatMap(({ owner, instrument }) => [owner, instrument])),
  ]);
  const names = new Map(known.map((one) => [one.key, instrumentName(one)]));
  const toNamed = (key: string) => ({ key, name: names.get(key) ?? key });
  return found
    .filter(({ owner, instrument }) => owner < instrument || !asked.includes(instrument))
    .map(({ owner, instrument, reason }) => ({
      instrument: toNamed(owner),
      other: toNamed(instrument),
      reason,
    }));
}
