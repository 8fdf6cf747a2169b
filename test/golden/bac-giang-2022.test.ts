import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract.ts";
import { loadRegistry } from "../../src/load-registry.ts";
import type { Span } from "../../src/model/anchor.ts";
import type { Extraction } from "../../src/model/extraction.ts";

const PLAN = new URL("../../../shared/real/bac-giang-plan-2022.txt", import.meta.url);
const text = existsSync(PLAN) ? readFileSync(PLAN, "utf8") : "";

/** What the official text states, by keys and offsets; its words are not kept. */
function listStatements(extraction: Extraction): Record<string, unknown> {
  const { document, tasks, citations, assignments, relations, deadlines, targets } = extraction;
  const at = ({ start, end }: Span) => `${start}-${end}`;
  return {
    document: [
      {
        instrument: document.instrument,
        number: document.number,
        type: document.type,
        issuer: document.issuer,
        issuedOn: document.issuedOn,
        issuedIn: document.issuedIn,
        signatory: document.signatory,
        recipients: document.recipients.length,
      },
    ],
    tasks: tasks.map((task) => ({ path: task.path, at: at(task), parent: task.parent, heads: task.heads })),
    citations: citations.map((citation) => ({
      at: at(citation),
      task: citation.task,
      kind: citation.kind,
      number: citation.number,
      type: citation.type,
      issuer: citation.issuer,
      issuedOn: citation.issuedOn,
      identity: citation.identity,
      instrument: citation.instrument,
      ...(citation.candidates.length > 0 && { candidates: citation.candidates }),
      ...(citation.flags.length > 0 && { flags: citation.flags }),
    })),
    assignments: assignments.map((one) => ({ task: one.task, role: one.role, agency: one.agencyKey, at: at(one) })),
    relations: relations.map((one) => ({ from: one.from, kind: one.kind, to: one.to, at: at(one) })),
    deadlines: deadlines.map((one) => ({
      task: one.task,
      at: at(one),
      due: one.due,
      period: one.period,
      recurs: one.recurs,
      condition: one.condition,
    })),
    targets: targets.map((one) => ({ task: one.task, at: at(one), bound: one.bound, value: one.value, unit: one.unit })),
  };
}

/** JSON with one statement a line, so that a change shows as the lines it touches. */
function printLines(lists: Record<string, unknown>): string {
  const printed = Object.entries(lists).map(([name, rows]) => {
    const lines = (rows as readonly unknown[]).map((row) => `    ${JSON.stringify(row)}`);
    return `  ${JSON.stringify(name)}: [\n${lines.join(",\n")}\n  ]`;
  });
  return `{\n${printed.join(",\n")}\n}\n`;
}

describe.skipIf(text === "")("the real plan (skipped without ../shared/real/bac-giang-plan-2022.txt)", () => {
  const extraction = extract(text, loadRegistry());
  const { tasks, citations, assignments, relations } = extraction;
  const citing = (number: string) => citations.filter((one) => one.number === number);
  const leaders = (number: string) => {
    const paths = citing(number).map(({ task }) => task);
    return assignments
      .filter(({ task, role }) => role === "LEAD" && paths.includes(task))
      .map(({ agencyKey }) => agencyKey);
  };

  it("states what was read in it by eye", async () => {
    await expect(printLines(listStatements(extraction))).toMatchFileSnapshot("bac-giang-2022.statements.json");
  });

  it("has 52 numbered paragraphs in part II, each a task with heads", () => {
    const numbered = [...text.matchAll(/^\d\.\d+\. /gm)].length;
    const found = tasks.filter(({ path }) => /^II\.\d+\.\d+$/.test(path));
    expect([numbered, found.length]).toEqual([52, 52]);
    expect(found.filter(({ heads }) => heads.length === 0)).toEqual([]);
  });

  it("finds who implements a resolution", () => {
    expect(leaders("147-NQ/TU")).toEqual(["bac-giang/so-cong-thuong", "bac-giang/ban-quan-ly-cac-kcn"]);
    expect(leaders("384/QĐ-UBND")).toEqual(["bac-giang/so-tai-chinh", "bac-giang/cuc-thue"]);
    expect(new Set(citing("278/KH-UBND").map(({ task }) => task)).size).toBe(2);
    expect(citing("401-NQ/TU")).toHaveLength(1);
    expect(citing("01/NQ-CP").map(({ task }) => task)).toEqual([null, null, null]);
  });

  it("decides every number, and cites no look-alike", () => {
    const numbered = citations.filter(({ number }) => number !== null);
    expect(numbered.filter(({ identity }) => identity === "AMBIGUOUS")).toEqual([]);
    expect(numbered.filter(({ number }) => !/^\d+(?:\/\d{4})?[/-]\p{Lu}/u.test(number ?? ""))).toEqual([]);
  });

  it("knows what continues and what implements what", () => {
    const said = relations.map(({ from, kind, to }) => `${from} ${kind} ${to}`);
    expect(said).toEqual(
      expect.arrayContaining(["103-KL/TU CONTINUES 138-NQ/TU", "28-KH/TU IMPLEMENTS 07-CT/TW"]),
    );
  });

  it("quotes nothing but its own words", () => {
    const { deadlines, targets } = extraction;
    for (const span of [...tasks, ...citations, ...assignments, ...relations, ...deadlines, ...targets])
      expect(text.slice(span.start, span.end)).toBe(span.text);
  });
});
