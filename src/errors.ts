/** What went wrong, as a word to act on; messages may change, codes may not. */
export type ErrorCode =
  | "USAGE"
  | "DOCUMENT_UNREADABLE"
  | "DOCUMENT_EMPTY"
  | "DOCUMENT_BINARY"
  | "DOCUMENT_ENCODING"
  | "DOCUMENT_FORMAT"
  | "DOCUMENT_ENCRYPTED"
  | "DOCUMENT_NO_TEXT"
  | "DOCUMENT_TOO_LARGE"
  | "DOCUMENT_CONFLICT"
  | "REGISTRY_INVALID"
  | "NOT_FOUND"
  | "AMBIGUOUS"
  | "BAD_ARGUMENT"
  | "FORBIDDEN"
  | "TIMEOUT"
  | "CANCELLED"
  | "ROW_LIMIT"
  | "FILTER_LIMIT"
  | "OPERATION_LIMIT"
  | "STORE_UNAVAILABLE"
  | "STORE_LOCKED"
  | "STORE_READ_ONLY"
  | "STORE_VERSION"
  | "STORE_INVALID"
  | "STORE_AUTH"
  | "STORE_QUERY"
  | "PORT_TAKEN"
  | "INTERNAL";

/** The one error luocdo throws. The message says what, quotes the value and gives the next step. */
export class LuocdoError extends Error {
  override readonly name = "LuocdoError";
  readonly code: ErrorCode;
  /** Values a caller may show, such as `candidates` of an ambiguous reference. */
  readonly details: Readonly<Record<string, unknown>>;

  constructor(
    code: ErrorCode,
    message: string,
    options: { cause?: unknown; details?: Record<string, unknown> } = {},
  ) {
    super(message, "cause" in options ? { cause: options.cause } : undefined);
    this.code = code;
    this.details = options.details ?? {};
  }
}
