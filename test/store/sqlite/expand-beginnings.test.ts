import BetterSqlite3 from "better-sqlite3";
import fc from "fast-check";
import { expect, test } from "vitest";
import { expandBeginnings } from "../../../src/store/sqlite/expand-beginnings.ts";

/** An index as `sql/schema.sql` makes it, of these texts; gives the numbers of those that match. */
function findIn(texts: readonly string[]): (match: string) => unknown[] {
  const file = new BetterSqlite3(":memory:");
  file.exec(
    "CREATE VIRTUAL TABLE search USING fts5 (text, tokenize = 'ascii', prefix = '2 3', detail = none)",
  );
  const insert = file.prepare("INSERT INTO search (rowid, text) VALUES (?, ?)");
  for (const [index, text] of texts.entries()) insert.run(index, text);
  const select = file.prepare("SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid").pluck();
  return (match) => select.all(match);
}

const word = fc.string({ unit: fc.constantFrom("a", "n", "9"), minLength: 1, maxLength: 6 });
const words = fc.array(word, { minLength: 1, maxLength: 4 });

test("finds the same with every beginning opened", () => {
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 20 }), words, words, (texts, some, others) => {
      const find = findIn(texts.map((text) => text.join(" ")));
      const [left, right] = [some, others].map((list) => `(${list.map((one) => `${one}*`).join(" AND ")})`);
      const match = `${left} OR ${right}`;
      expect(find(expandBeginnings(match))).toEqual(find(match));
    }),
    { numRuns: 50 },
  );
});

test.for([
  ["so* AND 147*", "so* AND 147*"],
  ["\u03c3quan*", "\u03c3quan*"],
] as const)("leaves %s as it is", ([match, expanded]) => {
  expect(expandBeginnings(match)).toBe(expanded);
});
