import { beforeAll, describe, expect, test } from "vitest";
import type { Graph } from "../../src/store/graph.ts";
import { ask } from "./ask.ts";
import { codesOf } from "./codes-of.ts";
import { openSampleGraph } from "./open-sample-graph.ts";
import { samplePlan } from "./sample-plan.ts";

const KEY = "pa:bac-giang:TU:RESOLUTION:2020-2025:147";

let graph: Graph;
beforeAll(async () => {
  ({ graph } = await openSampleGraph([samplePlan(), samplePlan({ year: 2023 })]));
});

describe("instrument(ref)", () => {
  const SOURCE = "query ($ref: String!) { instrument(ref: $ref) { key } }";

  test.for([KEY, `Instrument:${KEY}`, "147-NQ/TU", "147- NQ/TU", "nq 147", "Nghị quyết số 147-NQ/TU"])(
    "finds %s",
    async (ref) => {
      expect(await ask(graph, SOURCE, { ref })).toEqual({ data: { instrument: { key: KEY } } });
    },
  );

  test.for(["999-NQ/TU", "Instrument:nothing", "không có gì", "'; DROP TABLE task; --"])(
    "gives null for %s",
    async (ref) => {
      expect(await ask(graph, SOURCE, { ref })).toEqual({ data: { instrument: null } });
    },
  );

  test("tells the candidates of a number that two years have", async () => {
    const { errors } = await ask(graph, SOURCE, { ref: "01/NQ-CP" });
    expect(errors?.[0]?.originalError).toMatchObject({
      code: "AMBIGUOUS",
      details: {
        candidates: [
          {
            key: "st:vn:CP:RESOLUTION:adm:2022:01",
            number: "01/NQ-CP",
            issuer: "Chính phủ",
            issuedOn: "2022-01-08",
            title: null,
          },
          {
            key: "st:vn:CP:RESOLUTION:adm:2023:01",
            number: "01/NQ-CP",
            issuer: "Chính phủ",
            issuedOn: "2023-01-08",
            title: null,
          },
        ],
      },
    });
  });

  test.for(["", "  ", "x".repeat(501), "Agency:bac-giang/so-cong-thuong"])("refuses %j", async (ref) => {
    expect(codesOf(await ask(graph, SOURCE, { ref }))).toEqual(["BAD_ARGUMENT"]);
  });
});

describe("Instrument.implementers", () => {
  const SOURCE = `query ($ref: String!, $roles: [Role!], $basis: [Basis!]) {
    instrument(ref: $ref) { implementers(roles: $roles, basis: $basis) { agency { name } roles basis tasks { path } reasons { role assignment { exact } citation { exact } task { path } } } }
  }`;
  const implementersOf = async (ref: string, filter: object = {}) => {
    const { data } = await ask(graph, SOURCE, { ref, ...filter });
    return (data as { instrument: { implementers: { agency: { name: string }; basis: string }[] } })
      .instrument.implementers;
  };

  test("puts the lead before the support, with tasks and words", async () => {
    expect(await implementersOf("147-NQ/TU")).toMatchObject([
      {
        agency: { name: "Sở Công Thương" },
        roles: ["LEAD"],
        basis: "EXPLICIT",
        tasks: [{ path: "II.1" }, { path: "II.1" }],
        reasons: [
          {
            assignment: { exact: "Sở Công Thương" },
            citation: { exact: "Nghị quyết số 147-NQ/TU ngày 15/7/2021" },
            task: { path: "II.1" },
          },
          { task: { path: "II.1" } },
        ],
      },
      { agency: { name: "Ban Quản lý các khu công nghiệp tỉnh" }, roles: ["SUPPORT"] },
    ]);
  });

  test("says INHERITED of what the whole plan implements", async () => {
    const rows = await implementersOf("st:vn:CP:RESOLUTION:adm:2022:01");
    expect(rows.map((row) => row.basis)).toEqual(["INHERITED", "INHERITED", "INHERITED"]);
  });

  test("filters by role and by basis", async () => {
    expect(await implementersOf("147-NQ/TU", { roles: ["SUPPORT"] })).toHaveLength(1);
    expect(await implementersOf("147-NQ/TU", { basis: ["INHERITED", "INFERRED"] })).toEqual([]);
    expect(await implementersOf("147-NQ/TU", { roles: [] })).toEqual([]);
  });
});

describe("instruments", () => {
  const SOURCE = `query ($filter: InstrumentFilter, $first: Int, $after: String) {
    instruments(filter: $filter, first: $first, after: $after) { totalCount nodes { number } pageInfo { hasNextPage hasPreviousPage endCursor } }
  }`;
  interface Listed {
    readonly totalCount: number;
    readonly nodes: readonly { readonly number: string }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  }
  const list = async (variables: object) =>
    (await ask(graph, SOURCE, { ...variables })).data?.instruments as Listed;

  test("pages through all, each once", async () => {
    const seen = [];
    let after: string | null = null;
    do {
      const page: Listed = await list({ first: 2, after });
      expect(page.totalCount).toBe(7);
      seen.push(...page.nodes.map((node) => node.number));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(seen).toEqual([
      "01/NQ-CP",
      "01/NQ-CP",
      "12/KH-UBND",
      "12/KH-UBND",
      "103-KL/TU",
      "138-NQ/TU",
      "147-NQ/TU",
    ]);
  });

  test.for([
    [{ types: ["CONCLUSION"] }, ["103-KL/TU"]],
    [{ systems: ["STATE"], issuedFrom: "2023-01-01" }, ["01/NQ-CP"]],
    [{ issuedTo: "2021-12-31" }, ["147-NQ/TU"]],
    [{ cited: false }, ["12/KH-UBND", "12/KH-UBND"]],
    [{ issuer: "Chính phủ", types: null }, ["01/NQ-CP", "01/NQ-CP"]],
    [{ types: [] }, []],
  ] as const)("filters by %j", async ([filter, numbers]) => {
    expect((await list({ filter })).nodes.map((node) => node.number)).toEqual(numbers);
  });

  test.for([
    { first: 0 },
    { first: -1 },
    { first: 501 },
    { first: 2_000_000_000 },
    { after: "" },
    { after: "abc" },
    { after: Buffer.from('["agencies/NAME","a","b"]').toString("base64url") },
    { after: Buffer.from('["instruments/NUMBER","a"]').toString("base64url") },
    { after: Buffer.from('["instruments/NUMBER",1,{}]').toString("base64url") },
    { filter: { issuedFrom: "2022-02-30" } },
    { filter: { issuedTo: "hôm nay" } },
  ])("refuses %j", async (variables) => {
    expect(codesOf(await ask(graph, SOURCE, variables))).toEqual(["BAD_ARGUMENT"]);
  });
});

test("who implements an instrument is one statement, and who holds its duties on a day is one", async () => {
  const { graph, asked } = await openSampleGraph();
  await ask(graph, '{ instrument(ref: "147-NQ/TU") { implementers { roles basis } } }');
  await ask(
    graph,
    '{ instrument(ref: "147-NQ/TU") { implementers(asOf: "2026-01-01", expandCollectives: true) { roles chain { by } } } }',
  );
  expect(asked).toEqual([
    "find-instruments",
    "implementers-of-instruments",
    "find-instruments",
    "holders-of-instruments",
  ]);
});
