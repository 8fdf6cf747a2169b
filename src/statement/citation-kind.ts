import { isOf, LOWER, UPPER } from "../document/char-class.ts";
import type { Range } from "../mention/mention.ts";
import { type TextView, wordAt } from "../mention/text-view.ts";
import { type WordRule, WordRules } from "../mention/word-rules.ts";
import type { CitationKind } from "../model/citation.ts";

/** A cue with the kind it tells. Sources: DESIGN §4. The cue nearest to the citation decides. */
export const CUES = new WordRules<WordRule & { readonly kind: CitationKind }>([
  {
    kind: "IMPLEMENTS",
    opens: "thực triển thi cụ quán hoàn đẩy thựchiện",
    pattern:
      /(?<!\p{L})(?:thực ?hiện(?: theo lộ trình)?|triển khai|thi hành|cụ thể hóa|cụ thể hoá|quán triệt|hoàn thành|đẩy mạnh)(?!\p{L})/giu,
  },
  {
    kind: "CITES",
    opens:
      "sơ tổng theo tại quy nêu kèm thay sửa bãi thuộc rà đối tham mục chỉ nội nhiệm tuân vốn kinh áp điều",
    pattern:
      /(?<!\p{L})(?:theo|tại|sơ kết|tổng kết|quy định|nêu|kèm theo|thay thế|sửa đổi|bãi bỏ|thuộc|rà soát|đối chiếu|tham khảo|tuân thủ|áp dụng|điều chỉnh|(?:mục tiêu|chỉ tiêu|nội dung|nhiệm vụ|vốn|kinh phí) của)(?!\p{L})/giu,
  },
  {
    kind: "BASED_ON",
    opens: "căn trên dựa",
    pattern: /(?<!\p{L})(?:căn cứ|trên cơ sở|dựa trên)(?!\p{L})/giu,
  },
  {
    kind: "PREPARES",
    opens: "xây soạn dự ban trình lập đề nghiên hoàn phê tham",
    pattern:
      /(?<!\p{L})(?:xây dựng|soạn thảo|dự thảo|ban hành|(?<!lộ |quy |quá |công |chương |tờ |hành )trình|lập|đề xuất|nghiên cứu|hoàn thiện|xây mới|phê duyệt|tham mưu)(?!\p{L})/giu,
  },
]);

/** "xây dựng và tổ chức triển khai Đề án …": drafted first, so it does not exist yet. */
const DRAFTED_AND_DONE =
  /(?:xây dựng|ban hành|soạn thảo|(?<!\p{L})lập)(?: *,| +và) +(?:tổ chức +)?(?:triển khai|thực hiện)/iu;

/** How the words before a citation introduce it. */
export interface CitationCue {
  readonly kind: CitationKind;
  readonly rule: string;
}

/**
 * Reads the cue of a citation from the words between the start of its clause and the citation itself. Null when no
 * cue is there. Only what has no number yet can be prepared.
 */
export function readCitationCue(
  view: Pick<TextView, "text" | "words">,
  { start, end }: Range,
  options: { canBePrepared: boolean },
): CitationCue | null {
  let best: { end: number; kind: CitationKind } | null = null;
  const reach = { from: wordAt(view, start), to: wordAt(view, end) };
  for (const { rule, match } of CUES.findAll(view.text, view.words, reach)) {
    const matchEnd = match.index + match[0].length;
    if (isInName(view.text, match.index)) continue;
    if (isQuoted(view.text, matchEnd, end)) continue;
    // "… để thực hiện; Kế hoạch số …": what stops at a semicolon governs nothing behind it.
    if (view.text.charAt(matchEnd) === ";") continue;
    if (matchEnd > end || (rule.kind === "PREPARES" && !options.canBePrepared)) continue;
    if (best === null || matchEnd > best.end) best = { end: matchEnd, kind: rule.kind };
  }
  if (!best) return null;
  const drafted = options.canBePrepared && best.kind === "IMPLEMENTS";
  if (drafted && DRAFTED_AND_DONE.test(view.text.slice(start, end))) {
    return { kind: "PREPARES", rule: "cue-drafted-and-implemented" };
  }
  return { kind: best.kind, rule: RULE_NAMES[best.kind] };
}

/** "Sở Xây dựng", "Trung tâm Thi hành án": a capital behind a word is a name's, no verb's. */
function isInName(text: string, at: number): boolean {
  return isOf(text, at, UPPER) && text.charCodeAt(at - 1) === SPACE && isOf(text, at - 2, LOWER);
}

/** "phương châm “4 tại chỗ”, Đề án A": what a quotation says governs nothing behind it. */
function isQuoted(text: string, at: number, end: number): boolean {
  const between = text.slice(at, end);
  const close = between.indexOf("”");
  if (close === -1) return false;
  const open = between.indexOf("“");
  return open === -1 || open > close;
}

const SPACE = 32;

const RULE_NAMES: Readonly<Record<CitationKind, string>> = {
  IMPLEMENTS: "cue-implements",
  BASED_ON: "cue-based-on",
  CITES: "cue-cites",
  PREPARES: "cue-prepares",
};
