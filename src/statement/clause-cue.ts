import { makeEndTest } from "../document/end-test.ts";
import type { Paragraph } from "../document/paragraph.ts";
import type { Range } from "../mention/mention.ts";
import { wordAt } from "../mention/text-view.ts";
import { WordSet } from "../mention/word-set.ts";
import type { ResolvedDocument, ResolvedInstrument } from "../resolve/resolve-mentions.ts";
import type { CitationDraft } from "./citation-draft.ts";
import { type CitationCue, readCitationCue } from "./citation-kind.ts";
import { clauseStart, sentenceStart } from "./clause-start.ts";
import { type CueContext, outermost } from "./cue-context.ts";
import { lineOver, standsUnderBases } from "./legal-bases.ts";

/** "…; đặc biệt là Nghị định …" goes on with the verb of the sentence. */
const RESUMES = /^[\s,;]*(?:đặc biệt là|nhất là|trong đó có|gồm|bao gồm)?\s*$/iu;
const NO_CUE: CitationCue = { kind: "CITES", rule: "no-cue" };
const SIBLING =
  /^(?:,? ?\(?kh(?:óa|oá) [IVXLC\d]+\)?)?(?:["” ]|\([^()]{1,60}\)(?: năm \d{4})?|\))*(?:(?:nêu|nói|đã nêu|kể)? ?trên)?(?:[,;]|và|cùng|hoặc| )*(?:đặc biệt là|nhất là|cùng với)? *(?:các (?:\p{L}+(?: \p{L}+){0,9} ?: ?)?)?["“]*$/iu;

/** What the citations it is listed with, the words of its clause, or the line over its list make of a citation. */
export function readFromClause(
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
/** "Chương trình A, phong trào “B” và ": what is no instrument stands in a list of them. */
const THINGS =
  /^["”)]*,? +(?:các )?(?:phong trào|cuộc vận động|mô hình|chiến dịch|bộ tiêu chí)[^.;:\n]{0,120}(?:,| và) +$/iu;
/** "còn lúng túng trong áp dụng Chỉ thị số A": tells how it went, and orders nothing. */
export const TROUBLE =
  /(?:lúng túng|khó khăn|vướng mắc|hạn chế|bất cập|sai sót|thiếu sót|sai phạm|chậm trễ)(?:, [\p{L} ]{2,30})? (?:khi|trong)(?: (?:việc|quá trình|công tác|tổ chức|triển khai))* (?:áp dụng|thực hiện|triển khai|thi hành)(?: \p{L}+){0,3}? $/iu;
const endsInTrouble = makeEndTest(TROUBLE);
/** The first words of troubles: most clauses hold none. */
export const TROUBLES = new WordSet("lúng khó vướng hạn bất sai thiếu chậm");

function speaksOfTrouble(view: ResolvedDocument, { start, end }: Range): boolean {
  const to = wordAt(view, end);
  return TROUBLES.firstIn(view.words.ids, wordAt(view, start), to) < to;
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

/** Laws, and what carries a day, exist. */
function isEnacted({ mention, rule }: ResolvedInstrument): boolean {
  if (rule === "law-to-be-made") return false;
  return mention.issuedOn !== null || ["LAW", "CODE", "ORDINANCE", "CONSTITUTION"].includes(mention.type);
}
