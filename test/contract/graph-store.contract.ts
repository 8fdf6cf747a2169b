import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { countStatements } from "../../src/store/counted-database.ts";
import type { Database } from "../../src/store/database.ts";
import type { Graph } from "../../src/store/graph.ts";
import { createGraphStore } from "../../src/store/graph-store.ts";
import { digestOfGraph, exportGraph } from "../fixtures/digest-of-graph.ts";
import { agency, instrument, type PlanScript, planWrite } from "../fixtures/extraction.ts";
import type { Engine } from "./engine.ts";

const nq147 = instrument("147-NQ/TU", { system: "PARTY", issuer: "Tỉnh ủy", issuedOn: "2021-07-15" });
const nq01 = instrument("01/NQ-CP", { jurisdiction: "vn" });
const kl103 = instrument("103-KL/TU", { type: "CONCLUSION" });
const qd384 = instrument("384/QĐ-UBND", { type: "DECISION" });
const plan = instrument("12/KH-UBND", { type: "PLAN", title: "Kế hoạch năm 2022" });
const trade = agency("Sở Công Thương");
const zones = agency("Ban Quản lý các KCN");
const money = agency("Sở Tài chính");

/** A plan that implements 01/NQ-CP as a whole; its tasks cite others by every kind. */
const planScript: PlanScript = {
  uri: "plans/12.txt",
  instrument: plan,
  citations: [{ of: nq01 }, { of: kl103, kind: "BASED_ON" }],
  tasks: [
    {
      path: "II.2",
      citations: [{ of: nq147 }],
      assignments: [{ to: trade }, { to: zones, basis: "INFERRED" }, { to: money, role: "SUPPORT" }],
      deadlines: [{ due: "2022-12-31" }],
      targets: [{ value: 80 }, { value: 12.5 }],
    },
    {
      path: "II.10",
      citations: [
        { of: qd384, kind: "CITES", basis: "INFERRED" },
        { of: nq01, kind: "CITES" },
      ],
      assignments: [{ to: money }],
    },
    {
      path: "II.11",
      citations: [
        { of: kl103, kind: "PREPARES" },
        { of: null, candidates: ["x", "y"] },
      ],
      assignments: [{ to: zones }],
    },
    { path: "III.1" },
  ],
  relations: [{ from: kl103, to: nq147, kind: "CONTINUES" }],
  links: [{ from: zones.key, to: trade.key, kind: "PART_OF", since: "2020-01-01", by: null }],
};

const task = (path: string, of = plan) => `${of.key}#${path}`;

