import { expect, test } from "vitest";
import { instrument, planWrite } from "../fixtures/extraction.ts";
import { ask } from "./ask.ts";
import { openSampleGraph } from "./open-sample-graph.ts";

const QUESTION = `{ instruments(filter: { types: [DECISION] }) { nodes { number openCitations {
  identity instrument { number } task { path } evidence { exact }
} } } }`;

test("every instrument tells which open passages may mean it: two statements for all", async () => {
  const dated = instrument("950/QĐ-TTg", { type: "DECISION", jurisdiction: "vn", issuedOn: "2018-08-01" });
  const undated = { of: null, number: "950/QĐ-TTg", type: "DECISION", identity: "AMBIGUOUS" } as const;
  const other = instrument("951/QĐ-TTg", { type: "DECISION", jurisdiction: "vn" });
  const plan = planWrite({
    uri: "plan",
    instrument: instrument("9/KH-UBND", { type: "PLAN", issuedOn: "2020-01-01" }),
    tasks: [
      { path: "1", citations: [{ of: dated }, { of: other }] },
      { path: "2", citations: [undated] },
    ],
  });
  const { graph, asked } = await openSampleGraph([plan]);
  const { data, errors } = await ask(graph, QUESTION);
  expect(errors).toBeUndefined();
  const open = {
    identity: "AMBIGUOUS",
    instrument: null,
    task: { path: "2" },
    evidence: { exact: "Nghị quyết số ?" },
  };
  expect(data).toEqual({
    instruments: {
      nodes: [
        { number: "950/QĐ-TTg", openCitations: [open] },
        { number: "951/QĐ-TTg", openCitations: [] },
      ],
    },
  });
  expect(asked.filter((question) => question === "open-citations")).toHaveLength(1);
});
