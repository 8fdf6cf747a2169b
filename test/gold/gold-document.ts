import type { Role } from "../../src/model/assignment.ts";
import type { CitationKind, Identity } from "../../src/model/citation.ts";
import type { InstrumentType } from "../../src/model/instrument.ts";
import type { RelationKind } from "../../src/model/relation.ts";

/** A quote of the text, and whether a reader may as well leave it out: then it is neither missed nor wrong. */
interface Quote {
  readonly text: string;
  readonly optional?: boolean;
}

/** A citation as `test/gold/README.md` defines its span. `number` null: cited by name. */
export interface GoldCitation extends Quote {
  readonly kind: CitationKind;
  readonly number: string | null;
  readonly type: InstrumentType;
  /** As written; null when the words name none. */
  readonly issuer: string | null;
  readonly issuedOn: string | null;
  /** Citations with one label are one instrument; the default is the number, else the text. */
  readonly work?: string;
  readonly identity?: Identity;
  readonly title?: string;
  readonly provision?: string;
}

export interface GoldRole extends Quote {
  readonly role: Role;
  readonly agency: string;
}

export interface GoldDeadline extends Quote {
  readonly due?: string;
  readonly period?: string;
  readonly recurs?: string;
  readonly condition?: string;
}

export interface GoldTarget extends Quote {
  readonly value: number;
  readonly unit: string;
}

/** A task; every head is also LEAD. Its quotes stand in text order, within its paragraphs. */
export interface GoldTask {
  readonly path: string;
  /** The words it opens with; by default the last number of the path, then the first head. */
  readonly opens?: string;
  readonly heads: readonly string[];
  readonly optional?: boolean;
  readonly citations?: readonly GoldCitation[];
  readonly roles?: readonly GoldRole[];
  readonly deadlines?: readonly GoldDeadline[];
  readonly targets?: readonly GoldTarget[];
}

/** `from` and `to` are numbers, work labels of citations by name, or SELF for the document. */
export interface GoldRelation {
  readonly kind: RelationKind;
  readonly from: string;
  readonly to: string;
  readonly optional?: boolean;
}

export interface GoldHead {
  readonly number: string | null;
  readonly type: InstrumentType;
  readonly issuer: string | null;
  readonly issuedOn: string | null;
  readonly issuedIn?: string;
  readonly title: string | null;
}

/** What one text states, written by a reader (`gold.json`). */
export interface Gold {
  readonly document: GoldHead;
  /** Citations outside tasks, in text order. */
  readonly citations: readonly GoldCitation[];
  readonly tasks: readonly GoldTask[];
  readonly relations: readonly GoldRelation[];
}

export const SPLITS = ["train", "dev", "test"] as const;

/** Where a text comes from (`source.json`). */
export interface GoldSource {
  readonly split: (typeof SPLITS)[number];
  /** real: not in the repository. excerpt: the source's words, cut. restatement: rewritten. constructed: invented. */
  readonly kind: "real" | "excerpt" | "restatement" | "constructed";
  /** File of the text, from the project's root; `text.txt` beside it by default. */
  readonly text?: string;
  readonly title: string;
  readonly sources: readonly { readonly address: string; readonly title: string; readonly retrieved: string }[];
  readonly note?: string;
}
