import type { InstrumentType } from "../model/instrument.ts";
import type {
  AgencyRow,
  AgencyTypeRow,
  InstrumentTypeRow,
  IssuerRow,
  PlaceRow,
  RegistryData,
} from "../model/registry-data.ts";
import { foldCode } from "./fold-code.ts";
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
  readonly types: WordTrie<InstrumentTypeRow>;
  readonly stateTypeByCode: ReadonlyMap<string, InstrumentType>;
  readonly partyTypeByCode: ReadonlyMap<string, InstrumentType>;
  readonly issuersByCode: ReadonlyMap<string, readonly IssuerRow[]>;
  /** The spelling a code has in its own row: folded `NĐ`, `ND` → `NĐ`. */
  readonly codeSpelling: ReadonlyMap<string, string>;
}

/** Builds the lexicon of a registry. Rows earlier in a file win where two bear the same code. */
export function buildLexicon(data: RegistryData): Lexicon {
  const vocabulary = new Vocabulary();
  const codeSpelling = new Map<string, string>();
  const spell = (code: string) => {
    const folded = foldCode(code);
    if (!codeSpelling.has(folded)) codeSpelling.set(folded, code);
    return folded;
  };
  const stateTypeByCode = indexTypes(data, "state", spell);
  const partyTypeByCode = indexTypes(data, "party", spell);
  return {
    vocabulary,
    agencies: buildAgencyTrie(data, vocabulary),
    places: buildPlaceTrie(data, vocabulary),
    types: buildTypeTrie(data, vocabulary),
    stateTypeByCode,
    partyTypeByCode,
    issuersByCode: indexIssuers(data, spell),
    codeSpelling,
  };
}

function indexTypes(data: RegistryData, system: "state" | "party", spell: (code: string) => string) {
  const index = new Map<string, InstrumentType>();
  for (const row of data.instrumentTypes) {
    for (const code of row.codes[system]) {
      const folded = spell(code);
      if (!index.has(folded)) index.set(folded, row.type);
    }
  }
  return index;
}

function indexIssuers(data: RegistryData, spell: (code: string) => string) {
  const index = new Map<string, IssuerRow[]>();
  for (const row of data.issuers) {
    for (const code of [row.code, ...row.variants]) {
      const folded = spell(code);
      index.set(folded, [...(index.get(folded) ?? []), row]);
    }
  }
  return index;
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
