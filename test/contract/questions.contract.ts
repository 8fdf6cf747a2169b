import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ingestFile } from "../../src/ingest.ts";
import { loadRegistry } from "../../src/load-registry.ts";
import type { Graph } from "../../src/store/graph.ts";
import { createGraphStore } from "../../src/store/graph-store.ts";
import { ask } from "../graphql/ask.ts";
import type { Engine } from "./engine.ts";

export interface Question {
  readonly question: string;
  readonly questionVi: string;
  readonly operation: string;
  readonly variables: Record<string, unknown>;
}

export const QUESTIONS: readonly Question[] = JSON.parse(readFileSync("schema/questions.json", "utf8"));

export const SEEDS = ["bac-giang-2022-restated", "thai-nguyen-2023-invented"];

/** The auditors' questions of docs/query-guide.md, asked of the seed plans: every engine gives the answers on file. */
export function testQuestions(engine: Engine): void {
  describe.skipIf(engine.skip !== null)(`${engine.name} questions`, () => {
    let graph: Graph;

    beforeAll(async () => {
      graph = createGraphStore(await engine.open());
      for (const seed of SEEDS) {
        await ingestFile(`seeds/plans/${seed}/plan.txt`, { graph, registry: loadRegistry() });
      }
    }, 180_000);
    afterAll(() => graph?.close());

    for (const [index, { question, operation, variables }] of QUESTIONS.entries()) {
      const number = String(index + 1).padStart(2, "0");
      test(`${number} ${question}`, async () => {
        const { data, errors } = await ask(
          graph,
          readFileSync(`schema/operations/${operation}.graphql`, "utf8"),
          variables,
        );
        expect(errors).toBeUndefined();
        const [answer] = Object.values(data ?? {});
        expect(answer).toBeTruthy();
        const golden = resolve(`test/golden/questions/${number}.json`);
        await expect(`${JSON.stringify(data, null, 2)}
`).toMatchFileSnapshot(golden);
      });
    }
  });
}
