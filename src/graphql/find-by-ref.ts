import { LuocdoError } from "../errors.ts";
import type { Agency } from "../model/agency.ts";
import type { Instrument } from "../model/instrument.ts";
import type { Graph } from "../store/graph.ts";
import { toRef } from "./node.type.ts";

/** Longer than any key or name; what is longer is no reference. */
const MAX_REF_LENGTH = 500;

/**
 * The instrument a key, an id, or a number in any spelling means; null when it names nothing.
 * AMBIGUOUS, with the candidates, when it may be several.
 */
export async function findInstrument(graph: Graph, ref: string): Promise<Instrument | null> {
  const found = await graph.findInstruments(checkRef(toRef(ref, "Instrument")));
  return pickOne(ref, found, ({ key, number, issuer, issuedOn, title }) => ({
    key,
    number,
    issuer,
    issuedOn,
    title,
  }));
}

/** The agency a key, an id, or a name means; as `findInstrument`. */
export async function findAgency(graph: Graph, ref: string): Promise<Agency | null> {
  const found = await graph.findAgencies(checkRef(toRef(ref, "Agency")));
  return pickOne(ref, found, ({ key, name, place }) => ({ key, name, place }));
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
    {
      details: { candidates: found.map(describe) },
    },
  );
}
