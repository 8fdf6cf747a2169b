import { beforeAll, expect, test } from "vitest";
import type { Graph } from "../../src/store/graph.ts";
import { ask } from "./ask.ts";
import { openSampleGraph } from "./open-sample-graph.ts";
import { samplePlan } from "./sample-plan.ts";

const SOURCE = "query ($id: ID!) { node(id: $id) { __typename id } }";
const { document } = samplePlan().extraction;

let graph: Graph;
beforeAll(async () => {
  ({ graph } = await openSampleGraph());
});

test.for([
  ["Instrument", document.instrument],
  ["Agency", "bac-giang/so-cong-thuong"],
  ["Task", `${document.instrument}#II.1`],
  ["Document", document.key],
] as const)("gives a %s back by its id", async ([kind, key]) => {
  const id = `${kind}:${key}`;
  expect(await ask(graph, SOURCE, { id })).toEqual({ data: { node: { __typename: kind, id } } });
});

test.for(["", "Instrument:", "Instrument:x", "Plan:x", "__proto__:x", document.key])(
  "gives null for %j",
  async (id) => {
    expect(await ask(graph, SOURCE, { id })).toEqual({ data: { node: null } });
  },
);

interface DocumentAnswer {
  readonly text: string;
  readonly citations: readonly { readonly evidence: { start: number; end: number; exact: string } }[];
}

test("a document's text holds the words of its statements at their offsets", async () => {
  const result = await ask(
    graph,
    `{ node(id: "Document:${document.key}") { ... on Document { text citations { evidence { start end exact } } } } }`,
  );
  const { text, citations } = (result.data as { node: DocumentAnswer }).node;
  expect(citations).toHaveLength(5);
  for (const { evidence } of citations) expect(text.slice(evidence.start, evidence.end)).toBe(evidence.exact);
});
