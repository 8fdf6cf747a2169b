import { parse } from "csv-parse/sync";
import { beforeAll, describe, expect, test } from "vitest";
import { writeAuditCsv } from "../../src/export/audit-csv.ts";
import { AUDIT_WORDS } from "../../src/export/audit-words.ts";
import { buildAuditReport } from "../../src/export/build-audit-report.ts";
import { layoutAuditReport } from "../../src/export/layout-audit-report.ts";
import { writeMarkdown } from "../../src/export/markdown.ts";
import { readMaybeSame } from "../../src/export/read-maybe-same.ts";
import { MAYBE_SAME_REASONS } from "../../src/model/maybe-same.ts";
import type { Graph } from "../../src/store/graph.ts";
import { openStore } from "../../src/store/open-store.ts";
import { agency, instrument, planWrite } from "../fixtures/extraction.ts";

const DAY = { type: "DECISION", issuedOn: "2022-05-03" } as const;
const DECISION = instrument("12/QĐ-UBND", DAY);
const NORMATIVE = instrument("12/2022/QĐ-UBND", { ...DAY, series: "NORMATIVE" });
const PLAN = instrument("9/KH-UBND", { type: "PLAN" });
const HEALTH = agency("Sở Y tế");

const PAIR = {
  instrument: { key: NORMATIVE.key, name: NORMATIVE.number },
  other: { key: DECISION.key, name: DECISION.number },
  reason: "YEAR_LEFT_OUT",
};
const TURNED = { ...PAIR, instrument: PAIR.other, other: PAIR.instrument };

let graph: Graph;
beforeAll(async () => {
  graph = await openStore("sqlite::memory:");
  const tasks = [{ path: "1", citations: [{ of: DECISION }], assignments: [{ to: HEALTH }] }];
  await graph.writeDocument(planWrite({ uri: "plan", instrument: PLAN, tasks }));
  const citing = { uri: "other", instrument: instrument("2/BC-UBND"), citations: [{ of: NORMATIVE }] };
  await graph.writeDocument(planWrite(citing));
});

test("gives each pair once, from the side that was asked", async () => {
  expect(await readMaybeSame(graph, [DECISION.key])).toEqual([TURNED]);
  expect(await readMaybeSame(graph, [DECISION.key, NORMATIVE.key, DECISION.key])).toEqual([PAIR]);
  expect(await readMaybeSame(graph, [PLAN.key])).toEqual([]);
});

describe("a report tells it", () => {
  test.each([
    ["of the instrument", { instrument: NORMATIVE }, [PAIR]],
    ["of what a plan cites", { instrument: PLAN }, [TURNED]],
    ["of what an agency implements", { agency: HEALTH }, [TURNED]],
  ])("%s", async (_what, subject, pairs) => {
    expect((await buildAuditReport(graph, subject)).maybeSame).toEqual(pairs);
  });

  test.each(["vi", "en"] as const)("in %s, as Markdown", async (language) => {
    const words = AUDIT_WORDS[language];
    const report = await buildAuditReport(graph, { instrument: NORMATIVE });
    const line = `| 12/2022/QĐ-UBND | 12/QĐ-UBND | ${words.maybeSame.YEAR_LEFT_OUT} |`;
    expect(writeMarkdown(layoutAuditReport(report, words))).toContain(line);
    expect(Object.keys(words.maybeSame)).toEqual([...MAYBE_SAME_REASONS]);
  });

  test("as CSV", async () => {
    const report = await buildAuditReport(graph, { instrument: NORMATIVE });
    const lines: Record<string, string>[] = parse(writeAuditCsv(report), { columns: true });
    expect(lines.map(({ part, instrument: pair }) => [part, pair])).toContainEqual([
      "YEAR_LEFT_OUT",
      `${NORMATIVE.key} MAYBE_SAME_AS ${DECISION.key}`,
    ]);
  });
});
