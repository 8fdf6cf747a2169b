import type { Citation } from "../model/citation.ts";
import type { Instrument } from "../model/instrument.ts";
import { trimOrdinal } from "../model/key.ts";
import type { Database, Row } from "./database.ts";
import { groupBy } from "./group-by.ts";
import { foldNumber } from "./instrument-ref.ts";
import { toStatement } from "./map-row.ts";
import { mayMean, type OpenCitation } from "./may-mean.ts";
import type { Owned, Stored } from "./stored.ts";

/**
 * Citations that leave open which instrument they mean and may mean one of these: one statement for a batch. It is asked, not
 * stored, so it goes by all documents there are. Several instruments may share a citation.
 */
export async function findOpenCitations(
  database: Database,
  owners: readonly Instrument[],
): Promise<readonly Owned<Stored<Citation>>[]> {
  const numbers = [...new Set(owners.flatMap(({ number }) => spellNumber(number)))];
  if (numbers.length === 0) return [];
  const rows = await database.read<OpenCitation & Row>("open-citations", { numbers });
  const ownersByNumber = groupBy(owners, ({ number }) => fold(number));
  return rows.flatMap((row) =>
    (ownersByNumber.get(fold(row.number)) ?? [])
      .filter((owner) => mayMean(row, owner))
      .map((owner) => toOwned(row, owner.key)),
  );
}

function toOwned({ citedIn: _in, citedOn: _on, ...row }: OpenCitation & Row, owner: string) {
  return toStatement<Citation>({ ...row, owner });
}

/** A number as it may be stored: leading zeros stay as they are written. */
function spellNumber(number: string | null): readonly string[] {
  if (number === null) return [];
  const bare = trimOrdinal(number);
  return [...new Set([number, bare, bare.replace(/^\d(?!\d)/, "0$&")])];
}

function fold(number: string | null): string {
  return foldNumber(number ?? "").numberFolded;
}
