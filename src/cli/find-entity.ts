import { LuocdoError } from "../errors.ts";
import type { Agency } from "../model/agency.ts";
import type { Instrument } from "../model/instrument.ts";
import * as byRef from "../store/find-by-ref.ts";
import type { Graph } from "../store/graph.ts";

/**
 * The instrument that `ref` names, a number in any spelling or a key; null when it names none. Throws as the store's
 * `findInstrument`, and NOT_FOUND when the store holds no document at all.
 */
export async function findInstrument(graph: Graph, ref: string): Promise<Instrument | null> {
  return (await byRef.findInstrument(graph, ref)) ?? refuseEmptyStore(graph);
}

/** The agency that `ref` names, by a name or a key; as `findInstrument`. */
export async function findAgency(graph: Graph, ref: string): Promise<Agency | null> {
  return (await byRef.findAgency(graph, ref)) ?? refuseEmptyStore(graph);
}

/** That nothing answers to `ref`, with what to do about it. */
export function unknownRef(ref: string): LuocdoError {
  const next = "Check its spelling, or ingest a document that names it.";
  return new LuocdoError("NOT_FOUND", `Nothing in the store answers to "${ref}". ${next}`);
}

async function refuseEmptyStore(graph: Graph): Promise<null> {
  if ((await graph.statistics()).documents > 0) return null;
  throw new LuocdoError("NOT_FOUND", "The store holds no document yet. Fill it with `luocdo ingest PATH`.");
}
