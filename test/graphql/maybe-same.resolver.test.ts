import { expect, test } from "vitest";
import { MAYBE_SAME_SENTENCES } from "../../src/model/maybe-same.ts";
import { instrument, planWrite } from "../fixtures/extraction.ts";
import { ask } from "./ask.ts";
import { openSampleGraph } from "./open-sample-graph.ts";

const party = instrument("147-NQ/TU", { system: "PARTY", series: null, issuedOn: "2021-07-15" });
const central = { ...party, key: "party:vn:TW:147", number: "147-NQ/TW", jurisdiction: "vn" };
const QUESTION = `{ instruments(filter: { types: [RESOLUTION] }) { nodes { number maybeSameAs {
  reason explanation instrument { number } citations { evidence { exact } }
} } } }`;

test("every instrument tells what it might be, with the words of both: three statements for all", async () => {
  const citations = [{ of: party }, { of: central }, { of: instrument("1/NQ-CP") }];
  const plan = planWrite({ uri: "plan", instrument: instrument("9/KH-UBND", { type: "PLAN" }), citations });
  const { graph, asked } = await openSampleGraph([plan]);
  const { data } = await ask(graph, QUESTION);
  const { reason, words, explanation } = {
    reason: "CODE_LOOKS_ALIKE" as const,
    words: (number: string) => ({ evidence: { exact: `Nghị quyết số ${number}` } }),
    explanation: MAYBE_SAME_SENTENCES.CODE_LOOKS_ALIKE,
  };
  const tell = (...numbers: readonly [string, string]) => ({
    number: numbers[0],
    maybeSameAs: [{ reason, explanation, instrument: { number: numbers[1] }, citations: numbers.map(words) }],
  });
  expect(data).toEqual({
    instruments: {
      nodes: [
        { number: "1/NQ-CP", maybeSameAs: [] },
        tell("147-NQ/TU", "147-NQ/TW"),
        tell("147-NQ/TW", "147-NQ/TU"),
      ],
    },
  });
  expect(asked.filter((question) => question === "instruments-alike")).toHaveLength(1);
  expect(asked.filter((question) => question === "citations-of-instruments")).toHaveLength(1);
});
