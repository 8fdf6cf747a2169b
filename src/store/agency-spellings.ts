import type { DocumentWrite } from "./write-report.ts";

/** Every name by which a document lets an agency be found: its own, the English one, as written, the registry's variants. */
export function agencySpellings({
  extraction: { agencies, assignments },
  variants = {},
}: Pick<DocumentWrite, "extraction" | "variants">): ReadonlyMap<string, ReadonlySet<string>> {
  const spellings = new Map(
    agencies.map(({ key, name, nameEn }) => [
      key,
      new Set([name, ...(nameEn === null ? [] : [nameEn]), ...(variants[key] ?? [])]),
    ]),
  );
  for (const { agencyKey, agency } of assignments) spellings.get(agencyKey)?.add(agency);
  return spellings;
}
