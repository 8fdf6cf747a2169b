/** A text as it was read, never changed: every offset luocdo gives is a UTF-16 index into `text`. */
export interface SourceText {
  readonly text: string;
  /** sha256 of the file's bytes, hexadecimal. */
  readonly sha256: string;
  readonly uri: string;
}
