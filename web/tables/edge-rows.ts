import { namesIn } from "../graph/name-in-picture.ts";
import type { Picture } from "../graph/picture.ts";
import type { Quotes } from "../graph/quotes.ts";
import { fold } from "../search/fold.ts";
import { labelOf } from "../words/label-of.ts";
import type { Words } from "../words/vi.ts";

export const COLUMNS = ["from", "kind", "to", "basis", "quote"] as const;
export type Column = (typeof COLUMNS)[number];

/** An edge as the table says it. */
export interface EdgeRow extends Readonly<Record<Column, string>> {
  readonly key: string;
  readonly fromId: string;
  readonly toId: string;
}

/** A row an edge, in the order of the picture; without quotes while those are on their way. */
export function rowsOf({ nodes, edges }: Picture, quotes: Quotes | null, words: Words): readonly EdgeRow[] {
  const kinds: Readonly<Record<string, string>> = { ...words.kinds, ...words.roles };
  const name = namesIn(nodes.values(), words);
  return edges.map(({ id, from, to, kind, basis }) => ({
    key: `${from}|${id}`,
    from: name(from),
    kind: labelOf(kinds, kind),
    to: name(to),
    basis: labelOf(words.basisShort, basis),
    quote: quotes?.get(id)?.exact ?? "",
    fromId: from,
    toId: to,
  }));
}

/**
 * The rows by a column as the language orders words and numbers, `-` before its name for the other way; as the picture
 * has them when none is chosen. Every text is compared once, however many rows say it: comparing is slow.
 */
export function sortRows(rows: readonly EdgeRow[], sort: string | null, tag: string): readonly EdgeRow[] {
  const column = COLUMNS.find((name) => name === sort?.replace("-", ""));
  if (!column) return rows;
  const { compare } = new Intl.Collator(tag, { numeric: true });
  const texts = [...new Set(rows.map((row) => row[column]))].toSorted(compare);
  const places = new Map(texts.map((text, place) => [text, place]));
  const way = sort?.startsWith("-") ? -1 : 1;
  const placeOf = (row: EdgeRow) => places.get(row[column]) ?? 0;
  return rows.toSorted((a, b) => way * (placeOf(a) - placeOf(b)));
}

/** The rows that hold a text, with or without its diacritics. */
export function filterRows(rows: readonly EdgeRow[], text: string): readonly EdgeRow[] {
  const wanted = fold(text);
  if (wanted === "") return rows;
  return rows.filter((row) => COLUMNS.some((column) => foldOnce(row[column]).includes(wanted)));
}

const folded = new Map<string, string>();

/** Many rows say the same words. */
function foldOnce(text: string): string {
  const known = folded.get(text);
  if (known !== undefined) return known;
  const result = fold(text);
  folded.set(text, result);
  return result;
}
