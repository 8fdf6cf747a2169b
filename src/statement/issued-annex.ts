import type { CitationDraft } from "./citation-draft.ts";

const REACH = 120;
/** "Ban hành kèm theo Quyết định này Kế hoạch …", "Phê duyệt Đề án …" as the words of the document itself. */
const ISSUES =
  /(?:^|\n)(?:Điều \d+\. *)?(?:Nay )?(?:V\/v |Về việc )?(?:ban hành|phê duyệt)(?:,? kèm theo [^.;\n]{3,60}(?: này)?,?)?(?: là| bản)? ?["“]?$/iu;
/** "Nghị quyết số A về việc ban hành Chương trình …": the words between A and its annex. */
const ISSUED_BY = /^[^.;\n]{0,60}(?:ban hành|phê duyệt)(?: kèm theo)? ?["“]?$/iu;

/** Whether a citation by name is of what the document itself issues, in its title or its first article. */
export function isOwnAnnex(
  text: string,
  { instrument: { mention }, citation, within }: CitationDraft,
): boolean {
  if (mention.number !== null || within !== null || citation.task !== null) return false;
  return ISSUES.test(text.slice(Math.max(0, mention.start - REACH), mention.start));
}

/** The instrument that issued what is cited by name in its title: "Nghị quyết số A … ban hành | Chương trình …". */
export function findIssuer(
  text: string,
  { instrument: { mention }, within }: CitationDraft,
): CitationDraft | null {
  if (mention.number !== null || !within?.citation.number) return null;
  const words = text.slice(within.instrument.mention.end, mention.start);
  return words.length < REACH && ISSUED_BY.test(words) ? within : null;
}
