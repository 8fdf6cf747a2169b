/** What is logged and counted of one operation: no variables, no tokens, no text of it. */
export interface OperationReport {
  /** Its name, null when it has none or could not be read. */
  readonly operation: string | null;
  readonly type: "query" | "mutation" | "subscription" | null;
  /** `kept`: answered from the cache. `error`: with the codes below. */
  readonly outcome: "ok" | "kept" | "error";
  readonly codes: readonly string[];
  readonly milliseconds: number;
  readonly questions: number;
  readonly rows: number;
  readonly tests: number;
  /** Of the graph; null when the store did not tell. */
  readonly version: number | null;
}