/** The graph's promises, the same on every engine. */
export function testGraphStore({ name, skip, open, reopen }: Engine): void {
  describe.skipIf(skip !== null)(`${name} graph store${skip === null ? "" : ` (left out: ${skip})`}`, () => {
    let database: Database;
    let graph: Graph;
    beforeEach(async () => {
      database = await open();
      graph = createGraphStore(database);
    }, 60_000);
    afterEach(() => graph.close());

    const ingest = (script: PlanScript) => graph.writeDocument(planWrite(script));
    const implementersOf = async (key: string) =>
      (await graph.implementersOfInstruments([key])).map(
        (row) => `${row.agency} ${row.role} ${row.taskPath} ${row.basis}`,
      );
    const edgesOf = async (
      ...[from, direction, depth, limit = 100]: [string, "UP" | "DOWN" | "BOTH", number, number?]
    ) => {
      const { edges, truncated } = await graph.trace({ from, direction, depth, limit });
      return { truncated, edges: edges.map((edge) => `${edge.level} ${edge.from} ${edge.kind} ${edge.to}`) };
    };

    describe("writing", () => {
      test("reports what a document holds, and counts it", async () => {
        expect(await ingest(planScript)).toEqual({
          status: "NEW",
          document: planWrite(planScript).extraction.document.key,
          uri: "plans/12.txt",
          tasks: 4,
          agencies: 3,
          instruments: 5,
          citations: 7,
          unresolved: 1,
        });
        expect(await graph.statistics()).toEqual({
          documents: 1,
          instruments: 5,
          agencies: 3,
          tasks: 4,
          citations: 7,
          assignments: 5,
          relations: 1,
          deadlines: 1,
          targets: 2,
          unresolved: 1,
          version: 1,
        });
      });

      test("tells what it holds of a document by its bytes", async () => {
        const { key } = planWrite(planScript).extraction.document;
        expect(await graph.reportOfDocument(key)).toBeNull();
        const report = await ingest(planScript);
        expect(await graph.reportOfDocument(key)).toEqual({ ...report, status: "UNCHANGED" });
      });

      test("leaves an empty store with zeros", async () => {
        expect(Object.values(await graph.statistics())).toEqual(Array(11).fill(0));
      });

      test("counts what it holds once a version, whoever wrote it", async () => {
        const statements: string[] = [];
        const counted = createGraphStore(countStatements(database, (name) => statements.push(name)));
        const counts = () => statements.filter((name) => name === "read/statistics").length;
        await Promise.all(Array.from({ length: 10 }, () => counted.statistics()));
        expect(counts()).toBe(1);
        const other = createGraphStore(await reopen());
        try {
          await other.writeDocument(planWrite(planScript));
          expect(await counted.statistics()).toEqual(await other.statistics());
          expect(await counted.statistics()).toMatchObject({ tasks: 4, version: 1 });
          expect(counts()).toBe(2);
        } finally {
          await other.close();
        }
      });

      test("changes nothing when the same bytes come again, under any uri", async () => {
        await ingest(planScript);
        const before = await digestOfGraph(graph);
        expect((await ingest(planScript)).status).toBe("UNCHANGED");
        const write = planWrite(planScript);
        const document = { ...write.extraction.document, uri: "elsewhere.txt" };
        const moved = await graph.writeDocument({ ...write, extraction: { ...write.extraction, document } });
        expect(moved.status).toBe("UNCHANGED");
        expect(await digestOfGraph(graph)).toBe(before);
        expect((await graph.statistics()).version).toBe(1);
      });

      test("states the same bytes anew when they are to be read once more, and leaves nothing of before", async () => {
        await ingest(planScript);
        const { document } = planWrite(planScript).extraction;
        const newer = planWrite({
          ...planScript,
          tasks: [{ path: "II.2", citations: [{ of: qd384 }], assignments: [{ to: zones }] }],
        });
        const same = { ...newer, extraction: { ...newer.extraction, document } };
        expect((await graph.writeDocument(same)).status).toBe("UNCHANGED");
        const [outcome] = await graph.writeDocuments([{ ...same, reread: true }]);
        expect(outcome).toMatchObject({ report: { status: "CHANGED" } });
        const reread = await exportGraph(graph);
        await graph.close();
        graph = createGraphStore(await open());
        await graph.writeDocument(same);
        expect(await exportGraph(graph)).toEqual(reread);
      });

      test("replaces a changed document and leaves nothing nobody names", async () => {
        await ingest(planScript);
        const changed: PlanScript = {
          uri: planScript.uri,
          instrument: plan,
          tasks: [{ path: "II.2", citations: [{ of: qd384 }], assignments: [{ to: zones }] }],
        };
        expect((await ingest(changed)).status).toBe("CHANGED");
        const replaced = await exportGraph(graph);
        expect(replaced.nodes.map(({ key }) => key)).toEqual([
          zones.key,
          planWrite(changed).extraction.document.key,
          ...[plan.key, qd384.key].sort(),
          task("II.2"),
        ]);
        expect((await graph.statistics()).version).toBe(2);
        await graph.close();
        graph = createGraphStore(await open());
        await ingest(changed);
        expect(await exportGraph(graph)).toEqual(replaced);
      });

      test("keeps an entity that another document still names, with what that one says of it", async () => {
        const other = instrument("13/KH-UBND", { type: "PLAN" });
        await ingest({
          uri: "a",
          instrument: other,
          tasks: [
            { path: "1", citations: [{ of: { ...nq147, title: "Một" } }], assignments: [{ to: trade }] },
          ],
        });
        await ingest({ uri: "b", instrument: plan, citations: [{ of: { ...nq147, title: "Hai" } }] });
        await ingest({ uri: "b2", instrument: kl103, citations: [{ of: { ...nq147, title: "Hai" } }] });
        expect((await graph.instruments([nq147.key]))[0]?.title).toBe("Hai");
        await ingest({ uri: "b", instrument: plan });
        await ingest({ uri: "b2", instrument: kl103, tasks: [{ path: "1" }] });
        expect((await graph.instruments([nq147.key]))[0]?.title).toBe("Một");
        await ingest({ uri: "a", instrument: other });
        expect(await graph.instruments([nq147.key])).toEqual([]);
        expect(await graph.agencies([trade.key])).toEqual([]);
      });

      test("believes an instrument's own text before those that cite it", async () => {
        for (const uri of ["a", "b"])
          await ingest({
            uri,
            instrument: instrument(`${uri}/KH`),
            citations: [{ of: { ...nq147, title: "Sai" } }],
          });
        await ingest({ uri: "own", instrument: { ...nq147, title: "Đúng" } });
        expect((await graph.instruments([nq147.key]))[0]?.title).toBe("Đúng");
      });

      test("gives the same graph in whatever order documents come", async () => {
        const said = (uri: string, title: string | null, name: string): PlanScript => ({
          uri,
          instrument: instrument(`${uri}/KH-UBND`, { type: "PLAN" }),
          tasks: [
            {
              path: "1",
              citations: [{ of: { ...nq147, title } }],
              assignments: [{ to: { ...trade, name } }],
            },
          ],
        });
        const scripts = [
          said("1", "B", "Sở Công Thương"),
          said("2", "A", "Sở công thương"),
          said("3", null, "Sở công thương"),
          said("4", "B", "Sở Công Thương"),
          said("5", "A", "Sở CT"),
        ];
        const digests = new Set<string>();
        for (const order of [scripts, [...scripts].reverse(), [2, 4, 0, 3, 1].map((i) => scripts[i])]) {
          await graph.close();
          graph = createGraphStore(await open());
          for (const script of order) if (script) await ingest(script);
          digests.add(await digestOfGraph(graph));
        }
        expect(digests.size).toBe(1);
        expect((await graph.instruments([nq147.key]))[0]?.title).toBe("A");
      });

      test("refuses another uri with a text of the same instrument, unless told to replace", async () => {
        await ingest(planScript);
        const again: PlanScript = { uri: "other.txt", instrument: plan, tasks: [{ path: "1" }] };
        await expect(ingest(again)).rejects.toMatchObject({
          code: "DOCUMENT_CONFLICT",
          message: expect.stringMatching(/"other\.txt".*"plans\/12\.txt".*--replace/),
        });
        expect((await graph.statistics()).version).toBe(1);
        expect((await ingest({ ...again, replace: true })).status).toBe("CHANGED");
        expect((await graph.documentsOfInstruments([plan.key])).map(({ uri }) => uri)).toEqual(["other.txt"]);
        expect((await graph.tasksOfPlans([plan.key])).map(({ path }) => path)).toEqual(["1"]);
      });

      test("tells of a dry run and writes nothing", async () => {
        expect(await graph.writeDocument({ ...planWrite(planScript), dryRun: true })).toMatchObject({
          status: "NEW",
        });
        expect((await graph.statistics()).documents).toBe(0);
      });

      test("refuses a statement about what the document does not hold", async () => {
        const { extraction, ...rest } = planWrite(planScript);
        for (const lacking of [{ instruments: [] }, { agencies: [] }, { tasks: [] }])
          await expect(
            graph.writeDocument({ ...rest, extraction: { ...extraction, ...lacking } }),
          ).rejects.toMatchObject({ code: "BAD_ARGUMENT" });
        expect((await graph.statistics()).documents).toBe(0);
      });

      test("lets two writers write at once, each document once", async () => {
        const other = createGraphStore(await reopen());
        try {
          const scripts = Array.from(
            { length: 8 },
            (_, i): PlanScript => ({
              uri: `${i}`,
              instrument: instrument(`${i}/KH`, { type: "PLAN" }),
              tasks: [{ path: "1", citations: [{ of: nq147 }], assignments: [{ to: trade }] }],
            }),
          );
          await Promise.all(
            scripts.flatMap((script) =>
              [graph, other].map((writer) => writer.writeDocument(planWrite(script))),
            ),
          );
          const { documents, tasks, assignments, version } = await graph.statistics();
          expect({ documents, tasks, assignments, version }).toEqual({
            documents: 8,
            tasks: 8,
            assignments: 8,
            version: 8,
          });
          expect(await implementersOf(nq147.key)).toHaveLength(8);
        } finally {
          await other.close();
        }
      });

      test("several at once leave what one by one leave: new, the same again, replaced, in conflict", async () => {
        const other = {
          ...planScript,
          instrument: instrument("13/KH-UBND", { type: "PLAN" }),
          uri: "plans/13.txt",
        };
        const third = {
          ...planScript,
          instrument: instrument("14/KH-UBND", { type: "PLAN" }),
          uri: "plans/14.txt",
        };
        const [first = planScript.tasks?.[0]] = planScript.tasks ?? [];
        const rounds = [
          [planScript, other, third],
          // Another text of a plan, one that is stored, and one whose plan another file holds.
          [
            { ...other, tasks: first ? [first] : [] },
            planScript,
            { ...third, uri: "plans/15.txt", tasks: [] },
          ],
          // Two of the same plan cannot be written together.
          [
            { ...third, relations: [] },
            { ...third, tasks: [] },
          ],
        ].map((round) => round.map((script) => planWrite(script)));
        const told: string[] = [];
        for (const round of rounds)
          for (const outcome of await graph.writeDocuments(round))
            told.push("report" in outcome ? outcome.report.status : outcome.conflict.code);
        expect(told).toEqual([
          ...["NEW", "NEW", "NEW"],
          ...["CHANGED", "UNCHANGED", "DOCUMENT_CONFLICT"],
          ...["CHANGED", "CHANGED"],
        ]);
        const together = await exportGraph(graph);
        await graph.close();
        database = await open();
        graph = createGraphStore(database);
        for (const write of rounds.flat())
          await graph.writeDocument(write).catch((error) => expect(error.code).toBe("DOCUMENT_CONFLICT"));
        expect(together).toEqual(await exportGraph(graph));
      }, 120_000);
    });

    describe("finding", () => {
      const numbers = [
        "401-NQ/TU",
        "384/QĐ-UBND",
        "01/NQ-CP",
        "21/2019/NĐ-CP",
        "21/2019/ND-CP",
        "401-KL/TU",
        "1401-NQ/TU",
      ];
      beforeEach(async () => {
        const named = [
          ...numbers.map((number) =>
            instrument(number, { type: number.includes("KL") ? "CONCLUSION" : "RESOLUTION" }),
          ),
          instrument("01/NQ-CP", { period: "2023", issuedOn: "2023-01-06" }),
        ];
        await ingest({
          uri: "a",
          instrument: plan,
          named,
          tasks: [{ path: "1", assignments: [{ to: trade, agency: "Sở CT" }, { to: zones }] }],
        });
      });

      test.for([
        ["401-NQ/TU", ["401-NQ/TU"]],
        ["401- NQ/TU", ["401-NQ/TU"]],
        ["  401 – nq / tu ", ["401-NQ/TU"]],
        ["nq 401", ["401-NQ/TU"]],
        ["NQ401", ["401-NQ/TU"]],
        ["Nghị quyết 401", ["401-NQ/TU"]],
        ["Nghị quyết số 401-NQ/TU", ["401-NQ/TU"]],
        ["kết luận 401", ["401-KL/TU"]],
        ["384/QÐ-UBND", ["384/QĐ-UBND"]],
        ["qd 384", ["384/QĐ-UBND"]],
        ["384/qd-ubnd", ["384/QĐ-UBND"]],
        ["01/nq-cp", ["01/NQ-CP", "01/NQ-CP"]],
        ["1/NQ-CP", ["01/NQ-CP", "01/NQ-CP"]],
        ["01 nq cp", ["01/NQ-CP", "01/NQ-CP"]],
        ["Nghị quyết số 01/NQ-CP ngày 06/01/2023", ["01/NQ-CP"]],
        ["Nghị quyết 01/NQ-CP năm 2022", ["01/NQ-CP"]],
        ["Nghị quyết 01/NQ-CP năm 2021", []],
        ["21/2019/NĐ-CP", ["21/2019/NĐ-CP"]],
        ["21/2019/ND-CP", ["21/2019/ND-CP"]],
        ["21/NĐ-CP", []],
        ["01/2022/NQ-CP", []],
        ["999-NQ/TU", []],
        ["1-NQ/TU", []],
        ["401", []],
        ["NQ/TU", []],
        ["nghị quyết", []],
        ["", []],
        ["%", []],
      ] as const)("finds %j", async ([ref, expected]) => {
        expect((await graph.findInstruments(ref)).map(({ number }) => number)).toEqual(expected);
      });

      test("finds an instrument by its key alone", async () => {
        const key = instrument("01/NQ-CP", { period: "2023" }).key;
        expect((await graph.findInstruments(key)).map((found) => found.key)).toEqual([key]);
      });

      test.for([
        [trade.key, [trade.key]],
        ["Sở Công Thương", [trade.key]],
        ["  SO CONG  THUONG ", [trade.key]],
        ["Sở Công Thương".normalize("NFD"), [trade.key]],
        ["sở ct", [trade.key]],
        ["Sở Công", []],
        ["", []],
      ] as const)("finds agency %j", async ([ref, expected]) => {
        expect((await graph.findAgencies(ref)).map(({ key }) => key)).toEqual(expected);
      });
    });

    describe("answering", () => {
      beforeEach(async () => {
        await ingest(planScript);
      });

      test("names implementers by task, role and basis", async () => {
        expect(await implementersOf(nq147.key)).toEqual([
          `${zones.key} LEAD II.2 INFERRED`,
          `${trade.key} LEAD II.2 EXPLICIT`,
          `${money.key} SUPPORT II.2 EXPLICIT`,
        ]);
        expect(await implementersOf(qd384.key)).toEqual([`${money.key} LEAD II.10 INFERRED`]);
      });

      test("lets a plan as a whole make INHERITED implementers, but where the task says so itself", async () => {
        expect(await implementersOf(nq01.key)).toEqual([
          `${zones.key} LEAD II.2 INHERITED`,
          `${zones.key} LEAD II.11 INHERITED`,
          `${trade.key} LEAD II.2 INHERITED`,
          `${money.key} SUPPORT II.2 INHERITED`,
          `${money.key} LEAD II.10 EXPLICIT`,
        ]);
      });

      test("stops long lists one row past what is of use, and gives all where nothing is said", async () => {
        const { document } = planWrite(planScript).extraction;
        const anyTime = { roles: null, dueFrom: null, dueTo: null };
        const lists = [
          (most?: number) => graph.assignmentsOfAgencies([zones.key, money.key], most),
          (most?: number) => graph.tasksOfAgencies([zones.key, money.key], anyTime, most),
          (most?: number) => graph.tasksOfPlans([plan.key], most),
          (most?: number) => graph.citationsOfInstruments([nq01.key, kl103.key], most),
          (most?: number) => graph.citationsOfDocuments([document.key], most),
        ];
        const lengths = async (most?: number) =>
          (await Promise.all(lists.map((list) => list(most)))).map((rows) => rows.length);
        expect(await lengths()).toEqual([4, 4, 4, 4, 7]);
        expect(await lengths(1)).toEqual([2, 2, 2, 2, 2]);
      });

      test("makes no implementer of what is prepared, based on or continued", async () => {
        expect(await implementersOf(kl103.key)).toEqual([]);
      });

      test("takes a relation IMPLEMENTS from the plan as the plan as a whole, whoever states it", async () => {
        await ingest({
          uri: "b",
          instrument: qd384,
          relations: [{ from: plan, to: kl103, kind: "IMPLEMENTS" }],
        });
        expect(await implementersOf(kl103.key)).toHaveLength(5);
      });

      test("quotes the words of every implementer, and gives the same rows from the agency", async () => {
        const instruments = [nq01, nq147, kl103, qd384, plan].map(({ key }) => key);
        const rows = await graph.implementersOfInstruments(instruments);
        const { text } = planWrite(planScript);
        for (const { assignment, citation } of rows)
          for (const { start, end, exact } of [assignment, citation])
            expect(text.slice(start, end)).toBe(exact);
        const seen = await graph.implementersOfAgencies([trade, zones, money].map(({ key }) => key));
        const inOrder = (list: typeof rows) => list.map((row) => JSON.stringify(row)).sort();
        expect(inOrder(seen)).toEqual(inOrder(rows));
        expect(rows).toHaveLength(9);
      });

      test("gives the statements of a batch by owner, in the order of the text", async () => {
        const citations = await graph.citationsOfTasks([task("II.11"), task("II.10"), "?"]);
        expect(citations.map(({ owner, kind, instrument: key }) => [owner, kind, key])).toEqual([
          [task("II.10"), "CITES", qd384.key],
          [task("II.10"), "CITES", nq01.key],
          [task("II.11"), "PREPARES", kl103.key],
          [task("II.11"), "IMPLEMENTS", null],
        ]);
        expect(citations[3]).toMatchObject({ identity: "AMBIGUOUS", candidates: ["x", "y"], flags: [] });
        const text = planWrite(planScript).text;
        for (const { anchor } of citations) expect(text.slice(anchor.start, anchor.end)).toBe(anchor.exact);
        expect((await graph.citationsOfInstruments([nq01.key])).map(({ taskKey }) => taskKey)).toEqual([
          null,
          task("II.10"),
        ]);
        expect(
          await graph.citationsOfDocuments([planWrite(planScript).extraction.document.key]),
        ).toHaveLength(7);
        expect(
          (await graph.assignmentsOfTasks([task("II.2")])).map(({ agencyKey, role }) => [agencyKey, role]),
        ).toEqual([
          [trade.key, "LEAD"],
          [zones.key, "LEAD"],
          [money.key, "SUPPORT"],
        ]);
        expect((await graph.assignmentsOfAgencies([money.key])).map(({ taskKey }) => taskKey)).toEqual([
          task("II.2"),
          task("II.10"),
        ]);
        expect(await graph.deadlinesOfTasks([task("II.2")])).toMatchObject([
          { owner: task("II.2"), due: "2022-12-31", period: null, recurs: null, condition: null },
        ]);
        expect(await graph.targetsOfTasks([task("II.2")])).toMatchObject([
          { value: 80, unit: "%", of: null, bound: "AT_LEAST" },
          { value: 12.5 },
        ]);
      });

      test("gives a relation from both its ends, once when they are one", async () => {
        await ingest({
          uri: "b",
          instrument: qd384,
          relations: [{ from: qd384, to: qd384, kind: "AMENDS" }],
        });
        const rows = await graph.relationsOfInstruments([kl103.key, nq147.key, qd384.key]);
        expect(rows.map(({ owner, fromKey, kind, toKey }) => [owner, fromKey, kind, toKey])).toEqual([
          [kl103.key, kl103.key, "CONTINUES", nq147.key],
          [nq147.key, kl103.key, "CONTINUES", nq147.key],
          [qd384.key, qd384.key, "AMENDS", qd384.key],
        ]);
      });

      test("gives links of agencies from both ends", async () => {
        const link = { from: zones.key, to: trade.key, kind: "PART_OF", since: "2020-01-01", by: null };
        expect(await graph.linksOfAgencies([trade.key, zones.key])).toEqual(
          [zones.key, trade.key]
            .map((owner) => ({ owner, ...link }))
            .sort((a, b) => (a.owner < b.owner ? -1 : 1)),
        );
      });

      test("gives entities by key, and a plan's tasks and document", async () => {
        expect(await graph.instruments([plan.key, "?", nq147.key])).toEqual([plan, nq147]);
        expect(await graph.agencies([trade.key])).toEqual([trade]);
        expect((await graph.tasksOfPlans([plan.key])).map(({ path }) => path)).toEqual([
          "II.2",
          "II.10",
          "II.11",
          "III.1",
        ]);
        const { extraction, text } = planWrite(planScript);
        expect(await graph.tasks([task("II.2")])).toEqual([extraction.tasks[0]]);
        expect(await graph.documents([extraction.document.key])).toEqual([{ ...extraction.document, text }]);
        expect(await graph.documentsOfInstruments([plan.key])).toEqual([
          { owner: plan.key, ...extraction.document },
        ]);
      });

      test("traces down to the agencies, and up to what they serve", async () => {
        expect(await edgesOf(nq147.key, "DOWN", 3)).toEqual({
          truncated: false,
          edges: [
            `1 ${kl103.key} CONTINUES ${nq147.key}`,
            `1 ${task("II.2")} IMPLEMENTS ${nq147.key}`,
            `2 ${plan.key} BASED_ON ${kl103.key}`,
            `2 ${task("II.11")} PREPARES ${kl103.key}`,
            `2 ${task("II.2")} LEAD ${zones.key}`,
            `2 ${task("II.2")} LEAD ${trade.key}`,
            `2 ${task("II.2")} SUPPORT ${money.key}`,
            `3 ${plan.key} HAS_TASK ${task("II.10")}`,
            `3 ${plan.key} HAS_TASK ${task("II.11")}`,
            `3 ${plan.key} HAS_TASK ${task("II.2")}`,
            `3 ${plan.key} HAS_TASK ${task("III.1")}`,
            `3 ${task("II.11")} LEAD ${zones.key}`,
          ],
        });
        expect((await edgesOf(trade.key, "UP", 2)).edges).toEqual([
          `1 ${task("II.2")} LEAD ${trade.key}`,
          `2 ${plan.key} HAS_TASK ${task("II.2")}`,
          `2 ${task("II.2")} IMPLEMENTS ${nq147.key}`,
        ]);
        expect((await edgesOf(task("II.2"), "BOTH", 1)).edges).toEqual([
          `1 ${plan.key} HAS_TASK ${task("II.2")}`,
          `1 ${task("II.2")} LEAD ${zones.key}`,
          `1 ${task("II.2")} LEAD ${trade.key}`,
          `1 ${task("II.2")} SUPPORT ${money.key}`,
          `1 ${task("II.2")} IMPLEMENTS ${nq147.key}`,
        ]);
        expect(await edgesOf("?", "BOTH", 5)).toEqual({ truncated: false, edges: [] });
      });

      test("cuts a trace at its limit and says so", async () => {
        const whole = await edgesOf(nq147.key, "DOWN", 3);
        expect(await edgesOf(nq147.key, "DOWN", 3, 12)).toEqual(whole);
        expect(await edgesOf(nq147.key, "DOWN", 3, 4)).toEqual({
          truncated: true,
          edges: whole.edges.slice(0, 4),
        });
      });

      test("ends in a cycle of relations, each edge once", async () => {
        const [a, b, c] = ["1/NQ-X", "2/NQ-X", "3/NQ-X"].map((number) => instrument(number)) as [
          typeof plan,
          typeof plan,
          typeof plan,
        ];
        await ingest({
          uri: "cycle",
          instrument: a,
          relations: [
            { from: a, to: b, kind: "AMENDS" },
            { from: b, to: c, kind: "AMENDS" },
            { from: c, to: a, kind: "AMENDS" },
            { from: c, to: b, kind: "REPLACES" },
          ],
        });
        const edges = [
          `1 ${a.key} AMENDS ${b.key}`,
          `2 ${b.key} AMENDS ${c.key}`,
          `3 ${c.key} AMENDS ${a.key}`,
          `3 ${c.key} REPLACES ${b.key}`,
        ];
        expect(await edgesOf(a.key, "UP", 8)).toEqual({ truncated: false, edges });
        expect((await edgesOf(a.key, "UP", 2)).edges).toEqual(edges.slice(0, 2));
      });

      test("names every edge and node of the whole graph, a page at a time", async () => {
        const all = await graph.listEdges(1000);
        expect(all).toHaveLength(6 + 5 + 1 + 4 + 1 + 1);
        expect(all.map(({ id }) => id)).toEqual(all.map(({ id }) => id).sort());
        const paged = [];
        for (let after = ""; ; ) {
          const [edge] = await graph.listEdges(1, after);
          if (!edge) break;
          paged.push(edge);
          after = edge.id;
        }
        expect(paged).toEqual(all);
        const nodes = await graph.listNodes(1000);
        const labels = nodes.map(({ label }) => label);
        expect(labels).toEqual([
          ...Array(3).fill("Agency"),
          "Document",
          ...Array(5).fill("Instrument"),
          ...Array(4).fill("Task"),
        ]);
        expect(await graph.listNodes(1000, nodes[4])).toEqual(nodes.slice(5));
      });
    });

    describe("listing", () => {
      const numbers = ["2/NQ-CP", "10/NQ-CP", "1/NQ-CP", "1/QĐ-CP"];
      beforeEach(async () => {
        await ingest({
          uri: "a",
          instrument: plan,
          named: numbers.map((number, i) =>
            instrument(number, {
              issuedOn: `2022-0${i + 1}-01`,
              issuer: i === 0 ? "Chính phủ" : null,
              issuerCode: i < 2 ? "CP" : null,
            }),
          ),
          tasks: Array.from({ length: 12 }, (_, i) => ({
            path: `${i + 1}`,
            citations: i % 3 === 0 ? [{ of: nq147 }] : [],
            assignments: [{ to: i % 2 ? trade : zones, role: i < 6 ? "LEAD" : "SUPPORT" }] as const,
          })),
        });
      });

      const all = { first: 100, after: null };
      test("orders instruments by number and filters them", async () => {
        const list = async (filter: Parameters<Graph["listInstruments"]>[0]) => {
          const page = await graph.listInstruments(filter, all);
          expect(page.total).toBe(page.rows.length);
          return page.rows.map(({ number }) => number);
        };
        expect(await list({})).toEqual([
          "1/NQ-CP",
          "1/QĐ-CP",
          "2/NQ-CP",
          "10/NQ-CP",
          "12/KH-UBND",
          "147-NQ/TU",
        ]);
        expect(await list({ types: ["PLAN"] })).toEqual(["12/KH-UBND"]);
        expect(await list({ types: [] })).toEqual([]);
        expect(await list({ systems: ["PARTY"] })).toEqual(["147-NQ/TU"]);
        expect(await list({ issuer: "CP" })).toEqual(["2/NQ-CP", "10/NQ-CP"]);
        expect(await list({ issuer: "Chính phủ".normalize("NFD") })).toEqual(["2/NQ-CP"]);
        expect(await list({ issuedFrom: "2022-02-01", issuedTo: "2022-03-01" })).toEqual([
          "1/NQ-CP",
          "10/NQ-CP",
        ]);
        expect(await list({ cited: true })).toEqual(["147-NQ/TU"]);
        expect(await list({ cited: false, types: ["RESOLUTION"] })).toHaveLength(4);
      });

      test("filters agencies by a part of a name, kind and place", async () => {
        const list = async (filter: Parameters<Graph["listAgencies"]>[0]) =>
          (await graph.listAgencies(filter, all)).rows.map(({ key }) => key);
        expect(await list({})).toEqual([zones.key, trade.key]);
        expect(await list({ name: "cong th" })).toEqual([trade.key]);
        expect(await list({ kinds: ["VAGUE"] })).toEqual([]);
        expect(await list({ place: "bac-giang" })).toHaveLength(2);
      });

      test.for([
        [{}, "1 2 3 4 5 6 7 8 9 10 11 12"],
        [{ plan: plan.key }, "1 2 3 4 5 6 7 8 9 10 11 12"],
        [{ plan: "?" }, ""],
        [{ agency: trade.key }, "2 4 6 8 10 12"],
        [{ agency: trade.key, roles: ["LEAD"] }, "2 4 6"],
        [{ roles: ["SUPPORT"] }, "7 8 9 10 11 12"],
        [{ instrument: nq147.key }, "1 4 7 10"],
        [{ instrument: nq147.key, agency: trade.key }, "4 10"],
        [{ instrument: nq147.key, plan: plan.key, roles: ["LEAD"] }, "1 4"],
        [{ agency: zones.key, plan: plan.key, instrument: "?" }, ""],
      ] as const)("lists the tasks of %j", async ([filter, paths]) => {
        const { rows, total } = await graph.listTasks(filter, all);
        expect(rows.map(({ path }) => path).join(" ")).toBe(paths);
        expect(total).toBe(rows.length);
      });

      test("pages on without loss or repetition while rows are added", async () => {
        const seen: string[] = [];
        let after: readonly [string, string] | null = null;
        for (let round = 0; ; round++) {
          const page = await graph.listInstruments({}, { first: 2, after });
          seen.push(...page.rows.map(({ number }) => number ?? ""));
          const last = page.rows.at(-1);
          if (!page.hasNext || !last) break;
          after = [page.sortKeys.at(-1) ?? "", last.key];
          await ingest({ uri: `new ${round}`, instrument: instrument(`${round}/AA`) });
        }
        expect(seen).toEqual(["1/NQ-CP", "1/QĐ-CP", "2/NQ-CP", "10/NQ-CP", "12/KH-UBND", "147-NQ/TU"]);
        expect(await graph.listTasks({}, { first: 1, after: ["~", "~"] })).toEqual({
          rows: [],
          sortKeys: [],
          total: 12,
          hasNext: false,
          tests: 0,
        });
      });
    });
  });
}
