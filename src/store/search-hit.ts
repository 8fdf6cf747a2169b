import type { Agency } from "../model/agency.ts";
import type { Instrument } from "../model/instrument.ts";
import type { Task } from "../model/task.ts";

export type SearchLabel = "Instrument" | "Agency" | "Task";

export interface SearchRequest {
  /** As typed: numbers, names, words, any case, with or without diacritics. */
  readonly text: string;
  readonly first: number;
  /** Only these; all when left out. */
  readonly labels?: readonly SearchLabel[];
}

/** Where the typed words stand in what is shown of a hit. */
export interface SearchMatch {
  readonly field: "NUMBER" | "NAME" | "TITLE" | "TEXT";
  /** Offsets into the field, end exclusive, one span a word. */
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

export type SearchHit = { readonly match: SearchMatch | null } & (
  | { readonly label: "Instrument"; readonly node: Instrument }
  | { readonly label: "Agency"; readonly node: Agency }
  | { readonly label: "Task"; readonly node: Task }
);
