import { LuocdoError } from "../errors.ts";
import type { Agency } from "../model/agency.ts";
import type { Instrument } from "../model/instrument.ts";
import type { Graph } from "../store/graph.ts";

/**
 * The instrument that `ref` names, a number in any spelling or a key; null when it names none.
 * Throws AMBIGUOUS with the candidates when it names several, NOT_FOUND when the store holds no document at all.
 */
export async function findInstrument(graph: Graph, ref: string): Promise<Instrument | null> {
  const found = await graph.findInstruments(checkRef(ref));
  if (found.length > 1) throw ambiguous(ref, found.map(describeInstrument));
  if (!found[0]) await refuseEmptyStore(graph);
  return found[0] ?? null;
}

/** The agency that `ref` names, by a name or a key; as `findInstrument`. */
export async function findAgency(graph: Graph, ref: string): Promise<Agency | null> {
  const found = await graph.findAgencies(checkRef(ref));
  if (found.length > 1)
    throw ambiguous(
      ref,
      found.map(({ key, name }) => `${key} · ${name}`),
    );
  if (!found[0]) await refuseEmptyStore(graph);
  return found[0] ?? null;
}

/** That nothing answers to `ref`, with what to do about it. */
export function unknownRef(ref: string): LuocdoError {
  const next = "Check its spelling, or ingest a document that names it.";
  return new LuocdoError("NOT_FOUND", `Nothing in the store answers to "${ref}". ${next}`);
}

function checkRef(ref: string): string {
  if (ref.trim() !== "") return ref;
  throw new LuocdoError("BAD_ARGUMENT", "The reference is empty. Give a number, a name or a key.");
}

function ambiguous(ref: string, candidates: readonly string[]): LuocdoError {
  const message = `"${ref}" may mean any of ${candidates.length}. Ask again with the key, the first word, of one of them:`;
  return new LuocdoError("AMBIGUOUS", message, { details: { candidates } });
}

function describeInstrument({ key, number, issuer, issuedOn, title }: Instrument): string {
  return [key, number, issuer, issuedOn, title].filter((part) => part !== null).join(" · ");
}

async function refuseEmptyStore(graph: Graph): Promise<void> {
  if ((await graph.statistics()).documents > 0) return;
  throw new LuocdoError("NOT_FOUND", "The store holds no document yet. Fill it with `luocdo ingest PATH`.");
}
