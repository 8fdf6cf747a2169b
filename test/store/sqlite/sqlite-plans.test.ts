import { readdirSync } from "node:fs";
import BetterSqlite3 from "better-sqlite3";
import { expect, test } from "vitest";
import { addExpandBeginnings } from "../../../src/store/sqlite/expand-beginnings.ts";
import { readStatement } from "../../../src/store/statement-files.ts";

const store = new BetterSqlite3(":memory:").exec(readStatement("sqlite", "schema"));
addExpandBeginnings(store);
const tables = new Set(
  store.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all() as string[],
);

/** Questions that are asked without a key and so read a whole table, or an index from where the page begins. */
const WITHOUT_KEY =
  /^(filter-(agencies|instruments|tasks)|list-(agencies|edges|instruments|nodes|tasks)|statistics|version)$/;

function planOf(statement: string): readonly string[] {
  const names = new Set([...statement.matchAll(/:(\w+)/g)].map(([, name]) => name));
  const params = Object.fromEntries([...names].map((name) => [name, null]));
  const rows = store.prepare(`EXPLAIN QUERY PLAN ${statement}`).all(params) as { detail: string }[];
  return rows.map(({ detail }) => detail);
}

/** The tables, by name or alias, of which a plan reads every row; a text index asked with MATCH is none. */
function scannedTables(statement: string): readonly string[] {
  const aliases = new Map<string, string>();
  for (const [, table = "", alias = ""] of statement.matchAll(
    /(?:FROM|JOIN) (\w+)(?: (?:AS )?([a-z]\w*))?/g,
  )) {
    if (!tables.has(table)) continue;
    aliases.set(table, table);
    if (alias !== "") aliases.set(alias, table);
  }
  return planOf(statement).flatMap((detail) => {
    const table = aliases.get(/^SCAN (\w+)(?! VIRTUAL TABLE INDEX \d+:M)/.exec(detail)?.[1] ?? "");
    return table === undefined ? [] : [table];
  });
}

const names = (folder: string) =>
  readdirSync(new URL(`../../../sql/${folder}/`, import.meta.url)).map(
    (file) => `${folder}/${file.replace(".sql", "")}`,
  );

test("sees a table that is read whole", () => {
  expect(scannedTables("SELECT * FROM task t WHERE t.path = :path")).toEqual(["task"]);
});

test.for(names("read").filter((name) => !WITHOUT_KEY.test(name.slice("read/".length))))(
  "%s reads by key",
  (name) => {
    expect(scannedTables(readStatement("sqlite", name))).toEqual([]);
  },
);

test.for([
  ["filter-agencies", "agency", "taskByPlan", "citationByInstrument"],
  [
    "filter-instruments",
    "instrument",
    "instrumentByNumber",
    "assignmentByAgencyAndTask",
    "citationByDocument",
  ],
  [
    "filter-tasks",
    "task",
    "citationByInstrument",
    "taskByPlan",
    "assignmentByAgencyAndTask",
    "deadlineByDue",
  ],
] as const)("%s reads its table only where no key leads", ([name, table, ...indexes]) => {
  const statement = readStatement("sqlite", `read/${name}`);
  expect(scannedTables(statement)).toEqual([table]);
  const plan = planOf(statement).join("\n");
  for (const index of indexes) expect(plan).toMatch(new RegExp(`SEARCH .*INDEX ${index} `));
});

test.for(names("write").filter((name) => name !== "write/version"))("%s writes by key", (name) => {
  expect(scannedTables(readStatement("sqlite", name))).toEqual([]);
});

test("a document goes by the indexes of all that belongs to it", () => {
  const foreignKeys = [...tables].flatMap((table) =>
    (store.pragma(`foreign_key_list(${table})`) as { from: string }[]).map(({ from }) => ({ table, from })),
  );
  expect(foreignKeys.length).toBeGreaterThan(15);
  for (const { table, from } of foreignKeys)
    expect(scannedTables(`SELECT 1 FROM ${table} WHERE "${from}" = :key`), `${table}.${from}`).toEqual([]);
});
