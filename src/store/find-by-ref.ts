import { LuocdoError } from "../errors.ts";
import type { Agency } from "../model/agency.ts";
import type { Instrument } from "../model/instrument.ts";
import type { Graph } from "./graph.ts";

/** Longer than any key or name; what is longer is no reference. */
const MAX_REF_LENGTH = 500;

/**
 * The instrument that a key or a number in any spelling means; null when it means none. Throws AMBIGUOUS, with the
 * candidates, when it may be several, and BAD_ARGUMENT when it is blank or too long for a reference.
 */
export async function findInstrument(graph: Graph, ref: string): Promise<Instrument | null> {
  return pickOne(ref, await graph.findInstruments(checkRef(ref)), describeInstrument);
}

/** The agency that a key or a name means; as `findInstrument`. */
export async function findAgency(graph: Graph, ref: string): Promise<Agency | null> {
  return pickOne(ref, await graph.findAgencies(checkRef(ref)), describeAgency);
}

function checkRef(ref: string): string {
  if (ref.trim() === "") {
    throw new LuocdoError(
      "BAD_ARGUMENT",
      'A reference may not be empty. Give a key, a number such as "147-NQ/TU", or a name.',
    );
  }
  if (ref.length > MAX_REF_LENGTH) {
    throw new LuocdoError(
      "BAD_ARGUMENT",
      `A reference of ${ref.length} characters ("${ref.slice(0, 40)}…") is too long; ${MAX_REF_LENGTH} are allowed.`,
    );
  }
  return ref;
}

function pickOne<Row>(ref: string, found: readonly Row[], describe: (row: Row) => object): Row | null {
  if (found.length <= 1) return found[0] ?? null;
  throw new LuocdoError(
    "AMBIGUOUS",
    `"${ref}" may mean any of ${found.length}. Ask again with the key of one of the candidates.`,
    { details: { candidates: found.map(describe) } },
  );
}

function describeInstrument({ key, number, issuer, issuedOn, title }: Instrument): object {
  return { key, number, issuer, issuedOn, title };
}

function describeAgency({ key, name, place }: Agency): object {
  return { key, name, place };
}
