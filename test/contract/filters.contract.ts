import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Filter } from "../../src/store/filter-clauses.ts";
import type { Graph } from "../../src/store/graph.ts";
import { createGraphStore } from "../../src/store/graph-store.ts";
import type {
  AgencyFilter,
  InstrumentFilter,
  PageRequest,
  TaskConditions,
  TaskFilter,
  TaskOrder,
} from "../../src/store/list-request.ts";
import { agency, instrument, planWrite } from "../fixtures/extraction.ts";
import type { Engine } from "./engine.ts";

const nq147 = instrument("147-NQ/TU", { system: "PARTY", issuer: "Tỉnh ủy", issuedOn: "2021-07-15" });
const nq401 = instrument("401-NQ/TU", { system: "PARTY", issuer: "Tỉnh ủy", issuedOn: "2020-04-04" });
const nq01 = instrument("01/NQ-CP", { issuer: "Chính phủ", issuedOn: "2022-01-08" });
const qd147 = instrument("147/QĐ-UBND", { type: "DECISION", system: null });
const plan = instrument("12/KH-UBND", { type: "PLAN" });
const other = instrument("13/KH-UBND", { type: "PLAN", period: "2023" });
const trade = agency("Sở Công Thương", { key: "a/trade" });
const money = agency("Sở Tài chính", { key: "a/money" });
const ministry = agency("Bộ Tài chính", { key: "a/ministry", level: "CENTRAL", place: "vn" });
const all = agency("Các ngành", { key: "a/all", kind: "COLLECTIVE", level: null, registered: false });

const documents = [
  planWrite({
    uri: "12",
    instrument: plan,
    citations: [{ of: qd147, kind: "BASED_ON" }],
    agencies: [ministry],
    tasks: [
      {
        path: "1",
        citations: [{ of: nq147 }],
        assignments: [{ to: trade }, { to: money, role: "SUPPORT" }],
        deadlines: [{ due: "2022-06-30" }, { due: "2022-12-31" }],
      },
      { path: "2", citations: [{ of: nq01, kind: "CITES" }], assignments: [{ to: money }] },
      { path: "3", assignments: [{ to: all }], deadlines: [{ due: null, recurs: "MONTHLY" }] },
    ],
  }),
  planWrite({
    uri: "13",
    instrument: other,
    tasks: [
      {
        path: "1",
        citations: [{ of: nq147 }],
        assignments: [{ to: money }],
        deadlines: [{ due: "2022-03-01" }],
      },
      {
        path: "2",
        citations: [{ of: nq401, kind: "PREPARES" }],
        assignments: [{ to: trade, role: "REPORT" }],
      },
    ],
  }),
];

