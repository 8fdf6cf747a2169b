import type { ViewDocumentQuery } from "../generated/operations.ts";

export type DocumentNode = Extract<NonNullable<ViewDocumentQuery["node"]>, { __typename: "Document" }>;

export const MARKS = ["citation", "assignment", "deadline", "target"] as const;
export type MarkKind = (typeof MARKS)[number];

/** Words of a text that something was read in, and the box they lead to. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly kind: MarkKind;
  /** Node id: the instrument cited, the agency, the task of a deadline or target; null for an undecided citation. */
  readonly node: string | null;
  /** What was read: a CitationKind or Role, or the deadline or target in its terms. */
  readonly what: string;
}

/** A stretch of text with the marks that cover it, the innermost last; none for plain text. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  readonly marks: readonly Mark[];
}

/** Everything that was read in a document, where it stands. */
export function marksOf({ citations, instrument, id }: DocumentNode): readonly Mark[] {
  const own = (evidence: { readonly document: string }) => `Document:${evidence.document}` === id;
  return [
    ...citations.map(({ evidence: { start, end }, kind, instrument: cited }) => ({ start, end, kind: "citation" as const, node: cited?.id ?? null, what: kind })),
    ...instrument.tasks.flatMap((task) => [
      ...task.assignments.filter(({ evidence }) => own(evidence)).map(({ evidence: { start, end }, role, agency }) => ({ start, end, kind: "assignment" as const, node: agency.id, what: role })),
      ...task.deadlines.filter(({ evidence }) => own(evidence)).map(({ evidence: { start, end } }) => ({ start, end, kind: "deadline" as const, node: task.id, what: task.path })),
      ...task.targets.filter(({ evidence }) => own(evidence)).map(({ evidence: { start, end } }) => ({ start, end, kind: "target" as const, node: task.id, what: task.path })),
    ]),
  ];
} // biome-ignore format: one kind a line

/** Cuts the characters from `start` to `end` into stretches, so that marks may overlap and every character stands once. */
export function cutSegments(marks: readonly Mark[], start: number, end: number): readonly Segment[] {
  const inside = marks.filter((mark) => mark.start < end && mark.end > start);
  const cuts = new Set([start, end]);
  for (const mark of inside) {
    cuts.add(Math.max(start, mark.start));
    cuts.add(Math.min(end, mark.end));
  }
  const points = [...cuts].toSorted((a, b) => a - b);
  return points.slice(0, -1).map((from, i) => {
    const to = points[i + 1] ?? end;
    const covering = inside.filter((mark) => mark.start <= from && mark.end >= to);
    return { start: from, end: to, marks: covering.toSorted((a, b) => b.end - b.start - (a.end - a.start)) };
  });
}

/** The paragraphs of a text, without the blank lines between them. */
export function splitParagraphs(text: string): readonly { readonly start: number; readonly end: number }[] {
  return [...text.matchAll(/\S(?:[\s\S]*?\S)?(?=\s*(?:\n[^\S\n]*\n|$(?![\s\S])))/gu)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
} // biome-ignore format: one line
