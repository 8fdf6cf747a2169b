import { mkdirSync, mkdtempSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import BetterSqlite3 from "better-sqlite3";
import { afterAll, expect, test } from "vitest";
import type { Database } from "../../../src/store/database.ts";
import { openStore } from "../../../src/store/open-store.ts";
import { openSqlite } from "../../../src/store/sqlite/sqlite-database.ts";
import { toSqliteError } from "../../../src/store/sqlite/sqlite-error.ts";
import { instrument, planWrite } from "../../fixtures/extraction.ts";

const folder = mkdtempSync(join(tmpdir(), "luocdo-"));
const path = (name: string) => join(folder, name);
const opened: { close(): unknown }[] = [];
afterAll(() => opened.forEach((one) => void one.close()));

async function openNew(name: string, busyTimeout = 20): Promise<Database> {
  const database = openSqlite(path(name), { busyTimeout });
  opened.push(database);
  await database.applySchema();
  return database;
}

test("a store of before an index has it once it is opened", async () => {
  await (await openNew("older.sqlite")).close();
  const file = new BetterSqlite3(path("older.sqlite"));
  opened.push(file);
  const indexes = () =>
    file.prepare("SELECT name FROM sqlite_schema WHERE type = 'index' ORDER BY name").pluck().all();
  const all = indexes();
  file.exec("DROP INDEX deadlineByDue; DROP INDEX assignmentByAgencyAndTask");
  expect(indexes()).toHaveLength(all.length - 2);
  // While another writes it is opened without them.
  file.exec("BEGIN IMMEDIATE");
  await openNew("older.sqlite");
  file.exec("ROLLBACK");
  expect(indexes()).toHaveLength(all.length - 2);
  await openNew("older.sqlite");
  expect(indexes()).toEqual(all);
});

test("names the folder that is missing and how to make it", async () => {
  await expect(openStore(`sqlite:${path("no/such/store.sqlite")}`)).rejects.toMatchObject({
    code: "STORE_UNAVAILABLE",
    message: expect.stringContaining(`mkdir -p ${path("no/such")}`),
  });
});

test.for([
  ["a folder", (name: string) => mkdirSync(path(name)), "STORE_INVALID"],
  [
    "a text",
    (name: string) => writeFileSync(path(name), "Kế hoạch số 12/KH-UBND ".repeat(100)),
    "STORE_INVALID",
  ],
  [
    "another program's database",
    (name: string) => new BetterSqlite3(path(name)).exec("CREATE TABLE note (text)").close(),
    "STORE_INVALID",
  ],
  [
    "a store of another version",
    (name: string) =>
      new BetterSqlite3(path(name))
        .exec("PRAGMA application_id = 0x4c554f43; PRAGMA user_version = 99; CREATE TABLE store (id)")
        .close(),
    "STORE_VERSION",
  ],
] as const)("refuses %s and leaves it as it was", async ([name, make, code]) => {
  make(name);
  const before = code === "STORE_INVALID" && name === "a folder" ? null : readFileSync(path(name));
  await expect(openStore(`sqlite:${path(name)}`)).rejects.toMatchObject({ code });
  if (before) expect(readFileSync(path(name)).equals(before)).toBe(true);
});

test("tells of a damaged store", async () => {
  const database = await openNew("damaged");
  await database.close();
  truncateSync(path("damaged"), 4096 * 3 + 100);
  await expect(
    openStore(`sqlite:${path("damaged")}`).then((graph) => graph.statistics()),
  ).rejects.toMatchObject({
    code: "STORE_INVALID",
  });
});

test.for(["mysql://localhost", "sqlite:", "", "store.sqlite"])(
  "names the urls it knows for %j",
  async (url) => {
    await expect(openStore(url)).rejects.toMatchObject({
      code: "USAGE",
      message: expect.stringContaining("sqlite:PATH"),
    });
  },
);

test("lets others read while one writes, and gives a second writer STORE_LOCKED after its patience", async () => {
  const writer = await openNew("locked");
  await writer.write([{ noun: "version", rows: [{}] }]);
  const holder = new BetterSqlite3(path("locked"));
  opened.push(holder);
  holder.exec("BEGIN IMMEDIATE; UPDATE store SET version = 7");
  expect(await (await openNew("locked")).read("statistics")).toMatchObject([{ version: 1 }]);
  await expect(writer.write([{ noun: "version", rows: [{}] }])).rejects.toMatchObject({
    code: "STORE_LOCKED",
  });
  holder.exec("COMMIT");
  await writer.write([{ noun: "version", rows: [{}] }]);
  expect(await writer.read("statistics")).toMatchObject([{ version: 8 }]);
});

test("tells of a store that cannot be written", async () => {
  const file = new BetterSqlite3(path("readonly"));
  file.exec("CREATE TABLE t (x)").close();
  const readOnly = new BetterSqlite3(path("readonly"), { readonly: true });
  opened.push(readOnly);
  const attempt = () => {
    try {
      readOnly.exec("INSERT INTO t VALUES (1)");
    } catch (cause) {
      throw toSqliteError(cause, path("readonly"));
    }
  };
  expect(attempt).toThrow(expect.objectContaining({ code: "STORE_READ_ONLY" }));
});

test("hears every statement it is asked for", async () => {
  const heard: string[] = [];
  const graph = await openStore("sqlite::memory:", { onStatement: (name) => heard.push(name) });
  opened.push(graph);
  await graph.writeDocument(planWrite({ uri: "a", instrument: instrument("1/KH") }));
  expect(heard.slice(0, 2)).toEqual(["read/documents-in-the-way", "write/version"]);
  heard.length = 0;
  await graph.instruments(["a", "b", "c"]);
  await graph.instruments([]);
  expect(heard).toEqual(["read/instruments"]);
});
