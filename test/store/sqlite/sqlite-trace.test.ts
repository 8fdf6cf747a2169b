import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import BetterSqlite3 from "better-sqlite3";
import { expect, test } from "vitest";
import { openStore } from "../../../src/store/open-store.ts";
import { readStatement } from "../../../src/store/statement-files.ts";
import { agency, instrument, planWrite } from "../../fixtures/extraction.ts";

const path = join(mkdtempSync(join(tmpdir(), "luocdo-")), "store.sqlite");
const numbered = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, i) => instrument(`${prefix}${i}/NQ`));
const busy = agency("Sở Công Thương");
const start = instrument("1/NQ");
const next = instrument("2/NQ");
const many = numbered("3", 60);

/** An agency with 40 tasks, each citing one of 60 resolutions; one resolution amends a second, which amends the 60, which amend three each. */
const store = await openStore(`sqlite:${path}`);
await store.writeDocument(
  planWrite({
    uri: "plan",
    instrument: instrument("9/KH", { type: "PLAN" }),
    tasks: many
      .slice(0, 40)
      .map((of, i) => ({ path: `${i}`, citations: [{ of }], assignments: [{ to: busy }] })),
    relations: [
      { from: start, to: next, kind: "AMENDS" },
      ...many.map((to) => ({ from: next, to, kind: "AMENDS" }) as const),
      ...many.flatMap((from, i) => numbered(`4${i}`, 3).map((to) => ({ from, to, kind: "AMENDS" }) as const)),
    ],
  }),
);
await store.close();
const file = new BetterSqlite3(path, { readonly: true });

/** How many nodes a trace reaches at each level, whether or not it gives their edges. */
function reachedBy(params: { from: string; depth: number; limit: number }): readonly unknown[] {
  const [steps = ""] = readStatement("sqlite", "read/trace").split("SELECT\n  store.version");
  return file
    .prepare(`${steps} SELECT count(*) FROM reached GROUP BY level ORDER BY level`)
    .pluck()
    .all({ ...params, direction: "UP" });
}

test("a trace does not go on from a start that has edges enough", () => {
  expect(reachedBy({ from: busy.key, depth: 8, limit: 41 })).toEqual([1, 40, 41, 120]);
  expect(reachedBy({ from: busy.key, depth: 8, limit: 40 })).toEqual([1]);
});

test("a trace stops within the level that has edges enough, however far on", () => {
  expect(reachedBy({ from: start.key, depth: 8, limit: 100 })).toEqual([1, 1, 60, 180]);
  expect(reachedBy({ from: start.key, depth: 8, limit: 5 })).toEqual([1, 1, 8 * 6 - 2]);
});
