import { beforeAll, expect, test } from "vitest";
import type { Graph } from "../../src/store/graph.ts";
import { ask } from "./ask.ts";
import { codesOf } from "./codes-of.ts";
import { openSampleGraph } from "./open-sample-graph.ts";

let graph: Graph;
beforeAll(async () => {
  ({ graph } = await openSampleGraph());
});

test.for([
  "bac-giang/so-cong-thuong",
  "Agency:bac-giang/so-cong-thuong",
  "Sở Công Thương",
  "so cong thuong",
  " SỞ CÔNG THƯƠNG ",
])("agency(ref) finds %j", async (ref) => {
  const { data } = await ask(graph, "query ($ref: String!) { agency(ref: $ref) { name } }", { ref });
  expect(data).toEqual({ agency: { name: "Sở Công Thương" } });
});

test("agency(ref) gives null for a name nobody has", async () => {
  expect(await ask(graph, '{ agency(ref: "Sở Phép Thuật") { name } }')).toEqual({ data: { agency: null } });
});

test("collectives and their members point at each other", async () => {
  const { data } = await ask(
    graph,
    `{ group: agency(ref: "bac-giang/ubnd-cac-huyen") { members { name } memberOf { name } }
       member: agency(ref: "bac-giang/viet-yen/ubnd") { members { name } memberOf { name } partOf { name } succeededBy { name } links { kind since by from { name } to { name } } } }`,
  );
  expect(data).toEqual({
    group: { members: [{ name: "UBND huyện Việt Yên" }], memberOf: [] },
    member: {
      members: [],
      memberOf: [{ name: "UBND các huyện, thành phố" }],
      partOf: [],
      succeededBy: [],
      links: [
        {
          kind: "MEMBER_OF",
          since: null,
          by: null,
          from: { name: "UBND huyện Việt Yên" },
          to: { name: "UBND các huyện, thành phố" },
        },
      ],
    },
  });
});

test.for([
  [{ name: "khu cong nghiep" }, 1],
  [{ kinds: ["COLLECTIVE"] }, 1],
  [{ place: "bac-giang" }, 4],
  [{ place: "ha-noi" }, 0],
] as const)("agencies filters by %j", async ([filter, count]) => {
  const { data } = await ask(
    graph,
    "query ($filter: AgencyFilter) { agencies(filter: $filter) { totalCount } }",
    { filter },
  );
  expect(data).toEqual({ agencies: { totalCount: count } });
});

test("an id of another kind is refused", async () => {
  expect(codesOf(await ask(graph, '{ agency(ref: "Task:x#1") { name } }'))).toEqual(["BAD_ARGUMENT"]);
});
