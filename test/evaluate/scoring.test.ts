import { describe, expect, it } from "vitest";
import type { Extraction } from "../../src/model/extraction.ts";
import type { Gold } from "../gold/gold-document.ts";
import { type GoldDocument, readGold } from "../gold/read-gold.ts";
import { evaluate } from "./evaluate.ts";
import { scoreFindings } from "./finding.ts";
import { idealExtraction } from "./ideal-extraction.ts";
import { listFailures } from "./print-evaluation.ts";

const documents = readGold().filter(({ text }) => text !== null);

function evaluateOne(document: GoldDocument, change: (ideal: Extraction) => Extraction): string[] {
  return listFailures(evaluate([document], (text) => change(idealExtraction(text, document.gold))));
}

function document(text: string, gold: Partial<Gold>): GoldDocument {
  const head = { number: null, type: "PLAN", issuer: null, issuedOn: null, title: null } as const;
  const source = { split: "train", kind: "constructed", title: "t", sources: [] } as const;
  return {
    id: "d",
    text,
    source,
    gold: { document: head, citations: [], tasks: [], relations: [], ...gold },
  };
}

const DECREE = {
  kind: "CITES",
  number: "1/2020/NĐ-CP",
  type: "DECREE",
  issuer: null,
  issuedOn: null,
} as const;
const cited = document("theo Nghị định số 1/2020/NĐ-CP và Nghị định số 2/2020/NĐ-CP", {
  citations: [
    { ...DECREE, text: "Nghị định số 1/2020/NĐ-CP" },
    { ...DECREE, text: "Nghị định số 2/2020/NĐ-CP", number: "2/2020/NĐ-CP" },
  ],
});

describe("the evaluation", () => {
  it.each(documents)("finds no fault in the gold of $id itself", (one) => {
    expect(evaluateOne(one, (ideal) => ideal)).toEqual([]);
  });

  it("counts what is missing and what is too much", () => {
    const findings = evaluate([cited], (text) => {
      const ideal = idealExtraction(text, cited.gold);
      const [first] = ideal.citations;
      return { ...ideal, citations: first ? [first, { ...first, start: 0, end: 4, text: "theo" }] : [] };
    });
    expect(scoreFindings(findings).get("citation.numbered.exact")).toMatchObject({
      hits: 1,
      misses: 1,
      precision: 1,
    });
    expect(listFailures(findings).filter((line) => line.includes("SPURIOUS"))).toHaveLength(2);
  });

  it("tells a span that is off from one that is not there", () => {
    const failures = evaluateOne(cited, (ideal) => ({
      ...ideal,
      citations: ideal.citations.map((citation, i) =>
        i === 0 ? { ...citation, end: citation.end - 3 } : citation,
      ),
    }));
    expect(failures.map((line) => line.split(" ").slice(2, 4).join(" "))).toEqual([
      "citation.numbered.exact MISS:",
      "citation.numbered.exact SPURIOUS:",
    ]);
  });

  it("lets pass what is said of an optional task, not of another", () => {
    const tasks = [
      { path: "1", heads: ["Sở Y tế"], optional: true },
      { path: "2", heads: ["Sở Nội vụ"] },
    ];
    const two = document("1. Sở Y tế: làm\n2. Sở Nội vụ: làm", { tasks });
    const failures = evaluateOne(two, (ideal) => ({
      ...ideal,
      assignments: ideal.assignments.map((assignment) => ({ ...assignment, role: "SUPPORT" })),
    }));
    expect(failures).toEqual([
      "train d role.LEAD MISS: 2 · sở nội vụ",
      "train d role.SUPPORT SPURIOUS: 2 · sở nội vụ",
    ]);
  });

  it("reports two works under one key as a wrong merge", () => {
    const failures = evaluateOne(cited, (ideal) => ({
      ...ideal,
      citations: ideal.citations.map((citation) => ({ ...citation, instrument: "one" })),
    }));
    expect(failures).toEqual(["train d identity.merge MISS: one: 1/2020/NĐ-CP | 2/2020/NĐ-CP"]);
  });

  it("asks for an abstention where the text leaves the work open", () => {
    const open = document("theo Quyết định 15", {
      citations: [
        { ...DECREE, text: "Quyết định 15", number: null, type: "DECISION", identity: "AMBIGUOUS" },
      ],
    });
    const decide = (ideal: Extraction) => ({
      ...ideal,
      citations: ideal.citations.map((citation) => ({ ...citation, instrument: "qd-15" })),
    });
    expect(evaluateOne(open, (ideal) => ideal)).toEqual([]);
    expect(evaluateOne(open, decide)).toEqual([expect.stringContaining("identity.abstained MISS")]);
  });
});
