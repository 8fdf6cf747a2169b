/** A stretch of the source text: `source.slice(start, end) === text`. Offsets are UTF-16 indices, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Where a statement is written, in the words of the W3C Web Annotation model (TextPosition + TextQuote). */
export interface Anchor {
  /** Key of the Document, its sha256. */
  readonly document: string;
  readonly start: number;
  readonly end: number;
  /** The exact words between `start` and `end`. */
  readonly exact: string;
}

/** How a statement is known: said in so many words, said of the heading or the whole plan, or concluded. */
export type Basis = "EXPLICIT" | "INHERITED" | "INFERRED";

/** What every statement carries besides its content: its words, the id of the rule that read it, and its basis. */
export interface Evidence extends Span {
  readonly basis: Basis;
  readonly rule: string;
}
