import { describe, expect, test } from "vitest";
import { digestGraph } from "../../src/store/digest-graph.ts";
import type { DocumentWrite } from "../../src/store/write-report.ts";
import { openSampleGraph } from "../graphql/open-sample-graph.ts";
import { samplePlan } from "../graphql/sample-plan.ts";

const digestOf = async (...plans: DocumentWrite[]) => digestGraph((await openSampleGraph(plans)).graph);

/** The sample with one thing changed in what it states. */
function changed(change: Partial<DocumentWrite["extraction"]>): DocumentWrite {
  const plan = samplePlan();
  return { ...plan, extraction: { ...plan.extraction, ...change } };
}

test("the order of the documents and a document read twice do not matter", async () => {
  const [first, second] = [samplePlan(), samplePlan({ year: 2023 })];
  const digest = await digestOf(first, second);
  expect(await digestOf(second, first, first)).toBe(digest);
  expect(digest).toMatch(/^[0-9a-f]{64}$/);
  expect(await digestOf(first)).not.toBe(digest);
});

test("more tasks than a page are all read", async () => {
  const plan = samplePlan({ repeat: 300 });
  const last = plan.extraction.deadlines.slice(0, -1);
  expect(await digestOf({ ...plan, extraction: { ...plan.extraction, deadlines: last } })).not.toBe(
    await digestOf(plan),
  );
});

describe("notices one change in", () => {
  const { extraction } = samplePlan();
  const renamed = extraction.agencies.map((agency, i) => (i === 0 ? { ...agency, name: "Sở khác" } : agency));

  test.for([
    ["citations", { citations: extraction.citations.slice(1) }],
    ["assignments", { assignments: extraction.assignments.slice(1) }],
    ["relations", { relations: [] }],
    ["deadlines", { deadlines: [] }],
    ["targets", { targets: [] }],
    ["agencies", { agencies: renamed }],
    ["the record", { document: { ...extraction.document, signatory: "Nguyễn Văn B" } }],
  ] as const)("%s", async ([, change]) => {
    expect(await digestOf(changed(change))).not.toBe(await digestOf(samplePlan()));
  });

  test("links and text", async () => {
    const plan = samplePlan();
    expect(await digestOf({ ...plan, links: [] })).not.toBe(await digestOf(plan));
    expect(await digestOf({ ...plan, text: `${plan.text} ` })).not.toBe(await digestOf(plan));
  });
});
