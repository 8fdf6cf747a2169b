import type { Extraction } from "../model/extraction.ts";
import type { Row } from "./database.ts";
import { TYPE_NAMES } from "./instrument-ref.ts";
import { searchWords, withAbbreviations } from "./search-words.ts";

/**
 * The words by which a document's instruments, agencies and tasks are found: numbers, titles, texts; of agencies a row for
 * every name, so that the words of one name are never mixed with those of another.
 */
export function searchRows(
  extraction: Extraction,
  spellings: ReadonlyMap<string, ReadonlySet<string>>,
): Row[] {
  const { document, instruments, tasks } = extraction;
  const row = (label: string, key: string, texts: readonly (string | null)[]) => ({
    label,
    key,
    document: document.key,
    text: withAbbreviations(texts.flatMap((text) => searchWords(text ?? ""))).join(" "),
  });
  const rows = [
    ...instruments.map(({ key, number, type, title }) =>
      row("Instrument", key, [number, typeName(type), title]),
    ),
    ...[...spellings].flatMap(([key, names]) => [...names].map((name) => row("Agency", key, [name]))),
    ...tasks.map(({ key, path, text }) => row("Task", key, [path, text])),
  ];
  return rows.filter(({ text }) => text !== "");
}

/** The Vietnamese name of a type, folded: "nghi quyet". */
export function typeName(type: string): string {
  return TYPE_WORDS.get(type) ?? "";
}

const TYPE_WORDS = new Map<string, string>(Object.entries(TYPE_NAMES).map(([name, type]) => [type, name]));