/** Filters of AND, OR and NOT, orders and pages, the same on every engine. */
export function testFilters(engine: Engine): void {
  describe.skipIf(engine.skip !== null)(`${engine.name} filters`, () => {
    let graph: Graph;
    beforeAll(async () => {
      graph = createGraphStore(await engine.open());
      for (const document of documents) await graph.writeDocument(document);
    }, 60_000);
    afterAll(() => graph?.close());

    const whole = { first: 100, after: null };
    const numbers = async (filter: InstrumentFilter, page: PageRequest<"NUMBER" | "ISSUED_ON"> = whole) =>
      (await graph.listInstruments(filter, page)).rows.map(({ number }) => number);
    const agencies = async (filter: AgencyFilter, page: PageRequest<"NAME" | "LEVEL"> = whole) =>
      (await graph.listAgencies(filter, page)).rows.map(({ key }) => key.slice(2));
    const tasks = async (filter: TaskFilter, page: PageRequest<"PLACE" | "DUE"> = whole) =>
      (await graph.listTasks(filter, page)).rows.map(
        ({ plan: of, path }) => `${of === plan.key ? 12 : 13}.${path}`,
      );

    test.for<[InstrumentFilter, readonly string[]]>([
      [{ number: "147" }, ["147-NQ/TU", "147/QĐ-UBND"]],
      [{ number: "nq 147" }, ["147-NQ/TU"]],
      [{ number: "1/nq-cp" }, ["01/NQ-CP"]],
      [{ number: "14" }, []],
      [{ not: { number: "147" } }, ["01/NQ-CP", "12/KH-UBND", "13/KH-UBND", "401-NQ/TU"]],
      [{ plan: plan.key }, ["01/NQ-CP", "147-NQ/TU", "147/QĐ-UBND"]],
      [{ agency: money.key }, ["01/NQ-CP", "147-NQ/TU"]],
      [{ agency: money.key, roles: ["SUPPORT"] }, ["147-NQ/TU"]],
      [{ roles: ["REPORT"] }, []],
      [{ or: [{ systems: ["PARTY"] }, { types: ["DECISION"] }] }, ["147-NQ/TU", "147/QĐ-UBND", "401-NQ/TU"]],
      [{ not: { systems: ["PARTY", "STATE"] } }, ["147/QĐ-UBND"]],
      [
        { not: { issuedFrom: "2021-01-01", systems: ["PARTY"] }, types: ["RESOLUTION"] },
        ["01/NQ-CP", "401-NQ/TU"],
      ],
      [
        { issuedFrom: "2020-04-04", issuedTo: "2021-07-15", and: [{ issuer: "Tỉnh ủy" }] },
        ["147-NQ/TU", "401-NQ/TU"],
      ],
      [{ and: [{ cited: true }, { not: { plan: other.key } }] }, ["01/NQ-CP", "147/QĐ-UBND"]],
      [{ cited: false, and: [] }, ["12/KH-UBND", "13/KH-UBND"]],
      [{ not: { not: { number: "401-NQ/TU" } } }, ["401-NQ/TU"]],
      [{ or: [{}, { number: "147" }], types: ["PLAN"] }, ["12/KH-UBND", "13/KH-UBND"]],
      [{ not: {} }, []],
    ])("instruments %j", async ([filter, expected]) => {
      expect(await numbers(filter)).toEqual(expected);
    });

    test.for<[AgencyFilter, readonly string[]]>([
      [{ levels: ["CENTRAL"] }, ["ministry"]],
      [{ registered: false }, ["all"]],
      [{ not: { registered: false }, name: "so" }, ["trade", "money"]],
      [{ plan: plan.key }, ["all", "trade", "money"]],
      [{ plan: other.key, roles: ["LEAD"] }, ["money"]],
      [{ instrument: nq147.key, roles: ["LEAD"] }, ["trade", "money"]],
      [{ instrument: nq147.key, roles: ["LEAD"], plan: plan.key }, ["trade"]],
      [{ not: { plan: plan.key } }, ["ministry"]],
      [{ or: [{ kinds: ["COLLECTIVE"] }, { place: "vn" }] }, ["ministry", "all"]],
    ])("agencies %j", async ([filter, expected]) => {
      expect(await agencies(filter)).toEqual(expected);
    });

    test("tests no more rows than it may", async () => {
      const filters: readonly (readonly [number, TaskFilter, TaskOrder])[] = [
        // Of five tasks, of those two that lead where a key leads; each is fetched and put in its place (2) and tested.
        [5 * 2, {}, "DUE"],
        [5 * 3, { not: { plan: other.key } }, "PLACE"],
        [5 * 4, { or: [{ agency: money.key }, { not: { hasDeadline: true } }] }, "PLACE"],
        [2 * 2, { dueFrom: "2022-01-01" }, "PLACE"],
        [1 * 3, { dueFrom: "2022-06-30", dueTo: "2022-06-30", hasDeadline: true }, "PLACE"],
        [2 * 2, { plan: other.key }, "DUE"],
        [2 * 2, { agency: trade.key }, "DUE"],
        [2 * 3, { agency: trade.key, roles: ["LEAD", "SUPPORT"] }, "DUE"],
        [2 * 2, { instrument: nq147.key }, "DUE"],
      ];
      for (const [tests, filter, orderBy] of filters) {
        const list = (most?: number) =>
          graph.listTasks(filter, { ...whole, orderBy, ...(most !== undefined && { most }) });
        const found = await list();
        expect(found.tests, JSON.stringify(filter)).toBe(tests);
        expect(await list(tests)).toEqual(found);
        await expect(list(tests - 1)).rejects.toMatchObject({ code: "ROW_LIMIT" });
      }
      expect(await graph.listTasks({}, { ...whole, most: 1 })).toMatchObject({ total: 5, tests: 0 });
      await expect(graph.listTasks({}, { ...whole, most: 0 })).rejects.toMatchObject({ code: "ROW_LIMIT" });
      const instruments = (most: number) => graph.listInstruments({ agency: money.key }, { ...whole, most });
      const { tests } = await instruments(1000);
      expect(await instruments(tests)).toMatchObject({ total: 2 });
      await expect(instruments(tests - 1)).rejects.toMatchObject({ code: "ROW_LIMIT" });
    });

    test("is led by what leaves few enough rows", async () => {
      const filter = { agency: money.key, dueFrom: "2022-06-01", dueTo: "2022-06-30" };
      const whole = await graph.listTasks(filter, { first: 10, after: null });
      expect([whole.total, whole.tests]).toEqual([1, 3 * 3]);
      expect(await graph.listTasks(filter, { first: 10, after: null, most: 3 * 3 - 1 })).toEqual({
        ...whole,
        tests: 6,
      });
    });

    test.for<[TaskFilter, readonly string[]]>([
      [{ dueFrom: "2022-06-01", dueTo: "2022-06-30" }, ["12.1"]],
      // One deadline has to lie within, not one after the beginning and another before the end.
      [{ dueFrom: "2022-07-01", dueTo: "2022-12-30" }, []],
      [{ hasDeadline: true }, ["12.1", "12.3", "13.1"]],
      [{ hasDeadline: true, not: { dueFrom: "0000-01-01" } }, ["12.3"]],
      [{ agency: money.key, not: { roles: ["SUPPORT"] } }, ["12.2", "13.1"]],
      [{ or: [{ agency: trade.key }, { instrument: nq01.key }] }, ["12.1", "12.2", "13.2"]],
      [
        { plan: plan.key, or: [{ agency: all.key }, { agency: trade.key, roles: ["LEAD"] }] },
        ["12.1", "12.3"],
      ],
      [{ and: [{ instrument: nq147.key }, { agency: money.key }], not: { plan: plan.key } }, ["13.1"]],
    ])("tasks %j", async ([filter, expected]) => {
      expect(await tasks(filter)).toEqual(expected);
    });

    test("any combination lets through what its parts do", async () => {
      const atoms: readonly TaskConditions[] = [
        { plan: plan.key },
        { agency: money.key },
        { agency: money.key, roles: ["SUPPORT"] },
        { roles: ["LEAD"] },
        { instrument: nq147.key },
        { dueTo: "2022-06-30" },
        { hasDeadline: true },
      ];
      const passes = new Map(
        await Promise.all(atoms.map(async (atom) => [atom, new Set(await tasks({ ...atom }))] as const)),
      );
      const every = await tasks({});
      const holds = ({ and = [], or, not, ...atom }: Filter<TaskConditions>, task: string): boolean =>
        [...passes].every(([one, set]) => JSON.stringify(one) !== JSON.stringify(atom) || set.has(task)) &&
        and.every((inner) => holds(inner, task)) &&
        (or === undefined || or.some((inner) => holds(inner, task))) &&
        (not === undefined || !holds(not, task));
      const { filter: arbitrary } = fc.letrec<{ filter: Filter<TaskConditions> }>((tie) => ({
        filter: fc.oneof(
          { maxDepth: 3, depthSize: "small", withCrossShrink: true },
          fc.constantFrom(...atoms),
          fc.record({ or: fc.array(tie("filter"), { minLength: 1, maxLength: 2 }) }),
          fc.record({ and: fc.array(tie("filter"), { maxLength: 2 }), not: tie("filter") }),
        ),
      }));
      await fc.assert(
        fc.asyncProperty(arbitrary, async (filter) => {
          expect(await tasks(filter)).toEqual(every.filter((task) => holds(filter, task)));
        }),
        { numRuns: 40, seed: 6 },
      );
    });

    test("orders by day of issue, by level and by first deadline, what has none last", async () => {
      expect(await numbers({}, { ...whole, orderBy: "ISSUED_ON" })).toEqual([
        "401-NQ/TU", "147-NQ/TU", "01/NQ-CP", "12/KH-UBND", "13/KH-UBND", "147/QĐ-UBND",
      ]); // biome-ignore format: one order
      expect(await agencies({}, { ...whole, orderBy: "LEVEL" })).toEqual([
        "ministry",
        "trade",
        "money",
        "all",
      ]);
      expect(await tasks({}, { ...whole, orderBy: "DUE" })).toEqual(["13.1", "12.1", "12.2", "12.3", "13.2"]);
    });

    test("pages through every order, each row once, with one total", async () => {
      const walk = async (orderBy: "PLACE" | "DUE", filter: TaskFilter) => {
        const seen: string[] = [];
        let after: readonly [string, string] | null = null;
        for (;;) {
          const page = await graph.listTasks(filter, { first: 2, after, orderBy });
          expect(page.total).toBe((await graph.listTasks(filter, whole)).total);
          seen.push(...page.rows.map(({ key }) => key));
          if (!page.hasNext) return seen;
          after = [page.sortKeys.at(-1) ?? "", page.rows.at(-1)?.key ?? ""];
        }
      };
      for (const filter of [{}, { or: [{ plan: plan.key }, { agency: money.key }] }])
        for (const orderBy of ["PLACE", "DUE"] as const) {
          const { rows } = await graph.listTasks(filter, { ...whole, orderBy });
          expect(await walk(orderBy, filter)).toEqual(rows.map(({ key }) => key));
        }
    });

    test("gives the total where the page is empty", async () => {
      const page = await graph.listTasks({ or: [{ plan: plan.key }] }, { first: 5, after: ["~", "~"] });
      expect(page).toMatchObject({ rows: [], total: 3, hasNext: false });
    });

    test("refuses what is nested too deep, too much, or multiplies out", async () => {
      const nest = (depth: number): TaskFilter =>
        depth === 0 ? { plan: plan.key } : { not: nest(depth - 1) };
      const pairs = Array.from({ length: 12 }, () => ({ or: [{ plan: "a" }, { agency: "b" }] }));
      const refusals: readonly (readonly [TaskFilter, string])[] = [
        [nest(8), "FILTER_LIMIT"],
        [{ or: Array.from({ length: 100 }, () => ({ plan: "p" })) }, "FILTER_LIMIT"],
        [{ not: { and: pairs } }, "FILTER_LIMIT"],
        [{ or: [] }, "BAD_ARGUMENT"],
      ];
      for (const [filter, code] of refusals)
        await expect(graph.listTasks(filter, whole)).rejects.toMatchObject({ code });
      expect((await graph.listTasks(nest(7), whole)).total).toBe(2);
    });
  });
}
