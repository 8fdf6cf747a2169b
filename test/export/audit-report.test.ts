import { parse } from "csv-parse/sync";
import { beforeAll, describe, expect, test } from "vitest";
import { writeAuditCsv } from "../../src/export/audit-csv.ts";
import type { AuditReport } from "../../src/export/audit-report.ts";
import { AUDIT_WORDS } from "../../src/export/audit-words.ts";
import { buildAuditReport } from "../../src/export/build-audit-report.ts";
import { writeHtml } from "../../src/export/html.ts";
import { layoutAuditReport } from "../../src/export/layout-audit-report.ts";
import { writeMarkdown } from "../../src/export/markdown.ts";
import type { Graph } from "../../src/store/graph.ts";
import { FORMULA, MARKUP, OLDER, openAwkwardGraph, PLAN, RESOLUTION } from "./open-awkward-graph.ts";

let graph: Graph;
let ofPlan: AuditReport;
let ofInstrument: AuditReport;

beforeAll(async () => {
  graph = await openAwkwardGraph();
  ofPlan = await buildAuditReport(graph, { instrument: PLAN });
  ofInstrument = await buildAuditReport(graph, { instrument: RESOLUTION });
});

test("a plan: all its tasks in the order of the text, and its gaps", () => {
  expect(ofPlan.subject).toMatchObject({ kind: "PLAN", key: PLAN.key, name: "12/KH-UBND" });
  expect(ofPlan.tasks.map((task) => task.task.name)).toEqual(["I.1", "I.2"]);
  expect(ofPlan.tasks[0]?.assignments.map(({ agency, role }) => [agency.name, role])).toEqual([
    [FORMULA, "LEAD"],
    [MARKUP, "SUPPORT"],
  ]);
  expect(ofPlan.gaps.map((gap) => gap.kind)).toContain("UNRESOLVED_CITATION");
});

test("an instrument: who implements it, on which basis, and the chain both ways", () => {
  expect(ofInstrument.subject).toMatchObject({ kind: "INSTRUMENT", title: MARKUP, issuedOn: "2021-07-15" });
  const rows = ofInstrument.implementers.map(({ agency, role, basis, task }) => [
    agency.name,
    role,
    basis,
    task.name,
  ]);
  expect(rows.slice(0, 2)).toEqual([
    [FORMULA, "LEAD", "EXPLICIT", "I.1"],
    [MARKUP, "SUPPORT", "EXPLICIT", "I.1"],
  ]);
  expect(ofInstrument.chain).toContainEqual(
    expect.objectContaining({ direction: "UP", kind: "CONTINUES", to: { key: OLDER.key, name: "9-NQ/TU" } }),
  );
  expect(ofInstrument.chain).toContainEqual(
    expect.objectContaining({
      direction: "DOWN",
      kind: "IMPLEMENTS",
      from: { key: PLAN.key, name: "12/KH-UBND" },
    }),
  );
  expect(ofInstrument.tasks.map((task) => task.task.name)).toEqual(["I.1"]);
});

test("an agency: the instruments it implements and its tasks", async () => {
  const [agency] = await graph.findAgencies(FORMULA);
  if (!agency) throw new Error("the fixture lacks its agency");
  const report = await buildAuditReport(graph, { agency });
  expect(report.subject).toMatchObject({ kind: "AGENCY", name: FORMULA });
  expect(report.implementers.map((row) => row.instrument.name)).toContain("147-NQ/TU");
  expect(report.tasks.map((task) => task.task.name)).toEqual(["I.1"]);
});

test("every quote stands in the document at its offsets", async () => {
  const [document] = await graph.documents(ofPlan.source.documents.map(({ sha256 }) => sha256));
  const quotes = [...ofInstrument.implementers, ...ofInstrument.chain].flatMap((row) => row.quote ?? []);
  expect(quotes.length).toBeGreaterThan(0);
  for (const { start, end, exact } of quotes) expect(document?.text.slice(start, end)).toBe(exact);
});

test("two runs give the same bytes", async () => {
  expect(JSON.stringify(await buildAuditReport(graph, { instrument: PLAN }))).toBe(JSON.stringify(ofPlan));
});

describe.each(["vi", "en"] as const)("in %s", (language) => {
  const words = AUDIT_WORDS[language];

  test("HTML holds no markup but its own", () => {
    const html = writeHtml(layoutAuditReport(ofInstrument, words), language);
    expect(html).toContain(`<html lang="${language}">`);
    expect(html).toContain("Sở &quot;A&quot; &lt;b&gt;&amp; Co&lt;/b&gt;");
    expect(html).not.toMatch(/<b>|<script|(src|href)=/);
  });

  test("Markdown keeps the columns of every table", () => {
    const markdown = writeMarkdown(layoutAuditReport(ofInstrument, words));
    const rows = markdown.split("\n").filter((line) => line.startsWith("|"));
    expect(rows.length).toBeGreaterThan(4);
    const columnsOf = (line: string) => line.replace(/\\\|/g, "").split("|").length;
    for (const [index, line] of rows.entries()) {
      if (/^\| ---/.test(line)) expect(columnsOf(rows[index - 1] ?? "")).toBe(columnsOf(line));
    }
    expect(markdown).not.toContain("<b>");
  });

  test("every gap, role and basis has a word", () => {
    for (const kind of ofPlan.gaps.map((gap) => gap.kind)) expect(words.gaps[kind]).toBeTruthy();
    expect(layoutAuditReport(ofPlan, words)[0]).toMatchObject({ kind: "heading", level: 1 });
  });
});

test("CSV is read back, formulas defused", () => {
  const lines: Record<string, string>[] = parse(writeAuditCsv(ofInstrument), { columns: true });
  expect(lines.map((line) => line.agency)).toContain(`'${FORMULA}`);
  expect(lines.filter((line) => line.part === "implementer")).toHaveLength(ofInstrument.implementers.length);
});
