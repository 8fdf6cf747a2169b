import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createGraphStore } from "../../src/store/graph-store.ts";
import { agency, instrument, type PlanScript, planWrite } from "../fixtures/extraction.ts";
import type { Engine } from "./engine.ts";
import { ModelGraph } from "./model-graph.ts";

const onOneDay = { issuedOn: "2022-01-08" };
const instruments = [
  instrument("1/NQ-CP", onOneDay),
  instrument("1/2022/NQ-CP", { series: "NORMATIVE", ...onOneDay }),
  instrument("3-NQ/TU", {
    system: "PARTY",
    series: null,
    title: "Phát triển du lịch tỉnh Bắc Giang đến năm 2030",
  }),
  instrument("", {
    key: "named:bac-giang:RESOLUTION:x",
    number: null,
    system: null,
    title: "phát triển du lịch tỉnh Bắc Giang",
  }),
];
const plans = ["10/KH-UBND", "11/KH-UBND", "12/KH-UBND"].map((number) =>
  instrument(number, { type: "PLAN" }),
);
const agencies = ["Sở Y tế", "Sở Nội vụ", "Sở Xây dựng"].map((name) => agency(name));

const anyInstrument = fc.constantFrom(...instruments, ...plans);
const basis = fc.constantFrom("EXPLICIT", "EXPLICIT", "INHERITED", "INFERRED");
const citation = fc.record({
  of: fc.oneof({ weight: 5, arbitrary: anyInstrument }, { weight: 1, arbitrary: fc.constant(null) }),
  kind: fc.constantFrom("IMPLEMENTS", "CITES", "BASED_ON", "PREPARES"),
  basis,
});
const assignment = fc.record({
  to: fc.constantFrom(...agencies),
  role: fc.constantFrom("LEAD", "SUPPORT"),
  basis,
});
const task = fc.record({
  citations: fc.array(citation, { maxLength: 2 }),
  assignments: fc.array(assignment, { maxLength: 3 }),
});
const relation = fc.record({
  from: anyInstrument,
  to: anyInstrument,
  kind: fc.constantFrom("IMPLEMENTS", "AMENDS", "CONTINUES"),
});

/** A document of one of three plans; a later one of the same plan replaces it. */
const script: fc.Arbitrary<PlanScript> = fc
  .record({
    plan: fc.nat(plans.length - 1),
    citations: fc.array(citation, { maxLength: 2 }),
    relations: fc.array(relation, { maxLength: 2 }),
    tasks: fc.array(task, { maxLength: 4 }),
  })
  .map(({ plan, tasks, ...rest }) => ({
    ...rest,
    uri: `plan ${plan}`,
    instrument: plans[plan] ?? instrument("?"),
    tasks: tasks.map((one, i) => ({ path: `${i + 1}`, ...one })),
  })) as fc.Arbitrary<PlanScript>;

const request = fc.record({
  from: fc.constantFrom(
    ...[...instruments, ...plans, ...agencies].map(({ key }) => key),
    `${plans[0]?.key}#1`,
  ),
  direction: fc.constantFrom("UP", "DOWN", "BOTH"),
  depth: fc.integer({ min: 1, max: 6 }),
});

/**
 * Random graphs: every question has the answer of a plain model. LUOCDO_TEST_GRAPHS graphs, or as many as are given, are asked
 * some fifteen questions each.
 */
export function testRandomGraphs({ name, skip, open }: Engine, given: number): void {
  const runs = Number(process.env.LUOCDO_TEST_GRAPHS ?? given);
  describe.skipIf(skip !== null)(
    `${name} random graphs${skip === null ? "" : ` (left out: ${skip})`}`,
    () => {
      test(`answers as the model does, ${runs} graphs`, { timeout: 120_000 + runs * 5000 }, async () => {
        await fc.assert(
          fc.asyncProperty(
            fc.array(script, { minLength: 1, maxLength: 4 }),
            fc.array(request, { minLength: 3, maxLength: 3 }),
            async (scripts, requests) => {
              const graph = createGraphStore(await open());
              try {
                const writes = scripts.map((one) => planWrite(one));
                for (const write of writes) await graph.writeDocument(write);
                const model = new ModelGraph(lastOf(writes));
                await compare(graph, model, requests);
              } finally {
                await graph.close();
              }
            },
          ),
          { numRuns: runs, seed: 20_221_123 },
        );
      });
    },
  );
}

type Store = ReturnType<typeof createGraphStore>;

async function compare(
  graph: Store,
  model: ModelGraph,
  requests: readonly { from: string; direction: string; depth: number }[],
) {
  const found = await graph.statistics();
  for (const [plural, noun] of [
    ["documents", "document"],
    ["instruments", "instrument"],
    ["agencies", "agency"],
    ["tasks", "task"],
    ["citations", "citation"],
    ["assignments", "assignment"],
    ["relations", "relation"],
  ] as const)
    expect(found[plural], plural).toBe(model.count(noun));
  for (const { key } of [...instruments, ...plans])
    expect(await implementersOf(graph, key), key).toEqual(model.implementersOf(key));
  const named = [...instruments, ...plans].map(({ key }) => key);
  const alike = (await graph.maybeSameInstruments(named)).map(
    (row) => `${row.owner} ${row.reason} ${row.instrument}`,
  );
  expect(alike.toSorted()).toEqual(model.maybeSame());
  const asked = agencies.map(({ key }) => key);
  expect((await graph.implementersOfAgencies(asked)).length).toBe(
    [...instruments, ...plans].reduce((sum, { key }) => sum + model.implementersOf(key).length, 0),
  );
  for (const { from, direction, depth } of requests) {
    const ask = { from, direction: direction as "UP" | "DOWN" | "BOTH", depth };
    const whole = model.trace(ask);
    for (const limit of [1000, 1, 3]) {
      const { edges, truncated } = await graph.trace({ ...ask, limit });
      const lines = edges.map((edge) => `${edge.level} ${edge.from} ${edge.kind} ${edge.to} ${edge.id}`);
      expect(lines, JSON.stringify({ ...ask, limit })).toEqual(whole.slice(0, limit));
      expect(truncated).toBe(whole.length > limit);
    }
  }
}

async function implementersOf(graph: Store, key: string): Promise<readonly string[]> {
  const rows = await graph.implementersOfInstruments([key]);
  return rows.map(
    ({ agency: who, role, basis: why, taskKey, citation: words }) =>
      `${who} ${role} ${why} ${taskKey} ${words.document} ${words.start}`,
  );
}

/** What is left when each document replaces the one of the same uri; the same bytes again change nothing. */
function lastOf<T extends ReturnType<typeof planWrite>>(writes: readonly T[]): Iterable<T> {
  return new Map(writes.map((write) => [write.extraction.document.uri, write])).values();
}
