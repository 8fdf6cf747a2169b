import { sourceSpan } from "../document/split-sections.ts";
import { wordAt } from "../mention/text-view.ts";
import { WordSet } from "../mention/word-set.ts";
import type { InstrumentType } from "../model/instrument.ts";
import type { Relation, RelationKind } from "../model/relation.ts";
import type { ResolvedDocument } from "../resolve/resolve-mentions.ts";
import { BESIDE_NUMBER } from "./beside-cue.ts";
import type { CitationDraft } from "./citation-draft.ts";
import { findIssuer, isOwnAnnex } from "./issued-annex.ts";
import { ACTIVE_CUES, PASSIVE_CUES, readRelation, TITLE_CUES } from "./relation-cues.ts";
import { readRelationOfDocument } from "./relation-of-document.ts";

const LAWS: ReadonlySet<InstrumentType> = new Set(["LAW", "CODE", "ORDINANCE"]);

/** The instrument whose text the document is. */
interface OwnInstrument {
  readonly key: string;
  readonly number: string | null;
  readonly type: InstrumentType;
}

/** A citation and the one before it. */
interface CitationPair {
  readonly before: CitationDraft | undefined;
  readonly draft: CitationDraft;
}

/** States how instruments bear on each other: in titles, in legal bases, and by the document itself. */
export function buildRelations(
  resolved: ResolvedDocument,
  citations: readonly CitationDraft[],
  self: OwnInstrument,
): Relation[] {
  const relations: Relation[] = [];
  for (const [index, draft] of citations.entries()) {
    const pair = { before: citations[index - 1], draft };
    const told = [
      inTitle(resolved, draft, self),
      besideNumber(resolved, pair),
      ofPassive(resolved, pair),
      ofActive(resolved, pair),
      ofGuidance(resolved, pair),
      ofDocument(resolved, draft, self),
    ];
    for (const relation of told) if (relation) relations.push(relation);
  }
  const seen = new Set<string>();
  return relations.filter(({ from, to, fromKey, toKey, kind }) => {
    if ((fromKey ?? from) === (toKey ?? to)) return false;
    // A district's decision may bear the province's number.
    const id = `${fromKey ?? from}|${kind}|${toKey ?? to}`;
    return seen.has(id) ? false : seen.add(id);
  });
}

/** One side of a relation, as it is named and by its key. */
interface RelationEnd {
  readonly name: string;
  readonly key: string | null;
}

interface RelationParts {
  readonly from: RelationEnd;
  readonly to: RelationEnd;
  readonly kind: RelationKind;
  readonly rule: string;
  /** The citations that the words of the relation begin and end with. */
  readonly words: readonly [CitationDraft, CitationDraft];
}

function makeRelation(
  { document }: ResolvedDocument,
  { from, to, kind, rule, words: [first, last] }: RelationParts,
): Relation {
  const { start, end, text } = sourceSpan(
    document,
    first.instrument.mention.start,
    last.instrument.mention.end,
  );
  return {
    from: from.name,
    to: to.name,
    fromKey: from.key,
    toKey: to.key,
    kind,
    start,
    end,
    text,
    basis: "EXPLICIT",
    rule,
  };
}

function endOf({ citation }: CitationDraft): RelationEnd {
  const name = citation.number ?? citation.instrument ?? citation.text.replace(/\s+/g, " ");
  return { name, key: citation.instrument };
}

/** "Kết luận số 103-KL/TU … về tiếp tục thực hiện Nghị quyết số 138-NQ/TU": the title says what the outer one does. */
function inTitle(resolved: ResolvedDocument, draft: CitationDraft, self: OwnInstrument): Relation | null {
  const { within, instrument } = draft;
  const title = within?.instrument.mention.title;
  if (!within || !title) return null;
  const words = resolved.text.slice(title.start, instrument.mention.start);
  const told = readRelation(TITLE_CUES, words);
  if (!told || IN_BRACKETS.test(words) || (told === "GUIDES" && TO_DRAFT.test(words))) return null;
  const isLaw = told === "IMPLEMENTS" && LAWS.has(instrument.mention.type);
  const kind = isLaw && /thi hành/iu.test(words) ? "GUIDES" : told;
  const rule = `title-${kind.toLowerCase()}`;
  // What an annex does, the instrument does that issues it.
  const from = isOwnAnnex(resolved.text, within)
    ? { name: self.number ?? self.key, key: self.key }
    : endOf(findIssuer(resolved.text, within) ?? within);
  return makeRelation(resolved, { from, to: endOf(draft), kind, rule, words: [within, draft] });
}

