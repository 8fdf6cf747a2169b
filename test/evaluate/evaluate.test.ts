import { describe, expect, it } from "vitest";
import { extract, loadRegistry } from "../../src/index.ts";
import { readGold } from "../gold/read-gold.ts";
import { evaluate } from "./evaluate.ts";
import { scoreFindings } from "./finding.ts";
import { listFailures } from "./print-evaluation.ts";

/**
 * The least F1 (for fields and identity: the least share right) that a change may leave behind: what the rules reach
 * on train and dev today, rounded down. The goals of the project are higher (numbered 0.995, name 0.93, fields, tasks
 * and heads 0.99, LEAD 0.97, SUPPORT 0.95): raise a line with every gain, lower none.
 */
const THRESHOLDS = {
  "citation.numbered.exact": 0.995,
  "citation.numbered.overlap": 0.995,
  "citation.name.exact": 0.97,
  "citation.short.exact": 1,
  "field.number": 0.995,
  "field.type": 1,
  "field.issuer": 0.995,
  "field.issuedOn": 0.99,
  task: 0.99,
  deadline: 0.98,
  relation: 0.98,
  "field.task": 0.99,
  head: 0.975,
  "role.LEAD": 0.975,
  "role.SUPPORT": 0.974,
  "document.issuer": 0.96,
  "document.title": 0.99,
  "document.type": 0.99,
  "document.number": 0.99,
  "identity.merge": 1,
} as const;

const registry = loadRegistry();
const gold = readGold();
const documents = gold.filter(({ text }) => text !== null);
const isWhole = documents.length === gold.length;
const findings = evaluate(
  documents.filter(({ source }) => source.split !== "test"),
  (text) => extract(text, registry),
);

/** The thresholds are those of all of train and dev; a part of it may well be harder. */
describe.skipIf(!isWhole)(
  "extraction on the gold (left out where the text of the real plan is not beside)",
  () => {
    const scores = scoreFindings(findings);

    it.each(Object.entries(THRESHOLDS))("%s reaches %d", (measure, least) => {
      const failures = listFailures(findings.filter((f) => f.measure === measure));
      expect(scores.get(measure)?.score, failures.join("\n")).toBeGreaterThanOrEqual(least);
    });
  },
);

describe("statements", () => {
  it.each(documents.filter(({ source }) => source.kind !== "real" && source.split !== "test"))(
    "of $id are as kept",
    async ({ id, text }) => {
      const { tasks, citations, assignments, relations, deadlines, targets } = extract(text ?? "", registry);
      const lines = [
        ...tasks.map(({ path, heads }) => `task ${path}: ${heads.join(" | ")}`),
        ...citations.map(
          (c) => `citation ${c.task ?? "-"} ${c.kind} "${c.text}" ${c.identity} ${c.instrument} [${c.rule}]`,
        ),
        ...assignments.map(
          (a) => `assignment ${a.task} ${a.role} ${a.agencyKey} "${a.text}" ${a.basis} [${a.rule}]`,
        ),
        ...relations.map((r) => `relation ${r.from} ${r.kind} ${r.to} [${r.rule}]`),
        ...deadlines.map(
          (d) => `deadline ${d.task} "${d.text}" ${d.due ?? d.period ?? d.recurs ?? d.condition} [${d.rule}]`,
        ),
        ...targets.map((t) => `target ${t.task} "${t.text}" ${t.bound} ${t.value} ${t.unit} [${t.rule}]`),
      ];
      const kept = lines.map((line) => line.replace(/\s+/g, " ")).join("\n");
      await expect(`${kept}\n`).toMatchFileSnapshot(`../golden/statements/${id}.txt`);
    },
  );
});
