import { makeEndTest } from "../document/end-test.ts";
import type { Range } from "../mention/mention.ts";
import type { ResolvedDocument, ResolvedInstrument } from "../resolve/resolve-mentions.ts";
import { readBeside } from "./beside-cue.ts";
import type { CitationCue } from "./citation-kind.ts";
import { readFromClause } from "./clause-cue.ts";
import { type CueContext, GAP, outermost } from "./cue-context.ts";

/**
 * Finds what introduces a citation: the words between the citation before it and itself, the paragraph's opening, the
 * heading it stands under, the citations it is listed with, and last the words of its clause.
 */
export function findCitationCue(view: ResolvedDocument, context: CueContext): CitationCue {
  const { instrument, paragraphs } = context;
  const paragraph = paragraphs(instrument.mention.start);
  const beside = readBeside(view, context);
  if (beside) return beside;
  if (isApproved(view, instrument, paragraph)) return { kind: "CITES", rule: "approved-by-document" };
  const opening = view.text.slice(paragraph.start, paragraph.start + 24);
  if (/^[*_\s]*(?:\d+\.\s*)?Căn ?cứ(?!\p{L})/u.test(opening) && !opensDuty(view.text, context, paragraph))
    return endsInDoing(
      view.text.slice(Math.max(paragraph.start, instrument.mention.start - GAP), instrument.mention.start),
    )
      ? { kind: "IMPLEMENTS", rule: "cue-implements" }
      : { kind: "BASED_ON", rule: "legal-basis" };
  return readFromClause(view, context, paragraph);
}

/** "Điều 1. Phê duyệt Đề án A": a decision approves what lies before its issuer and orders nobody to draft it. */
function isApproved(
  { text, head }: ResolvedDocument,
  { mention }: ResolvedInstrument,
  { start }: Range,
): boolean {
  if (mention.number !== null || !APPROVERS.has(head.type)) return false;
  const lead = text.slice(Math.max(start, mention.start - GAP), mention.start);
  return APPROVES.test(lead);
}

const APPROVERS: ReadonlySet<string | null> = new Set(["DECISION", "RESOLUTION"]);
const APPROVES =
  /^[*_\s]*(?:Điều \d+[.:]\s*|\d+\.\s*)?(?:(?:Về (?:việc )?|V\/v )?[pP]hê duyệt|PHÊ DUYỆT)(?: kèm theo (?:Quyết định|Nghị quyết) này)? ["“]?$/u;

/** "Căn cứ Kế hoạch A, xây dựng Đề án B": behind its bases a paragraph tells what is to be done. */
function opensDuty(text: string, { instrument, previous }: CueContext, paragraph: Range): boolean {
  const within = previous !== null && previous.instrument.mention.start >= paragraph.start;
  if (within && ["IMPLEMENTS", "PREPARES"].includes(outermost(previous).citation.kind)) return true;
  const from = Math.max(
    paragraph.start,
    previous?.instrument.mention.end ?? 0,
    instrument.mention.start - GAP,
  );
  return DUTY.test(text.slice(from, instrument.mention.start));
}

const DUTY =
  /[,;](?: \p{L}+){0,12}? (?:thực hiện|triển khai|xây dựng|tham mưu|ban hành|lập|trình|hoàn thiện) (?:(?:các|có hiệu quả|dự thảo) )?$|, [^;.]{3,220} theo (?:đúng )?quy định (?:của|tại) $/u;

/** "Căn cứ Nghị định A; thực hiện Công văn B": behind the semicolon a basis gives way to what is done. */
const endsInDoing = makeEndTest(
  /; ?(?:và )?(?:tiếp tục |để |nhằm )?(?:tổ chức )?(?:thực hiện|triển khai(?: thực hiện)?|thi hành)(?: (?:các|ý kiến chỉ đạo(?: của [^.;:]{2,60})? tại))? $/iu,
);
