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
import { spellAgencyName } from "./spell-agency-name.ts";
import { TypeWords } from "./type-words.ts";
import { WordSet } from "./word-set.ts";
import { WordTrie } from "./word-trie.ts";

/** What a name in the text may stand for. */
export type NamedAgency =
  | { readonly source: "agency"; readonly row: AgencyRow }
  | { readonly source: "type"; readonly row: AgencyTypeRow; readonly takesPlace: boolean };

/** The registry made ready for finding: words and codes to rows. */
export interface Lexicon {
  readonly agencies: WordTrie<NamedAgency>;
  /** Every word that begins the name of an agency, a place that acts or a list that shares its noun. */
  readonly agencyOpenings: WordSet;
  readonly places: WordTrie<PlaceRow>;
  /** The people's committees of every level, for a place that acts ("huyện Sơn Động"). */
  readonly governments: readonly NamedAgency[];
  readonly types: WordTrie<InstrumentTypeRow>;
  /** The words that say a kind of instrument, as they stand in running text. */
  readonly typeWords: TypeWords;
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
  const issuerCodes = data.issuers.flatMap((row) =>
    [row.code, ...row.variants].map((code) => [code, row] as const),
  );
  const typeCodes = (system: "state" | "party") =>
    data.instrumentTypes.flatMap((row) => row.codes[system].map((code) => [code, row.type] as const));
  const stateTypes = typeCodes("state");
  const partyTypes = typeCodes("party");
  const spellings = [...stateTypes, ...partyTypes, ...data.issuers.map((row) => [row.code, row] as const)];
  const agencies = buildAgencyTrie(data);
  return {
    agencies,
    agencyOpenings: listAgencyOpenings(agencies),
    places: buildPlaceTrie(data),
    governments: data.agencyTypes
      .filter((row) => row.slug === "ubnd")
      .map((row) => ({ source: "type", row, takesPlace: true })),
    types: buildTypeTrie(data),
    typeWords: new TypeWords(data.instrumentTypes),
    laws: buildLawTrie(data),
    stateTypeByCode: new CodeIndex(stateTypes),
    partyTypeByCode: new CodeIndex(partyTypes),
    issuersByCode: new CodeIndex(issuerCodes),
    codeSpelling: new CodeIndex(spellings.map(([code]) => [code, code] as const)),
  };
}

const PLACE_SLOT = /\s*\{place\}/;

function buildAgencyTrie(data: RegistryData): WordTrie<NamedAgency> {
  const trie = new WordTrie<NamedAgency>();
  const spell = (name: string) => [...spellAgencyName(name)];
  for (const row of data.agencies) {
    const named: NamedAgency = { source: "agency", row };
    for (const name of [row.name, ...row.variants].flatMap(spell)) trie.add(name, named);
  }
  for (const row of data.agencyTypes) {
    const plain: NamedAgency = { source: "type", row, takesPlace: false };
    const slotted: NamedAgency = { source: "type", row, takesPlace: true };
    for (const name of [row.name, ...row.variants].flatMap(spell)) {
      trie.add(name.replace(PLACE_SLOT, ""), PLACE_SLOT.test(name) ? slotted : plain);
    }
  }
  return trie;
}

/** The first words of the kinds of places that act: "huyện Sơn Động". */
export const PLACE_OPENINGS = "huyện thành thị quận";
/** What stands before a noun that is shared: "các Sở: …". */
export const LIST_OPENINGS = "các";

function listAgencyOpenings({ openings }: WordTrie<NamedAgency>): WordSet {
  const all = new WordSet(`${PLACE_OPENINGS} ${LIST_OPENINGS}`);
  all.addAll(openings);
  return all;
}

function buildPlaceTrie(data: RegistryData): WordTrie<PlaceRow> {
  const trie = new WordTrie<PlaceRow>();
  for (const row of data.places) for (const name of [row.name, ...row.variants]) trie.add(name, row);
  return trie;
}

function buildTypeTrie(data: RegistryData): WordTrie<InstrumentTypeRow> {
  const trie = new WordTrie<InstrumentTypeRow>();
  for (const row of data.instrumentTypes) for (const name of row.names) trie.add(name, row);
  return trie;
}

function buildLawTrie(data: RegistryData): WordTrie<LawRow> {
  const trie = new WordTrie<LawRow>();
  for (const row of data.laws) trie.add(row.name, row);
  return trie;
}
