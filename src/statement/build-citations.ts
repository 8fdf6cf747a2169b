import { BLANK, isOf } from "../document/char-class.ts";
import { sourceSpan } from "../document/split-sections.ts";
import type { Range } from "../mention/mention.ts";
import type { Citation } from "../model/citation.ts";
import { type ResolvedDocument, type ResolvedInstrument, sliceRange } from "../resolve/resolve-mentions.ts";
import { type CitationCue, readCitationCue } from "./citation-kind.ts";
import type { ParagraphFinder } from "./paragraph-finder.ts";
import { type TaskDraft, taskAt } from "./task-draft.ts";

/** A citation with the mention it was read from: what relations are built on. */
export interface CitationDraft {
  readonly citation: Citation;
  readonly instrument: ResolvedInstrument;
  /** The citation inside whose title this one stands: "Kết luận … về tiếp tục thực hiện Nghị quyết …". */
  readonly within: CitationDraft | null;
}

const CLAUSE_REACH = 420;
const SENTENCE_BREAK = /[.](?=\s+\p{Lu})/gu;
/** "…; đặc biệt là Nghị định …" goes on with the verb of the sentence. */
const RESUMES = /^[\s,;]*(?:đặc biệt là|nhất là|trong đó có|gồm|bao gồm)?\s*$/iu;
const NO_CUE: CitationCue = { kind: "CITES", rule: "no-cue" };
const SIBLING =
  /^(?:["” ]|\([^()]{1,60}\)(?: năm \d{4})?|\))*(?:(?:nêu|nói|đã nêu|kể)? ?trên)?(?:[,;]|và|cùng|hoặc| )*(?:đặc biệt là|nhất là|cùng với)? *(?:các (?:\p{L}+(?: \p{L}+){0,9} ?: ?)?)?["“]*$/iu;

/** "¹ Kế hoạch số …": a note at the foot of a page is no part of the task it stands under. */
const NOTE = /[¹²³⁰-⁹]/u;

/** States what the document cites, in the order of the text. Mentions of the document itself are no citations. */
export function buildCitations(
  resolved: ResolvedDocument,
  tasks: readonly TaskDraft[],
  paragraphs: ParagraphFinder,
): CitationDraft[] {
  const drafts: CitationDraft[] = [];
  const conflicts = findDateConflicts(resolved.instruments);
  for (const instrument of resolved.instruments) {
    if (instrument.mention.form === "SELF") continue;
    const within = findEnclosing(drafts, instrument);
    const cue = readCue(resolved, { instrument, within, previous: drafts.at(-1) ?? null, paragraphs });
    const isNote = NOTE.test(resolved.text.charAt(paragraphs(instrument.mention.start).start));
    const task = isNote ? null : taskAt(tasks, instrument.mention.start);
    const flags = instrument.key && conflicts.has(instrument.key) ? ["DATE_CONFLICT"] : [];
    drafts.push({
      citation: makeCitation(resolved, { instrument, cue, task: task?.path ?? null, flags }),
      instrument,
      within,
    });
  }
  return drafts;
}

function findEnclosing(
  drafts: readonly CitationDraft[],
  { mention }: ResolvedInstrument,
): CitationDraft | null {
  for (let index = drafts.length - 1; index >= Math.max(0, drafts.length - 8); index--) {
    const title = drafts[index]?.instrument.mention.title;
    if (title && title.start <= mention.start && mention.end <= title.end) return drafts[index] ?? null;
  }
  return null;
}

interface CueContext {
  readonly instrument: ResolvedInstrument;
  readonly within: CitationDraft | null;
  readonly previous: CitationDraft | null;
  readonly paragraphs: ParagraphFinder;
}

function readCue(
  view: ResolvedDocument,
  { instrument, within, previous, paragraphs }: CueContext,
): CitationCue {
  const { text } = view;
  const { mention } = instrument;
  const gapStart = Math.max(previous?.instrument.mention.end ?? 0, mention.start - GAP);
  const gap = text.slice(gapStart, mention.start);
  if (previous && (ALIAS.test(gap.slice(-40)) || isRepeatedInBrackets(text, instrument, previous)))
    return { kind: standsFor(previous, instrument).citation.kind, rule: "alias" };
  if (within) return { kind: "CITES", rule: "cited-in-title" };
  if (gapStart === previous?.instrument.mention.end && (AMENDED_BY.test(gap) || ISSUED_BY.test(gap)))
    return { kind: "CITES", rule: "amended-or-issued-by" };
  if (gapStart === previous?.instrument.mention.end && bearsPurpose(previous) && PURPOSE.test(gap))
    return { kind: "CITES", rule: BESIDE_NUMBER };
  if (mention.issuedOn === null && DRAFT.test(text.slice(Math.max(0, mention.start - 10), mention.start)))
    return { kind: "PREPARES", rule: "cue-draft" };
  const paragraph = paragraphs(mention.start);
  if (/^[*_\s]*(?:\d+\.\s*)?Căn ?cứ(?!\p{L})/u.test(text.slice(paragraph.start, paragraph.start + 24))) {
    return { kind: "BASED_ON", rule: "legal-basis" };
  }
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
  const from = Math.max(paragraph.start, beforeEnd);
  const clause = { start: clauseStart(text, { start: from, end: mention.start }), end: mention.start };
  const cue = readCitationCue(view, clause, { canBePrepared });
  if (cue || !RESUMES.test(text.slice(clause.start, clause.end))) return cue ?? NO_CUE;
  const sentence = {
    start: sentenceStart(text, { start: paragraph.start, end: clause.end }),
    end: clause.end,
  };
  return readCitationCue(view, sentence, { canBePrepared }) ?? NO_CUE;
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
const ALIAS = /\(?(?:sau đây )?(?:gọi|viết) (?:tắt |chung )?là ["“]?$/iu;
/** "Quyết định số A … phê duyệt Đề án X (Quyết định số A)": what was just cited, alone in brackets. */
function isRepeatedInBrackets(
  text: string,
  { key, mention }: ResolvedInstrument,
  previous: CitationDraft,
): boolean {
  const alone =
    /\( ?["“]?$/u.test(text.slice(mention.start - 3, mention.start)) &&
    /^ ?["”]? ?\)/u.test(text.slice(mention.end, mention.end + 3));
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

interface CitationParts {
  readonly instrument: ResolvedInstrument;
  readonly cue: CitationCue;
  readonly task: string | null;
  readonly flags: readonly string[];
}

function makeCitation(resolved: ResolvedDocument, { instrument, cue, task, flags }: CitationParts): Citation {
  const { mention, identity, candidates, key, rule } = instrument;
  const { text, document } = resolved;
  const { start, end, text: exact } = sourceSpan(document, mention.start, mention.end);
  return {
    start,
    end,
    text: exact,
    number: instrument.number?.canonical ?? null,
    type: mention.type,
    issuer: sliceRange(text, mention.issuer),
    issuedOn: mention.issuedOn,
    title:
      sliceRange(text, mention.title) ??
      (instrument.number ? null : (sliceRange(text, mention.name)?.replace(/^về (?:việc )?/u, "") ?? null)),
    provision: sliceRange(text, mention.provision),
    instrument: key,
    identity,
    candidates,
    kind: cue.kind,
    task,
    basis: "EXPLICIT",
    rule: `${cue.rule}+${rule}`,
    flags: flags.length > 0 ? [...mention.flags, ...flags] : mention.flags,
  };
}

/** Keys that the document dates twice: both dates stay, and both citations say so. */
function findDateConflicts(instruments: readonly ResolvedInstrument[]): ReadonlySet<string> {
  const dates = new Map<string, string>();
  const conflicts = new Set<string>();
  for (const { key, mention } of instruments) {
    if (!key || !mention.issuedOn) continue;
    const known = dates.get(key) ?? mention.issuedOn;
    if (known !== mention.issuedOn) conflicts.add(key);
    dates.set(key, known);
  }
  return conflicts;
}
