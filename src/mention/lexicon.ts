import type { InstrumentType } from "../model/instrument.ts";
import type {
  AgencyRow,
  AgencyTypeRow,
  InstrumentTypeRow,
  IssuerRow,
  LawRow,
  PlaceRow,
  RegistryData,
} from "../model/registry-data.ts";
import { CodeIndex } from "./code-index.ts";
import { Vocabulary, WordTrie } from "./word-trie.ts";

/** What a name in the text may stand for. */
export type NamedAgency =
  | { readonly source: "agency"; readonly row: AgencyRow }
  | { readonly source: "type"; readonly row: AgencyTypeRow; readonly takesPlace: boolean };

/** The registry made ready for finding: words and codes to rows. */
export interface Lexicon {
  readonly vocabulary: Vocabulary;
  readonly agencies: WordTrie<NamedAgency>;
  readonly places: WordTrie<PlaceRow>;
  /** The people's committees of every level, for a place that acts ("huyện Sơn Động"). */
  readonly governments: readonly NamedAgency[];
  readonly types: WordTrie<InstrumentTypeRow>;
  /** Gives the last type word of a short text ("Nghị quyết"), where it starts and ends. */
  readonly lastTypeWord: (text: string) => { type: InstrumentType; start: number; end: number } | null;
  /** Names of laws without their type word: "Phòng, chống tham nhũng". */
  readonly laws: WordTrie<LawRow>;
  readonly stateTypeByCode: CodeIndex<InstrumentType>;
  readonly partyTypeByCode: CodeIndex<InstrumentType>;
  readonly issuersByCode: CodeIndex<IssuerRow>;
  /** The spelling a code has in its own row: `nđ`, `ND` → `NĐ`. */
  readonly codeSpelling: CodeIndex<string>;
}

/** Builds the lexicon of a registry. Rows earlier in a file win where two bear the same code. */
export function buildLexicon(data: RegistryData): Lexicon {
  const vocabulary = new Vocabulary();
  const issuerCodes = data.issuers.flatMap((row) =>
    [row.code, ...row.variants].map((code) => [code, row] as const),
  );
  const typeCodes = (system: "state" | "party") =>
    data.instrumentTypes.flatMap((row) => row.codes[system].map((code) => [code, row.type] as const));
  const stateTypes = typeCodes("state");
  const partyTypes = typeCodes("party");
  const spellings = [...stateTypes, ...partyTypes, ...data.issuers.map((row) => [row.code, row] as const)];
  return {
    vocabulary,
    agencies: buildAgencyTrie(data, vocabulary),
    places: buildPlaceTrie(data, vocabulary),
    governments: data.agencyTypes
      .filter((row) => row.slug === "ubnd")
      .map((row) => ({ source: "type", row, takesPlace: true })),
    types: buildTypeTrie(data, vocabulary),
    lastTypeWord: makeTypeWordReader(data),
    laws: buildLawTrie(data, vocabulary),
    stateTypeByCode: new CodeIndex(stateTypes),
    partyTypeByCode: new CodeIndex(partyTypes),
    issuersByCode: new CodeIndex(issuerCodes),
    codeSpelling: new CodeIndex(spellings.map(([code]) => [code, code] as const)),
  };
}

const PLACE_SLOT = /\s*\{place\}/;

function buildAgencyTrie(data: RegistryData, vocabulary: Vocabulary): WordTrie<NamedAgency> {
  const trie = new WordTrie<NamedAgency>(vocabulary);
  for (const row of data.agencies) {
    const named: NamedAgency = { source: "agency", row };
    for (const name of [row.name, ...row.variants]) trie.add(name, named);
  }
  for (const row of data.agencyTypes) {
    const plain: NamedAgency = { source: "type", row, takesPlace: false };
    const slotted: NamedAgency = { source: "type", row, takesPlace: true };
    for (const name of [row.name, ...row.variants]) {
      trie.add(name.replace(PLACE_SLOT, ""), PLACE_SLOT.test(name) ? slotted : plain);
    }
  }
  return trie;
}

function buildPlaceTrie(data: RegistryData, vocabulary: Vocabulary): WordTrie<PlaceRow> {
  const trie = new WordTrie<PlaceRow>(vocabulary);
  for (const row of data.places) for (const name of [row.name, ...row.variants]) trie.add(name, row);
  return trie;
}

function buildTypeTrie(data: RegistryData, vocabulary: Vocabulary): WordTrie<InstrumentTypeRow> {
  const trie = new WordTrie<InstrumentTypeRow>(vocabulary);
  for (const row of data.instrumentTypes) for (const name of row.names) trie.add(name, row);
  return trie;
}

function makeTypeWordReader(data: RegistryData): Lexicon["lastTypeWord"] {
  const typeByName = new Map<string, InstrumentType>();
  for (const row of data.instrumentTypes) {
    for (const name of row.names)
      if (!typeByName.has(name.toLowerCase())) typeByName.set(name.toLowerCase(), row.type);
  }
  const names = [...typeByName.keys()]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/ /g, "\\s+"));
  const pattern = new RegExp(`(?<![\\p{L}\\d/-])(?:${names.join("|")})(?![\\p{L}/-])`, "giu");
  return (text) => {
    const last = [...text.matchAll(pattern)].at(-1);
    if (!last) return null;
    const type = typeByName.get(last[0].toLowerCase().replace(/\s+/g, " "));
    return type ? { type, start: last.index, end: last.index + last[0].length } : null;
  };
}

function buildLawTrie(data: RegistryData, vocabulary: Vocabulary): WordTrie<LawRow> {
  const trie = new WordTrie<LawRow>(vocabulary);
  for (const row of data.laws) trie.add(row.name, row);
  return trie;
}
