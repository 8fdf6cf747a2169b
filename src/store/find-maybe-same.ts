import type { Instrument } from "../model/instrument.ts";
import { MAYBE_SAME_REASONS, type MaybeSame } from "../model/maybe-same.ts";
import { alikeNumbers } from "./alike-numbers.ts";
import type { Database, Row } from "./database.ts";
import { foldNumber } from "./instrument-ref.ts";
import { toInstrument } from "./map-row.ts";
import { reasonMaybeSame } from "./maybe-same.ts";
import type { Owned } from "./stored.ts";

/** One instrument that is written alike, with a title that a document gives each of the two. */
interface AlikeRow extends Row, Instrument {
  readonly owner: string;
  readonly ownerTitle: string | null;
}

/**
 * Instruments of the graph that might be the same work as these, and why: two statements for a batch. It is asked, not
 * stored, so it always goes by all documents there are, in whichever order they came.
 */
export async function findMaybeSame(
  database: Database,
  keys: readonly string[],
): Promise<readonly Owned<MaybeSame>[]> {
  if (keys.length === 0) return [];
  const owners = (await database.read("instruments", { keys })).map(toInstrument);
  const numbers = owners.flatMap(listNumbers);
  const rows = await database.read<AlikeRow>("instruments-alike", { keys, numbers });
  const ownerByKey = new Map(owners.map((owner) => [owner.key, owner]));
  const found = new Map<string, Owned<MaybeSame>>();
  for (const { owner, ownerTitle, ...other } of rows) {
    const one = ownerByKey.get(owner);
    const reason = one && reasonMaybeSame({ ...one, title: ownerTitle ?? one.title }, other);
    if (!reason) continue;
    const pair = `${owner} ${other.key}`;
    const known = found.get(pair);
    if (!known || rank(reason) < rank(known.reason))
      found.set(pair, { owner, reason, instrument: other.key });
  }
  return [...found.values()].sort(
    (a, b) => rank(a.reason) - rank(b.reason) || (a.instrument < b.instrument ? -1 : 1),
  );
}

function listNumbers(owner: Instrument): readonly Row[] {
  const { key, number, issuedOn, jurisdiction } = owner;
  if (number === null) return [];
  return [foldNumber(number).numberFolded, ...alikeNumbers(owner)].map((numberFolded) => ({
    owner: key,
    numberFolded,
    issuedOn,
    jurisdiction,
  }));
}

function rank(reason: MaybeSame["reason"]): number {
  return MAYBE_SAME_REASONS.indexOf(reason);
}
