import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openSqlite } from "../../src/store/sqlite/sqlite-database.ts";
import type { Engine } from "./engine.ts";

const folder = mkdtempSync(join(tmpdir(), "luocdo-"));
let opened = 0;

const pathOf = (n: number) => join(folder, `${n}.sqlite`);

/** SQLite in files of a temporary folder, a new one for every store. */
export const sqliteEngine: Engine = {
  name: "sqlite",
  skip: null,
  async open() {
    opened += 1;
    const database = openSqlite(pathOf(opened));
    await database.applySchema();
    return database;
  },
  reopen: async () => openSqlite(pathOf(opened)),
};
