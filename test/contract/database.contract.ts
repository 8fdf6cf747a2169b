import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Database, Row } from "../../src/store/database.ts";
import { rowsOfExtraction } from "../../src/store/rows-of-extraction.ts";
import type { DocumentWrite } from "../../src/store/write-report.ts";
import { agency, instrument, planWrite } from "../fixtures/extraction.ts";
import type { Engine } from "./engine.ts";

const plan = instrument("12/KH-UBND", { type: "PLAN" });
const board = agency("Sở Nội vụ");

/** The port's promises on values, lists and transactions. */
export function testDatabase({ name, skip, open, reopen }: Engine): void {
  describe.skipIf(skip !== null)(`${name} database${skip === null ? "" : ` (left out: ${skip})`}`, () => {
    let database: Database;
    beforeEach(async () => {
      database = await open();
    }, 60_000);
    afterEach(() => database.close());

    const write = (one: DocumentWrite) => database.write(rowsOfExtraction(one));
    const readDocument = async (one: DocumentWrite): Promise<Row | undefined> =>
      (await database.read("documents", { keys: [one.extraction.document.key] }))[0];

    test.for([
      ["Vietnamese, composed", "Nghị quyết số 01/NQ-CP về phát triển kinh tế – xã hội"],
      ["Vietnamese, decomposed", "Nghị quyết".normalize("NFD")],
      ["line ends, tabs, page breaks and a no-break space", "a\r\nb\n\tc\fd\u00a0e"],
      ["beyond the basic plane", "𠀀🏛️\u{10ffff}"],
      ["quotes and what looks like a statement", '\'); DROP TABLE task; -- "$x" {y} \\u0041 `z`'],
      ["nothing", ""],
    ] as const)("keeps a text unchanged: %s", async ([, text]) => {
      const one = { ...planWrite({ uri: "a", instrument: plan }), text };
      await write(one);
      expect((await readDocument(one))?.text).toBe(text);
    });

    test("keeps nulls, days, empty lists and lists", async () => {
      const one = planWrite({ uri: "a", instrument: { ...plan, issuedOn: "2022-01-28" } });
      const document = { ...one.extraction.document, recipients: [] };
      await write({ ...one, extraction: { ...one.extraction, document } });
      expect(await readDocument(one)).toEqual({ ...document, text: one.text });
    });

    test("gives null for every column that has no value", async () => {
      const one = planWrite({ uri: "a", instrument: plan });
      await write(one);
      const [row] = await database.read("instruments", { keys: [plan.key] });
      expect(row).toMatchObject({ issuer: null, issuedOn: null, title: null, issuerCode: null });
      expect((await readDocument(one))?.recipients).toEqual(["Như trên", "Lưu: VT"]);
    });

    test("keeps whole numbers, fractions and booleans", async () => {
      const values = [0, 80, 0.5, -1.25, 1_500_000_000_000, 2 ** 53 - 1];
      const unregistered = agency("Đội 5", { registered: false });
      const one = planWrite({
        uri: "a",
        instrument: plan,
        tasks: [
          {
            path: "1",
            targets: values.map((value) => ({ value })),
            assignments: [{ to: board }, { to: unregistered }],
          },
        ],
      });
      await write(one);
      const targets = await database.read("targets-of-tasks", { keys: [`${plan.key}#1`] });
      expect(targets.map(({ value }) => value)).toEqual(values);
      expect(targets.every(({ start, end }) => Number.isInteger(start) && Number.isInteger(end))).toBe(true);
      const agencies = await database.read("agencies", { keys: [board.key, unregistered.key] });
      expect(new Map(agencies.map((row) => [row.key, row.registered]))).toEqual(
        new Map([
          [board.key, true],
          [unregistered.key, false],
        ]),
      );
    });

    test("takes a batch of 10,000 rows, a list of 10,000 keys, and gives them back in order", async () => {
      const paths = Array.from({ length: 10_000 }, (_, i) => String(i + 1));
      const one = planWrite({ uri: "a", instrument: plan, tasks: paths.map((path) => ({ path })) });
      // Indexing and removing ten thousand texts for the search takes longer than all else.
      const batches = rowsOfExtraction(one).filter(({ noun }) => noun !== "search-text");
      const counts = await database.write(batches);
      expect(counts).toContain(10_000);
      const keys = paths.map((path) => `${plan.key}#${path}`);
      const rows = await database.read("tasks", { keys });
      expect(rows.map((row) => row.key)).toEqual([...keys].sort());
      expect(
        (await database.read("tasks-of-plans", { keys: [plan.key], rows: 10_001 })).map((row) => row.path),
      ).toEqual(paths);
    });

    test("answers an empty list of keys and unknown keys with no rows", async () => {
      expect(await database.read("tasks", { keys: [] })).toEqual([]);
      expect(await database.read("implementers-of-instruments", { keys: ["?", "'"], rows: 10 })).toEqual([]);
    });

    test("writes all batches or none", async () => {
      const one = planWrite({ uri: "a", instrument: plan, tasks: [{ path: "1" }] });
      const twice = [...rowsOfExtraction(one), { noun: "task", rows: rowsOfTask(one) }];
      await expect(database.write(twice)).rejects.toMatchObject({
        code: "STORE_QUERY",
        details: { constraint: true },
      });
      expect(await readDocument(one)).toBeUndefined();
      expect(await database.read("instruments", { keys: [plan.key] })).toEqual([]);
      await write(one);
      expect(await readDocument(one)).toBeDefined();
    });

    test("counts the rows a batch changed", async () => {
      const noFact = [{ noun: "instrument-removal", rows: [{ key: "?" }] }];
      expect(await database.write(noFact)).toEqual([0]);
      expect(await database.write([{ noun: "version", rows: [{}] }])).toEqual([1]);
    });

    test("keeps what was written for the next one who opens it, and applies the schema again in peace", async () => {
      await write(planWrite({ uri: "a", instrument: plan }));
      const again = await reopen();
      try {
        await again.applySchema();
        expect(await again.read("instruments", { keys: [plan.key] })).toHaveLength(1);
      } finally {
        await again.close();
      }
    });
  });
}

function rowsOfTask(write: DocumentWrite): readonly Row[] {
  return rowsOfExtraction(write).find(({ noun }) => noun === "task")?.rows ?? [];
}
