import { sourceSpan } from "../document/split-sections.ts";
import type { InstrumentType } from "../model/instrument.ts";
import type { Relation, RelationKind } from "../model/relation.ts";
import type { ResolvedDocument } from "../resolve/resolve-mentions.ts";
import { BESIDE_NUMBER, type CitationDraft } from "./build-citations.ts";
import { lastAtOrBefore } from "./range-search.ts";

/** What the words between an instrument and the one in its title say. The first that fits decides. */
const TITLE_CUES: readonly { readonly kind: RelationKind; readonly pattern: RegExp }[] = [
  { kind: "AMENDS", pattern: /(?:sửa đổi|bổ sung|điều chỉnh|đính chính)[^.;]{0,120}$/iu },
  { kind: "REPLACES", pattern: /thay thế[^.;]{0,40}$/iu },
  { kind: "REPEALS", pattern: /(?:bãi bỏ|hủy bỏ|huỷ bỏ)[^.;]{0,60}$/iu },
  { kind: "SUMMARISES", pattern: /^(?:tổng kết|sơ kết|đánh giá)[^.;]{0,80}$/iu },
  { kind: "GUIDES", pattern: /(?:hướng dẫn|quy định chi tiết)[^.;]{0,160}$/iu },
  {
    kind: "CONTINUES",
    pattern:
      /^(?:\p{L}+ ){0,4}?tiếp tục (?:\p{L}+ ){0,5}?(?:thực hiện|triển khai|đẩy mạnh)(?: \p{L}+){0,6} ?$/iu,
  },
  { kind: "APPROVES", pattern: /^phê duyệt(?: \p{L}+){0,6} ?["“]?$/iu },
  {
    kind: "IMPLEMENTS",
    pattern:
      /^(?:(?:tập trung|đẩy mạnh|tăng cường|tổ chức|việc|một số|nhiệm vụ|công tác|kế hoạch) )*(?:triển khai thực hiện|thực hiện|triển khai|cụ thể hóa|cụ thể hoá|thi hành)(?: \p{L}+){0,6} ?["“]?$/iu,
  },
];
/** "Nghị định số A (được) sửa đổi, bổ sung tại Nghị định số B": B does it to A. */
const PASSIVE_CUES: readonly { readonly kind: RelationKind; readonly pattern: RegExp }[] = [
  {
    kind: "AMENDS",
    pattern:
      /^(?:[ ,]*(?:đã )?được|[ ,]*\((?:đã )?(?:được )?)\s?(?:sửa đổi|bổ sung)[^.;]{0,60}(?:tại|bởi|theo|bằng) (?:các )?$/iu,
  },
  {
    kind: "APPROVES",
    pattern: /^["”]? ?,? ?(?:đã )?(?:được )?phê duyệt (?:kèm theo|tại|theo|bằng) (?:các )?$/iu,
  },
  {
    kind: "REPLACES",
    pattern: /^[ (,]*(?:đã )?(?:được|bị) thay thế[^.;]{0,30}(?:tại|bởi|theo|bằng) (?:các )?$/iu,
  },
];

/** "Quyết định này thay thế …", "… bãi bỏ Quyết định số …" said of the document itself. */
const SELF_CUES: readonly { readonly kind: RelationKind; readonly pattern: RegExp }[] = [
  {
    kind: "REPLACES",
    pattern: /(?:này[^.;]{0,120}(?:thay thế|thay(?: cho)?)|(?:^|[;,.] )thay(?: thế)? cho) +(?:các +)?$/iu,
  },
  {
    kind: "REPEALS",
    pattern:
      /(?:bãi bỏ|hủy bỏ|huỷ bỏ) (?:toàn bộ |một phần )?(?:các )?(?:(?:điểm|khoản|điều|quyết định|nghị quyết|chỉ thị|thông tư|số) [^.;]{0,120})?$/iu,
  },
  { kind: "AMENDS", pattern: /^[ *_\d.]*(?:Điều \d+\. *)?sửa đổi[^.;]{0,120}$/iu },
];
/** "Bãi bỏ các Quyết định sau:" over a list of them. */
const LIST_CUES: readonly { readonly kind: RelationKind; readonly pattern: RegExp }[] = [
  { kind: "REPEALS", pattern: /(?:bãi bỏ|hủy bỏ|huỷ bỏ)[^.;:]{0,160}:$/iu },
  { kind: "REPLACES", pattern: /này[^.;:]{0,120}thay thế[^.;:]{0,100}:$/iu },
];
const LIST_REACH = 60;
const LAWS: ReadonlySet<InstrumentType> = new Set(["LAW", "CODE", "ORDINANCE"]);
const REACH = 200;

/** States how instruments bear on each other: in titles, in legal bases, and by the document itself. */
export function buildRelations(
  resolved: ResolvedDocument,
  citations: readonly CitationDraft[],
  self: { key: string; number: string | null; type: InstrumentType },
): Relation[] {
  const relations: Relation[] = [];
  for (const [index, draft] of citations.entries()) {
    relations.push(...inTitle(resolved, draft));
    relations.push(...besideNumber(resolved, { before: citations[index - 1], draft }));
    relations.push(...ofPassive(resolved, { before: citations[index - 1], draft }));
    relations.push(...ofDocument(resolved, draft, self));
  }
  const seen = new Set<string>();
  return relations.filter(({ from, to, kind }) => {
    const id = `${from}|${kind}|${to}`;
    return seen.has(id) ? false : seen.add(id);
  });
}

function nameOf({ citation }: CitationDraft): string {
  return citation.number ?? citation.instrument ?? citation.text.replace(/ +/g, " ");
}

/** "Kết luận số 103-KL/TU … về tiếp tục thực hiện Nghị quyết số 138-NQ/TU": the title says what the outer one does. */
function inTitle(resolved: ResolvedDocument, draft: CitationDraft): Relation[] {
  const { within, instrument } = draft;
  const title = within?.instrument.mention.title;
  if (!within || !title) return [];
  const words = resolved.text.slice(title.start, instrument.mention.start);
  const cue = TITLE_CUES.find(({ pattern }) => pattern.test(words));
  // "… (được sửa đổi tại Nghị định số B)": the one in brackets does it.
  if (!cue || /\((?:đã )?(?:được |bị )?(?:sửa đổi|bổ sung|thay thế)[^()]*$/iu.test(words)) return [];
  const isLaw = cue.kind === "IMPLEMENTS" && LAWS.has(instrument.mention.type);
  const kind = isLaw && /thi hành/iu.test(words) ? "GUIDES" : cue.kind;
  const span = sourceSpan(resolved.document, within.instrument.mention.start, instrument.mention.end);
  return [
    {
      from: nameOf(within),
      to: nameOf(draft),
      fromKey: within.citation.instrument,
      toKey: draft.citation.instrument,
      kind,
      ...span,
      basis: "EXPLICIT",
      rule: `title-${kind.toLowerCase()}`,
    },
  ];
}

/** "Kế hoạch số A thực hiện Công điện số B": what A is for stands where its title would. */
function besideNumber(
  resolved: ResolvedDocument,
  { before, draft }: { before: CitationDraft | undefined; draft: CitationDraft },
): Relation[] {
  if (!before || !draft.citation.rule.startsWith(BESIDE_NUMBER)) return [];
  const { start } = before.instrument.mention;
  return [
    {
      from: nameOf(before),
      to: nameOf(draft),
      fromKey: before.citation.instrument,
      toKey: draft.citation.instrument,
      kind: "IMPLEMENTS",
      ...sourceSpan(resolved.document, start, draft.instrument.mention.end),
      basis: "EXPLICIT",
      rule: "number-implements",
    },
  ];
}

function ofPassive(
  resolved: ResolvedDocument,
  { before, draft }: { before: CitationDraft | undefined; draft: CitationDraft },
): Relation[] {
  if (!before) return [];
  const words = resolved.text.slice(before.instrument.mention.end, draft.instrument.mention.start);
  const bracket = words.lastIndexOf("(");
  const between = bracket > 0 && draft.within ? words.slice(bracket) : words;
  const cue = between.length < 160 ? PASSIVE_CUES.find(({ pattern }) => pattern.test(between)) : undefined;
  if (!cue) return [];
  // A bracket behind a title speaks of the instrument that bears the title.
  const object = /^[ ,]*\(/u.test(between) ? (draft.within ?? before) : before;
  return [
    {
      from: nameOf(draft),
      to: nameOf(object),
      fromKey: draft.citation.instrument,
      toKey: object.citation.instrument,
      kind: cue.kind,
      ...sourceSpan(resolved.document, object.instrument.mention.start, draft.instrument.mention.end),
      basis: "EXPLICIT",
      rule: `passive-${cue.kind.toLowerCase()}`,
    },
  ];
}

function ofDocument(
  resolved: ResolvedDocument,
  draft: CitationDraft,
  self: { key: string; number: string | null; type: InstrumentType },
): Relation[] {
  const kind = kindOfDocument(resolved, draft, self.type);
  if (!kind) return [];
  const { mention } = draft.instrument;
  return [
    {
      from: self.number ?? self.key,
      to: nameOf(draft),
      fromKey: self.key,
      toKey: draft.citation.instrument,
      kind: kind.kind,
      ...sourceSpan(resolved.document, mention.start, mention.end),
      basis: "EXPLICIT",
      rule: kind.rule,
    },
  ];
}

function lineBefore(text: string, at: number): string {
  const words = text.slice(Math.max(0, at - REACH), at);
  return words.slice(words.lastIndexOf("\n") + 1);
}

/** The title and the opening words speak for the whole document; so do its legal bases and its closing articles. */
function kindOfDocument(
  { text, head, document }: ResolvedDocument,
  draft: CitationDraft,
  type: InstrumentType,
): { kind: RelationKind; rule: string } | null {
  const { citation, instrument, within } = draft;
  const { start } = instrument.mention;
  if (within) return null;
  if (citation.kind === "BASED_ON" && citation.rule.startsWith("legal-basis"))
    return { kind: "BASED_ON", rule: "legal-basis" };
  const words = lineBefore(text, start);
  // What a task orders an agency to repeal, the document itself does not.
  const ordered =
    citation.task !== null && !/^Điều /u.test(citation.task) && !/(?<!\p{L})này(?!\p{L})/iu.test(words);
  const instead = citation.type === type && /[;,.] thay(?: thế)? cho +$/iu.test(words);
  const self = ordered && !instead ? undefined : SELF_CUES.find(({ pattern }) => pattern.test(words));
  if (self) return { kind: self.kind, rule: `self-${self.kind.toLowerCase()}` };
  const list = ordered ? null : listOver({ text, document }, start);
  const listed = list === null ? undefined : LIST_CUES.find(({ pattern }) => pattern.test(list));
  if (listed) return { kind: listed.kind, rule: `self-${listed.kind.toLowerCase()}-list` };
  const inTitleOfDocument = head.title !== null && head.title.start <= start && start < head.title.end;
  if (inTitleOfDocument) {
    const lead = text.slice(head.title?.start ?? 0, start);
    const cue = TITLE_CUES.find(({ pattern }) => pattern.test(lead));
    return cue ? { kind: cue.kind, rule: "document-title" } : null;
  }
  const opening = document.sections[0]?.start ?? Number.POSITIVE_INFINITY;
  return citation.kind === "IMPLEMENTS" && start < opening && head.title !== null
    ? { kind: "IMPLEMENTS", rule: "document-opening" }
    : null;
}

/** Gives the words that announce the list which an instrument opens an item of, or null where it opens none. */
function listOver(
  { text, document }: Pick<ResolvedDocument, "text" | "document">,
  at: number,
): string | null {
  const { paragraphs } = document;
  const own = lastAtOrBefore(paragraphs, at);
  const item = paragraphs[own];
  if (!item?.marker || item.marker.end !== at) return null;
  for (let index = own - 1; index >= Math.max(0, own - LIST_REACH); index--) {
    const paragraph = paragraphs[index];
    if (!paragraph) return null;
    if (text.charAt(paragraph.end - 1) === ":")
      return text.slice(paragraph.start, paragraph.end).slice(-REACH);
    if (paragraph.marker?.kind !== item.marker.kind) return null;
  }
  return null;
}