/** "… (được sửa đổi tại Nghị định số B)", "… Điều lệ A (ban hành kèm theo Nghị định số B)": the one in brackets does it. */
const IN_BRACKETS = /\((?:đã )?(?:được |bị )?(?:sửa đổi|bổ sung|thay thế|ban hành|phê duyệt)[^()]*$/iu;
/** "hướng dẫn xây dựng Kế hoạch năm 2023": what others are to draft is not there to be guided. */
const TO_DRAFT =
  /hướng dẫn (?:việc )?(?:xây dựng|lập|soạn thảo|ban hành) (?:và (?:tổ chức )?(?:thực hiện|triển khai) )?$/iu;

/** "Kế hoạch số A thực hiện Công điện số B": what A is for stands where its title would. */
function besideNumber(resolved: ResolvedDocument, { before, draft }: CitationPair): Relation | null {
  if (!before || !draft.citation.rule.startsWith(BESIDE_NUMBER)) return null;
  const ends = { from: endOf(before), to: endOf(draft) };
  const rule = "number-implements";
  return makeRelation(resolved, { ...ends, kind: "IMPLEMENTS", rule, words: [before, draft] });
}

function ofPassive(resolved: ResolvedDocument, { before, draft }: CitationPair): Relation | null {
  if (!before) return null;
  const { end } = before.instrument.mention;
  const words = resolved.text.slice(end, draft.instrument.mention.start);
  const bracket = draft.within ? Math.max(0, words.lastIndexOf("(")) : 0;
  const between = words.slice(bracket);
  const opens = resolved.words.ids[wordAt(resolved, end + bracket)];
  const kind =
    between.length < 160 && PASSIVE_OPENINGS.has(opens) ? readRelation(PASSIVE_CUES, between) : null;
  if (!kind) return null;
  // A bracket behind a title speaks of the instrument that bears the title.
  const object = /^[ ,]*\(/u.test(between) ? (draft.within ?? before) : before;
  const rule = `passive-${kind.toLowerCase()}`;
  return makeRelation(resolved, {
    from: endOf(draft),
    to: endOf(object),
    kind,
    rule,
    words: [object, draft],
  });
}

/** The first words of passive cues. */
export const PASSIVE_OPENINGS = new WordSet("đã được bị sửa bổ phê");

/** Behind a number without a title; what a title says is told by `inTitle`. */
function ofActive(resolved: ResolvedDocument, { before, draft }: CitationPair): Relation | null {
  if (!before || !mayAct(before) || !draft.citation.number) return null;
  // What is later cannot have been changed: such a bracket tells what became of the one before it.
  if (before.citation.number && yearOf(before) < yearOf(draft)) return null;
  const words = resolved.text.slice(before.instrument.mention.end, draft.instrument.mention.start);
  const kind = words.length < 80 ? readRelation(ACTIVE_CUES, words) : null;
  if (!kind) return null;
  const ends = { from: endOf(before), to: endOf(draft) };
  return makeRelation(resolved, {
    ...ends,
    kind,
    rule: `active-${kind.toLowerCase()}`,
    words: [before, draft],
  });
}

/** What bears a number and no title, or is to be drafted under a name: "ban hành Nghị quyết về A thay thế Nghị quyết số B". */
function mayAct({ citation, instrument: { mention } }: CitationDraft): boolean {
  return mention.title === null && (citation.number !== null || citation.kind === "PREPARES");
}

/** "Nghị định số A và Thông tư số B hướng dẫn thi hành": what B guides is what it is listed with. */
function ofGuidance(resolved: ResolvedDocument, { before, draft }: CitationPair): Relation | null {
  if (!before || !GUIDED.has(before.citation.type) || !GUIDING.has(draft.citation.type)) return null;
  const words = resolved.text.slice(before.instrument.mention.end, draft.instrument.mention.start);
  const behind = resolved.text.slice(
    draft.instrument.mention.end,
    draft.instrument.mention.end + GUIDES_REACH,
  );
  if (!/^,? và (?:các )?$/u.test(words) || !GUIDES.test(behind)) return null;
  const ends = { from: endOf(draft), to: endOf(before) };
  return makeRelation(resolved, { ...ends, kind: "GUIDES", rule: "listed-guides", words: [before, draft] });
}

const GUIDES_REACH = 60;
const GUIDES =
  /^,? (?:quy định chi tiết(?:,| và)? )?hướng dẫn (?:chi tiết )?(?:thi hành|thực hiện)(?=[.,;)\n]|$)/u;
const GUIDED: ReadonlySet<InstrumentType> = new Set([
  "LAW",
  "CODE",
  "ORDINANCE",
  "DECREE",
  "RESOLUTION",
  "DECISION",
]);
const GUIDING: ReadonlySet<InstrumentType> = new Set(["DECREE", "CIRCULAR", "JOINT_CIRCULAR"]);

function yearOf({ instrument: { mention } }: CitationDraft): string {
  return mention.number?.year ?? mention.issuedOn?.slice(0, 4) ?? mention.year ?? "";
}

function ofDocument(resolved: ResolvedDocument, draft: CitationDraft, self: OwnInstrument): Relation | null {
  const told = readRelationOfDocument(resolved, draft, self.type);
  if (!told) return null;
  const { kind, rule } = told;
  const from = { name: self.number ?? self.key, key: self.key };
  return makeRelation(resolved, { from, to: endOf(draft), kind, rule, words: [draft, draft] });
}
