import { makeEndTest } from "../document/end-test.ts";
import { wordAt } from "../mention/text-view.ts";
import { WordSet } from "../mention/word-set.ts";
import type { ResolvedDocument, ResolvedInstrument } from "../resolve/resolve-mentions.ts";
import type { CitationDraft } from "./citation-draft.ts";
import type { CitationCue } from "./citation-kind.ts";
import { type CueContext, GAP } from "./cue-context.ts";
import { isOwnAnnex } from "./issued-annex.ts";

/** What the citation before it, or one directly before it, makes of a citation. */
export function readBeside(
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

/** "Ban hành Chương trình hành động của Chính phủ | thực hiện Nghị quyết số B". */
const DOES =
  /^ ?(?:nhằm |để )?(?:tổ chức |tiếp tục )?(?:triển khai(?: thực hiện)?|thực hiện|thi hành|cụ thể hóa|cụ thể hoá) (?:các )?$/iu;
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
export const ALIAS_ENDS = new WordSet("là");
export const ALIAS = /(?:gọi|viết) (?:tắt |chung )?là ["“]?$/iu;
const endsInAlias = makeEndTest(ALIAS);
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
