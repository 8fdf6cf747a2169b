import type { Citation } from "../model/citation.ts";
import type { ResolvedInstrument } from "../resolve/resolve-mentions.ts";

/** A citation with the mention it was read from: what relations are built on. */
export interface CitationDraft {
  readonly citation: Citation;
  readonly instrument: ResolvedInstrument;
  /** The citation inside whose title this one stands: "Kết luận … về tiếp tục thực hiện Nghị quyết …". */
  readonly within: CitationDraft | null;
}
