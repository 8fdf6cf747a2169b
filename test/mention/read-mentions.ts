import { expect } from "vitest";
import { type Document, sourceSpan, splitSections } from "../../src/document/split-sections.ts";
import { loadRegistry } from "../../src/load-registry.ts";
import { readDate } from "../../src/mention/date-mention.ts";
import { findMentions } from "../../src/mention/find-mentions.ts";
import type { InstrumentMention, Range } from "../../src/mention/mention.ts";
import { findFirstMismatch, type Mark, readMarkedText } from "../fixtures/marked-text.ts";

const { lexicon } = loadRegistry();

/** I instrument, A agency (issuers too), T title, P provision, D date. */
export type MarkLabel = "I" | "A" | "T" | "P" | "D";

/** What is found in a text, as marks on that text. */
function findMarks(text: string, labels: string): Mark[] {
  const document = splitSections(text);
  const { instruments, agencies } = findMentions(document, lexicon);
  const ranges: Record<MarkLabel, readonly (Range | null)[]> = {
    I: instruments,
    A: [...agencies, ...instruments.map(({ issuer }) => issuer)],
    T: instruments.map(({ title }) => title),
    P: instruments.map(({ provision }) => provision),
    D: findDates(document),
  };
  return (Object.keys(ranges) as MarkLabel[])
    .filter((label) => labels.includes(label))
    .flatMap((label) => ranges[label].flatMap((range) => (range ? [mark(document, label, range)] : [])));
}

function findDates({ text }: Document): Range[] {
  return [...text.matchAll(/(?<!\d)\d/g)].flatMap(({ index }) => readDate(text, index) ?? []);
}

function mark(document: Document, label: string, { start, end }: Range): Mark {
  const span = sourceSpan(document, start, end);
  return { label, start: span.start, end: span.end };
}

/** Expects exactly the marks of a text in the notation of `readMarkedText`, of the labels named and no others. */
export function expectMarks(marked: string, labels: string): void {
  const { text, marks } = readMarkedText(marked);
  expect(findFirstMismatch(text, marks, findMarks(text, labels))).toBeNull();
}

/** An instrument mention with the words of its parts. */
export interface InstrumentParts {
  readonly text: string;
  readonly form: InstrumentMention["form"];
  readonly type: string;
  readonly number: string | null;
  readonly ordinal: string | null;
  readonly issuedOn: string | null;
  readonly year: string | null;
  readonly issuer: string | null;
  readonly title: string | null;
  readonly name: string | null;
  readonly provision: string | null;
  readonly flags: readonly string[];
}

/** The instruments a text names, each with the words of its parts. */
export function readInstruments(text: string): InstrumentParts[] {
  const document = splitSections(text);
  const words = (range: Range | null) => (range ? document.text.slice(range.start, range.end) : null);
  return findMentions(document, lexicon).instruments.map((mention) => ({
    text: words(mention) ?? "",
    form: mention.form,
    type: mention.type,
    number: mention.number?.canonical ?? null,
    ordinal: mention.ordinal,
    issuedOn: mention.issuedOn,
    year: mention.year,
    issuer: words(mention.issuer),
    title: words(mention.title),
    name: words(mention.name),
    provision: words(mention.provision),
    flags: mention.flags,
  }));
}

/** The numbers a text cites, in order, null for instruments cited without one. */
export function readNumbers(text: string): (string | null)[] {
  return readInstruments(text).map(({ number }) => number);
}
