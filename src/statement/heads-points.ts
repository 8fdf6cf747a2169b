import type { Paragraph } from "../document/paragraph.ts";
import type { TaskHead } from "./task-head.ts";

const DUTIES = "(?:trách nhiệm|nhiệm vụ|quyền hạn|công việc|nội dung|giải pháp|biện pháp|việc)";
/** "… có nhiệm vụ", "… chịu trách nhiệm", "… có các nhiệm vụ, quyền hạn sau đây:". */
const HAS_DUTIES = new RegExp(
  `^ ?(?:có|chịu) (?:các |những )?${DUTIES}(?:(?:,| và|, và) ${DUTIES})*(?: cụ thể| chính)?(?: (?:như )?sau(?: đây)?)? ?[.:]?$`,
  "u",
);
/** "… chủ trì, phối hợp với Sở B thực hiện các nhiệm vụ sau:", "… giúp UBND tỉnh quản lý đất đai, cụ thể như sau:". */
const DUTIES_BELOW = new RegExp(
  `^[^.:;\\n]{0,200} ${DUTIES}(?: cụ thể| chủ yếu| trọng tâm| chính)? (?:như )?sau(?: đây)? ?:?$|^[^.:;\\n]{0,200} cụ thể như sau ?:$`,
  "u",
);
const LONGEST = 250;

/**
 * Tells whether the agencies a paragraph opens with head the points below it: nothing follows them but a sign, or words
 * that announce the points.
 */
export function headsPoints(text: string, head: TaskHead, paragraph: Paragraph): boolean {
  if (head.end >= paragraph.end - 1) return true;
  if (paragraph.end - head.end > LONGEST) return false;
  const rest = text.slice(head.end, paragraph.end).trimEnd();
  return HAS_DUTIES.test(rest) || DUTIES_BELOW.test(rest);
}
