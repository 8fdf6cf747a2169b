import type { CitationKind } from "../model/citation.ts";

/** A cue with the kind it tells. Sources: DESIGN §4. The cue nearest to the citation decides. */
const CUES: readonly { readonly kind: CitationKind; readonly pattern: RegExp }[] = [
  {
    kind: "IMPLEMENTS",
    pattern:
      /(?<!\p{L})(?:thực hiện(?: theo lộ trình)?|triển khai|thi hành|cụ thể hóa|cụ thể hoá|quán triệt|chấp hành|hoàn thành|đẩy mạnh|tuân thủ|áp dụng)(?!\p{L})/giu,
  },
  {
    kind: "CITES",
    pattern:
      /(?<!\p{L})(?:theo|tại|quy định|nêu|kèm theo|thay thế|sửa đổi|bãi bỏ|thuộc|rà soát|đối chiếu|tham khảo|(?:mục tiêu|chỉ tiêu|nội dung|nhiệm vụ) của)(?!\p{L})/giu,
  },
  { kind: "BASED_ON", pattern: /(?<!\p{L})(?:căn cứ|trên cơ sở|dựa trên)(?!\p{L})/giu },
  {
    kind: "PREPARES",
    pattern:
      /(?<!\p{L})(?:xây dựng|soạn thảo|dự thảo|ban hành|(?<!lộ |quy |quá |công |chương |tờ |hành )trình|lập|đề xuất|nghiên cứu|hoàn thiện|xây mới|phê duyệt)(?!\p{L})/giu,
  },
];

/** "xây dựng và tổ chức triển khai Đề án …": drafted first, so it does not exist yet. */
const DRAFTED_AND_DONE =
  /(?:xây dựng|ban hành|soạn thảo)(?: *,| +và) +(?:tổ chức +)?(?:triển khai|thực hiện)/iu;

/** How the words before a citation introduce it. */
export interface CitationCue {
  readonly kind: CitationKind;
  readonly rule: string;
}

/**
 * Reads the cue of a citation from the words between the start of its clause and the citation itself. Null when no
 * cue is there. Only what has no number yet can be prepared.
 */
export function readCitationCue(clause: string, options: { canBePrepared: boolean }): CitationCue | null {
  let best: { at: number; kind: CitationKind } | null = null;
  for (const { kind, pattern } of CUES) {
    if (kind === "PREPARES" && !options.canBePrepared) continue;
    const last = lastMatch(clause, pattern);
    if (last !== null && (best === null || last > best.at)) best = { at: last, kind };
  }
  if (!best) return null;
  if (options.canBePrepared && best.kind === "IMPLEMENTS" && DRAFTED_AND_DONE.test(clause)) {
    return { kind: "PREPARES", rule: "cue-drafted-and-implemented" };
  }
  return { kind: best.kind, rule: `cue-${best.kind.toLowerCase().replace("_", "-")}` };
}

function lastMatch(clause: string, pattern: RegExp): number | null {
  let last: number | null = null;
  for (const match of clause.matchAll(pattern)) last = match.index + match[0].length;
  return last;
}
