import { BLANK, isOf } from "../document/char-class.ts";
import { makeEndTest } from "../document/end-test.ts";
import type { Paragraph } from "../document/paragraph.ts";
import type { Range } from "../mention/mention.ts";
import { wordAt } from "../mention/text-view.ts";
import { WordSet } from "../mention/word-set.ts";
import type { ResolvedDocument, ResolvedInstrument } from "../resolve/resolve-mentions.ts";
import type { CitationDraft } from "./citation-draft.ts";
import { type CitationCue, readCitationCue } from "./citation-kind.ts";
import { isOwnAnnex } from "./issued-annex.ts";
import { lineOver, standsUnderBases } from "./legal-bases.ts";
import type { ParagraphFinder } from "./paragraph-finder.ts";

const CLAUSE_REACH = 420;
const SENTENCE_BREAK = /[.](?=\s+\p{Lu})/gu;
/** "…; đặc biệt là Nghị định …" goes on with the verb of the sentence. */
const RESUMES = /^[\s,;]*(?:đặc biệt là|nhất là|trong đó có|gồm|bao gồm)?\s*$/iu;
const NO_CUE: CitationCue = { kind: "CITES", rule: "no-cue" };
const SIBLING =
  /^(?:,? ?\(?kh(?:óa|oá) [IVXLC\d]+\)?)?(?:["” ]|\([^()]{1,60}\)(?: năm \d{4})?|\))*(?:(?:nêu|nói|đã nêu|kể)? ?trên)?(?:[,;]|và|cùng|hoặc| )*(?:đặc biệt là|nhất là|cùng với)? *(?:các (?:\p{L}+(?: \p{L}+){0,9} ?: ?)?)?["“]*$/iu;

interface CueContext {
  readonly instrument: ResolvedInstrument;
  readonly within: CitationDraft | null;
  readonly previous: CitationDraft | null;
  readonly paragraphs: ParagraphFinder;
}

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
  /[,;](?: \p{L}+){0,12}? (?:thực hiện|triển khai|xây dựng|tham mưu|ban hành|lập|trình|hoàn thiện) (?:(?:các|có hiệu quả|dự thảo) )?$/u;

/** What the citation before it, or one directly before it, makes of a citation. */
function readBeside(
  view: ResolvedDocument,
  { instrument, within, previous }: CueContext,
): CitationCue | null {
  const { text } = view;
  const { mention } = instrument;
  const gapStart = Math.max(previous?.instrument.mention.end ?? 0, mention.start - GAP);
  const gap = text.slice(gapStart, mention.start);
  const isAlias =
    ALIAS_ENDS.has(view.words.ids[wordAt(view, mention.start) - 1]) && endsInAlias(gap.slice(-40));
  if (previous && (isAlias || isRepeatedInBrackets(text, instrument, previous)))
    return { kind: standsFor(previous, instrument).citation.kind, rule: "alias" };
  if (
    within &&
    isOwnAnnex(text, within) &&
    DOES.test(text.slice(within.instrument.mention.end, mention.start))
  )
    return { kind: "IMPLEMENTS", rule: "annex-implements" };
  if (within) return { kind: "CITES", rule: "cited-in-title" };
  if (gapStart === previous?.instrument.mention.end && (AMENDED_BY.test(gap) || ISSUED_BY.test(gap)))
    return { kind: "CITES", rule: "amended-or-issued-by" };
  if (gapStart === previous?.instrument.mention.end && bearsPurpose(previous) && PURPOSE.test(gap))
    return { kind: "CITES", rule: BESIDE_NUMBER };
  const draft =
    mention.issuedOn === null && DRAFT.test(text.slice(Math.max(0, mention.start - 10), mention.start));
  return draft ? { kind: "PREPARES", rule: "cue-draft" } : null;
}

function readFromClause(
  view: ResolvedDocument,
  { instrument, previous }: CueContext,
  paragraph: Paragraph,
): CitationCue {
  const { text } = view;
  const { mention } = instrument;
  const inReach =
    previous !== null && previous.instrument.mention.end >= reachOf(text, instrument, paragraph, previous);
  const before = inReach ? outermost(previous) : null;
  const beforeEnd = before
    ? (before.instrument.mention.title?.end ?? before.instrument.mention.end)
    : paragraph.start;
  if (before && SIBLING.test(text.slice(beforeEnd, mention.start).replace("\n", " "))) {
    const prepared = before.citation.kind === "PREPARES" && mention.number !== null;
    return { kind: prepared ? "CITES" : before.citation.kind, rule: "cue-of-list" };
  }
  const canBePrepared = mention.number === null && !isEnacted(instrument);
  const from = Math.max(paragraph.marker?.end ?? paragraph.start, beforeEnd);
  const clause = { start: clauseStart(text, { start: from, end: mention.start }), end: mention.start };
  if (speaksOfTrouble(view, clause) && endsInTrouble(text.slice(clause.start, clause.end)))
    return { kind: "CITES", rule: "cue-trouble" };
  const cue = readCitationCue(view, clause, { canBePrepared });
  const listed =
    before !== null &&
    before.citation.kind !== "PREPARES" &&
    THINGS.test(text.slice(beforeEnd, mention.start));
  if (!cue && listed) return { kind: before.citation.kind, rule: "cue-of-list" };
  if (cue?.kind === "IMPLEMENTS" && canBePrepared && isCompletedToSubmit(text, mention))
    return { kind: "PREPARES", rule: "cue-completed-to-submit" };
  if (cue || !RESUMES.test(text.slice(clause.start, clause.end))) return cue ?? NO_CUE;
  if (standsUnderBases(view, paragraph, mention.start)) return { kind: "BASED_ON", rule: "legal-basis-list" };
  const sentence = {
    start: sentenceStart(text, { start: paragraph.start, end: clause.end }),
    end: clause.end,
  };
  const cueOfSentence = readCitationCue(view, sentence, { canBePrepared });
  return cueOfSentence ?? (before ? null : readLineOver(view, paragraph, canBePrepared)) ?? NO_CUE;
}

/** "Ban hành Chương trình hành động của Chính phủ | thực hiện Nghị quyết số B". */
const DOES =
  /^ ?(?:nhằm |để )?(?:tổ chức |tiếp tục )?(?:triển khai(?: thực hiện)?|thực hiện|thi hành|cụ thể hóa|cụ thể hoá) (?:các )?$/iu;

/** "Sở A tham mưu:" over "- Đề án B": what ends the line over a list is said of every item that opens with a citation. */
function readLineOver(
  view: ResolvedDocument,
  { start, marker }: Paragraph,
  canBePrepared: boolean,
): CitationCue | null {
  const line = marker?.kind === undefined ? null : lineOver(view.document.paragraphs, start);
  const colon = line === null ? -1 : line.start + view.text.slice(line.start, line.end).trimEnd().length - 1;
  if (!line || view.text.charAt(colon) !== ":") return null;
  const clause = {
    start: clauseStart(view.text, { start: line.marker?.end ?? line.start, end: colon }),
    end: colon,
  };
  return readCitationCue(view, clause, { canBePrepared });
}

/** "Hoàn thành Quy hoạch A, trình Chính phủ": what is completed to be submitted is a draft. */
function isCompletedToSubmit(text: string, { start, end }: Range): boolean {
  return (
    endsInCompleting(text.slice(Math.max(0, start - 40), start)) && SUBMITTED.test(text.slice(end, end + 40))
  );
}

const endsInCompleting = makeEndTest(/hoàn (?:thành|thiện|chỉnh)(?: (?:việc|công tác|dự thảo|hồ sơ))? $/iu);
const SUBMITTED = /^,? (?:để )?(?:báo cáo|trình) (?!độ|tự)(?:\p{L}+ ){1,8}/u;
/** "Căn cứ Nghị định A; thực hiện Công văn B": behind the semicolon a basis gives way to what is done. */
const endsInDoing = makeEndTest(
  /; ?(?:và )?(?:tiếp tục |để |nhằm )?(?:tổ chức )?(?:thực hiện|triển khai(?: thực hiện)?|thi hành)(?: (?:các|ý kiến chỉ đạo(?: của [^.;:]{2,60})? tại))? $/iu,
);
/** "Chương trình A, phong trào “B” và ": what is no instrument stands in a list of them. */
const THINGS =
  /^["”)]*,? +(?:các )?(?:phong trào|cuộc vận động|mô hình|chiến dịch|bộ tiêu chí)[^.;:\n]{0,120}(?:,| và) +$/iu;
/** "còn lúng túng trong áp dụng Chỉ thị số A": tells how it went, and orders nothing. */
const endsInTrouble = makeEndTest(
  /(?:lúng túng|khó khăn|vướng mắc|hạn chế|bất cập|sai sót|thiếu sót|sai phạm|chậm trễ)(?:, [\p{L} ]{2,30})? (?:khi|trong)(?: (?:việc|quá trình|công tác|tổ chức|triển khai))* (?:áp dụng|thực hiện|triển khai|thi hành)(?: \p{L}+){0,3}? $/iu,
);
/** The first words of troubles: most clauses hold none. */
const TROUBLES = new WordSet("lúng khó vướng hạn bất sai thiếu chậm");

function speaksOfTrouble(view: ResolvedDocument, { start, end }: Range): boolean {
  const to = wordAt(view, end);
  return TROUBLES.firstIn(view.words.ids, wordAt(view, start), to) < to;
}

/** "Nghị định số A (được sửa đổi, bổ sung tại Nghị định số B)": the bracket tells what became of A. */
const AMENDED_BY =
  /^[^()]{0,40}\((?:đã )?(?:được |bị )?(?:sửa đổi|bổ sung|thay thế|hợp nhất|đính chính)[^()]{0,100}$/iu;
/** "Pháp lệnh A ban hành theo lệnh số B": B only put A in force. */
const ISSUED_BY = /^ (?:được )?(?:ban hành|công bố)(?: kèm)? theo $/iu;
/** "Kế hoạch số A thực hiện Công điện số B": without "về", and still the title of A. */
const PURPOSE =
  /^ (?:tổ chức |triển khai )?(?:thực hiện|triển khai|thi hành|cụ thể hóa|cụ thể hoá) (?:các )?$/iu;
/** Rule of a citation that says what the one before it, a plan by its number, is for. */
export const BESIDE_NUMBER = "purpose-of-number";

function bearsPurpose({ instrument: { mention } }: CitationDraft): boolean {
  return mention.number !== null && mention.title === null && ["PLAN", "PROGRAMME"].includes(mention.type);
}

/** "Chỉ thị số A … (sau đây gọi tắt là Chỉ thị số A)". */
const ALIAS_ENDS = new WordSet("là");
const endsInAlias = makeEndTest(/(?:gọi|viết) (?:tắt |chung )?là ["“]?$/iu);
/** "Quyết định số A … phê duyệt Đề án X (Quyết định số A)": what was just cited, alone in brackets. */
function isRepeatedInBrackets(
  text: string,
  { key, mention }: ResolvedInstrument,
  previous: CitationDraft,
): boolean {
  const before = text.slice(mention.start - 3, mention.start);
  const alone =
    before.includes("(") &&
    /\( ?["“]?$/u.test(before) &&
    /^ ?["”]? ?\)/u.test(text.slice(mention.end, mention.end + 3));
  const { type, number } = previous.instrument.mention;
  if (alone && mention.form === "SHORT" && number === null && type === mention.type) return true;
  return (
    alone && key !== null && standsFor(previous, { key, mention: { type: "OTHER" } }).instrument.key === key
  );
}

const DRAFT = /(?:dự án|dự thảo) $/iu;
const GAP = 150;

/** A short name at the end of a title is that of the instrument that bears it, not of one named inside. */
function standsFor(
  previous: CitationDraft,
  { key, mention }: { readonly key: string | null; readonly mention: { readonly type: string } },
): CitationDraft {
  for (let draft: CitationDraft | null = previous; draft; draft = draft.within) {
    const same = draft.instrument.key === key || draft.instrument.mention.type === mention.type;
    if (key !== null && same) return draft;
  }
  return previous;
}

/**
 * From where a citation before may govern this one: on a line that only goes on with a list ("Thực hiện …;" over "Nghị
 * quyết số …;"), from the line above.
 */
function reachOf(
  text: string,
  { mention }: ResolvedInstrument,
  paragraph: Range,
  previous: CitationDraft,
): number {
  const lead = text.slice(paragraph.start, mention.start);
  if (lead.length > LEAD_REACH || !LISTED.test(lead) || text.charAt(paragraph.start - 2) !== ";")
    return paragraph.start;
  const above = text.lastIndexOf("\n", paragraph.start - 2) + 1;
  const goesOn = previous.citation.rule.startsWith("cue-of-list");
  return goesOn || GOVERNS.test(text.slice(above, above + LEAD_REACH)) ? above : paragraph.start;
}

const LEAD_REACH = 80;
const LISTED = /^(?:các (?:\p{L}+(?: \p{L}+){0,9} ?: ?)?)?$/iu;
/** A line of the opening that says what its citations are to the document. */
const GOVERNS = /^(?:Thực hiện|Triển khai|Căn cứ|Thi hành)(?!\p{L})/u;

function outermost(draft: CitationDraft): CitationDraft {
  return draft.within ? outermost(draft.within) : draft;
}

/** Laws, and what carries a day, exist. */
function isEnacted({ mention, rule }: ResolvedInstrument): boolean {
  if (rule === "law-to-be-made") return false;
  return mention.issuedOn !== null || ["LAW", "CODE", "ORDINANCE", "CONSTITUTION"].includes(mention.type);
}

/** Gives where the last clause of a stretch starts: behind a full stop, semicolon or colon and before a blank. */
function clauseStart(text: string, { start, end }: Range): number {
  const from = Math.max(start, end - CLAUSE_REACH);
  for (let at = end - 2; at >= from; at--)
    if (endsClause(text.charCodeAt(at)) && isOf(text, at + 1, BLANK)) return at + 1;
  return from;
}

/** ".", ":", ";" */
function endsClause(code: number): boolean {
  return code === 46 || code === 58 || code === 59;
}

function sentenceStart(text: string, { start, end }: Range): number {
  const from = Math.max(start, end - CLAUSE_REACH);
  // One more character: the citation itself may open the sentence.
  const last = [...text.slice(from, end + 1).matchAll(SENTENCE_BREAK)].at(-1);
  return last ? from + last.index + 1 : from;
}
