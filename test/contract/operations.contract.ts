import { readdirSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ingestFile, ingestText } from "../../src/ingest.ts";
import { loadRegistry } from "../../src/load-registry.ts";
import type { Graph } from "../../src/store/graph.ts";
import { createGraphStore } from "../../src/store/graph-store.ts";
import { ask } from "../graphql/ask.ts";
import { AUDITOR_QUESTIONS, LINES_OF, PLAN, readRealPlan } from "./auditor-questions.ts";
import type { Engine } from "./engine.ts";
import { QUESTIONS, SEEDS } from "./questions.contract.ts";

const sourceOf = (operation: string) => readFileSync(`schema/operations/${operation}.graphql`, "utf8");

/** What the viewer asks, and the questions of docs/query-guide.md. */
const CASES: readonly (readonly [string, Record<string, unknown>])[] = [
  ["node", { id: "Agency:bac-giang/so-cong-thuong" }],
  ["view-agency", { ref: "bac-giang/so-cong-thuong" }],
  ["view-instrument", { ref: "147-NQ/TU" }],
  ["view-search", { text: "so cong thuong" }],
  ["view-start", {}],
  ["view-task", { id: "st:thai-nguyen:UBND:PLAN:adm:2023:12#II.1.2" }],
  ["view-gaps", { plan: "st:thai-nguyen:UBND:PLAN:adm:2023:12" }],
  ["view-plan", { plan: "st:thai-nguyen:UBND:PLAN:adm:2023:12" }],
  ["view-trace", { from: "147-NQ/TU", direction: "BOTH", depth: 3, citations: true, deadlines: true }],
  ["view-quotes", { from: "147-NQ/TU", direction: "BOTH", depth: 3, citations: true }],
  ...QUESTIONS.map(({ operation, variables }) => [operation, variables] as const),
];

/** Every operation on the seed plans, and the auditors' questions on the real plan: the same bytes on both engines. */
export function testOperations(engine: Engine, reference: Engine | null): void {
  describe.skipIf(engine.skip !== null)(`${engine.name} operations`, () => {
    let graphs: readonly Graph[] = [];

    const openAll = async (fill: (graph: Graph) => Promise<unknown>) => {
      const engines = reference ? [engine, reference] : [engine];
      graphs = await Promise.all(engines.map(async (one) => createGraphStore(await one.open())));
      for (const graph of graphs) await fill(graph);
    };
    const closeAll = async () => {
      await Promise.all(graphs.map((graph) => graph.close()));
      graphs = [];
    };
    /** The answer, after it was compared. */
    const askAll = async (operation: string, variables: Record<string, unknown>) => {
      const answers = await Promise.all(graphs.map((graph) => ask(graph, sourceOf(operation), variables)));
      for (const answer of answers) {
        expect(answer.errors).toBeUndefined();
        expect(JSON.stringify(answer)).toBe(JSON.stringify(answers[0]));
      }
      return answers[0]?.data;
    };

    describe("on the seed plans", () => {
      beforeAll(
        () =>
          openAll(async (graph) => {
            for (const seed of SEEDS)
              await ingestFile(`seeds/plans/${seed}/plan.txt`, { graph, registry: loadRegistry() });
          }),
        180_000,
      );
      afterAll(closeAll);

      test("every operation is asked", () => {
        const asked = new Set(CASES.map(([operation]) => operation));
        const named = readdirSync("schema/operations").map((file) => file.replace(".graphql", ""));
        expect(named.filter((name) => !asked.has(name))).toEqual(["view-document"]);
      });

      test.for(CASES)("%s %j", { timeout: 60_000 }, async ([operation, variables]) => {
        expect(Object.values((await askAll(operation, variables)) ?? {})[0]).toBeTruthy();
      });

      test("view-document", async () => {
        const [record] =
          (await graphs[0]?.documentsOfInstruments(["st:thai-nguyen:UBND:PLAN:adm:2023:12"])) ?? [];
        const data = await askAll("view-document", { id: `Document:${record?.key}` });
        expect(Object.values(data ?? {})[0]).toBeTruthy();
      }, 60_000);
    });

    const real = readRealPlan();
    const reason = "skip" in real ? ` (left out: ${real.skip})` : "";
    describe.skipIf("skip" in real)(`on the real plan${reason}`, () => {
      let plan = "";
      beforeAll(async () => {
        if (!("text" in real)) return;
        await openAll((graph) => ingestText(real.text, "real", { graph, registry: loadRegistry() }));
        const nodes = (await graphs[0]?.listNodes(10_000)) ?? [];
        const document = nodes.find(({ label }) => label === "Document");
        const [record] = (await graphs[0]?.documents([document?.key ?? ""])) ?? [];
        plan = record?.instrument ?? "";
      }, 180_000);
      afterAll(closeAll);

      test.for(AUDITOR_QUESTIONS)(
        "$question",
        { timeout: 60_000 },
        async ({ operation, variables, lines }) => {
          const named = JSON.parse(JSON.stringify(variables).replaceAll(PLAN, plan));
          const data = await askAll(operation, named);
          expect(LINES_OF[operation]?.(data)).toEqual(lines);
        },
      );
    });
  });
}
