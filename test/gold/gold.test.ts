import { describe, expect, it } from "vitest";
import { ROLES } from "../../src/model/assignment.ts";
import { INSTRUMENT_TYPES } from "../../src/model/instrument.ts";
import { SPLITS } from "./gold-document.ts";
import { locateGold } from "./locate-gold.ts";
import { readGold } from "./read-gold.ts";

const documents = readGold();

describe.each(documents)("gold $id", ({ id, text, gold, source }) => {
  it("says where its text comes from", () => {
    expect(SPLITS).toContain(source.split);
    expect(source.title).not.toBe("");
    if (source.kind === "excerpt" || source.kind === "restatement") expect(source.sources.length).toBeGreaterThan(0);
    if (text === null) expect(source.kind, `${id}: text.txt is missing`).toBe("real");
  });

  it.skipIf(text === null)("quotes its text exactly, citations apart from each other", () => {
    const { citations } = locateGold(text ?? "", gold);
    const overlaps = citations.filter((citation, i) => citation.start < (citations[i - 1]?.end ?? 0));
    expect(overlaps.map((citation) => citation.text)).toEqual([]);
  });

  it("uses the words of the model and dates that exist", () => {
    const citations = [...gold.citations, ...gold.tasks.flatMap((task) => task.citations ?? [])];
    for (const { type } of [gold.document, ...citations]) expect(INSTRUMENT_TYPES).toContain(type);
    for (const { role } of gold.tasks.flatMap((task) => task.roles ?? [])) expect(ROLES).toContain(role);
    const due = gold.tasks.flatMap((task) => (task.deadlines ?? []).flatMap((deadline) => deadline.due ?? []));
    for (const day of [...citations.flatMap((citation) => citation.issuedOn ?? []), ...due]) {
      expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
    }
  });

  it("names both ends of every relation and every task once", () => {
    const citations = [...gold.citations, ...gold.tasks.flatMap((task) => task.citations ?? [])];
    const names = new Set(["SELF", ...citations.map((citation) => citation.work ?? citation.number ?? citation.text)]);
    const ends = gold.relations.flatMap(({ from, to }) => [from, to]);
    expect(ends.filter((end) => !names.has(end))).toEqual([]);
    const paths = gold.tasks.map((task) => task.path);
    expect(new Set(paths).size).toBe(paths.length);
  });
});

it("holds at least 15 documents", () => {
  expect(documents.length).toBeGreaterThanOrEqual(15);
});
