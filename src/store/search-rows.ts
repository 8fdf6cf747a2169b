import type { Extraction } from "../model/extraction.ts";
import type { Row } from "./database.ts";
import { TYPE_NAMES } from "./instrument-ref.ts";
import { searchWords, withAbbreviations } from "./search-words.ts";

/** The words by which a document's instruments, agencies and tasks are found: numbers, titles, names as written, texts. */
export function searchRows(extraction: Extraction): Row[] {
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
    ...[...agencySpellings(extraction)].map(([key, names]) => row("Agency", key, [...names])),
    ...tasks.map(({ key, path, text }) => row("Task", key, [path, text])),
  ];
  return rows.filter(({ text }) => text !== "");
}

/** The Vietnamese name of a type, folded: "nghi quyet". */
export function typeName(type: string): string {
  return TYPE_WORDS.get(type) ?? "";
}

const TYPE_WORDS = new Map<string, string>(Object.entries(TYPE_NAMES).map(([name, type]) => [type, name]));

function agencySpellings({ agencies, assignments }: Extraction): Map<string, Set<string>> {
  const spellings = new Map(
    agencies.map(({ key, name, nameEn }) => [key, new Set(nameEn ? [name, nameEn] : [name])]),
  );
  for (const { agencyKey, agency } of assignments) spellings.get(agencyKey)?.add(agency);
  return spellings;
}
