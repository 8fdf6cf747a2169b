import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Graph } from "../../src/store/graph.ts";
import { createGraphStore } from "../../src/store/graph-store.ts";
import { instrument, type PlanScript, planWrite } from "../fixtures/extraction.ts";
import type { Engine } from "./engine.ts";

const day = { issuedOn: "2022-05-03" };
const decision = instrument("12/QĐ-UBND", { type: "DECISION", ...day });
const normative = instrument("12/2022/QĐ-UBND", { type: "DECISION", series: "NORMATIVE", ...day });
const elsewhere = { ...decision, key: "st:thai-nguyen:12/QĐ-UBND", jurisdiction: "thai-nguyen" };
const title = "Thực hiện Nghị quyết số 01/NQ-CP năm 2022";
const blank = instrument("", { key: "st:blank", number: null, type: "PLAN", title: title.toUpperCase() });
const numbered = instrument("18/KH-UBND", { type: "PLAN", title });

const citing = (uri: string, ...of: readonly PlanScript["instrument"][]): PlanScript => ({
  uri,
  instrument: instrument(`${uri}/BC-UBND`, { type: "REPORT" }),
  citations: of.map((one) => ({ of: one, kind: "CITES" })),
});

/** What might be the same work is told from both sides, by whatever documents there are, on every engine. */
export function testMaybeSame(engine: Engine): void {
  describe.skipIf(engine.skip !== null)(`${engine.name} maybe the same`, () => {
    let graph: Graph;
    beforeEach(async () => {
      graph = createGraphStore(await engine.open());
    }, 60_000);
    afterEach(() => graph.close());

    const ingest = async (...scripts: readonly PlanScript[]) => {
      for (const script of scripts) await graph.writeDocument(planWrite(script));
    };
    const pairsOf = async (...keys: readonly string[]) =>
      (await graph.maybeSameInstruments(keys)).map((row) => `${row.owner} ${row.reason} ${row.instrument}`);

    test("a number with and without its year, of one place and day", async () => {
      await ingest(citing("1", decision, elsewhere), citing("2", normative));
      expect(await pairsOf(decision.key, normative.key, elsewhere.key)).toEqual([
        `${normative.key} YEAR_LEFT_OUT ${decision.key}`,
        `${decision.key} YEAR_LEFT_OUT ${normative.key}`,
      ].sort((a, b) => ((a.split(" ")[2] ?? "") < (b.split(" ")[2] ?? "") ? -1 : 1))); // biome-ignore format: pairs
    });

    test("a plan whose number is blank, by any title that a document gives", async () => {
      await ingest({ uri: "own", instrument: blank }, citing("1", { ...numbered, title: "Về việc khác" }), citing("2", numbered));
      const pair = [`${blank.key} SAME_TITLE ${numbered.key}`];
      expect(await pairsOf(blank.key)).toEqual(pair);
      expect(await pairsOf(numbered.key)).toEqual([`${numbered.key} SAME_TITLE ${blank.key}`]);
    }); // biome-ignore format: one ingest

    test("a strategy of the nation that two provinces cite, each as if it were its own", async () => {
      const cite = (place: string) =>
        instrument("", {
          key: `named:${place}:STRATEGY:x`,
          number: null,
          type: "STRATEGY",
          jurisdiction: place,
          period: null,
          title: "phát triển lâm nghiệp Việt Nam giai đoạn 2021-2030",
        });
      await ingest(citing("1", cite("a"), { ...cite("c"), title: "phát triển lâm nghiệp Việt Nam" }), citing("2", cite("b")));
      expect(await pairsOf("named:a:STRATEGY:x", "named:b:STRATEGY:x", "named:c:STRATEGY:x")).toEqual([
        "named:b:STRATEGY:x PLACE_OPEN named:a:STRATEGY:x",
        "named:a:STRATEGY:x PLACE_OPEN named:b:STRATEGY:x",
      ]);
    }); // biome-ignore format: one ingest

    test("goes with the document that gave the title", async () => {
      await ingest({ uri: "own", instrument: blank }, citing("1", numbered));
      expect(await pairsOf(blank.key)).toHaveLength(1);
      await ingest({ ...citing("1", { ...numbered, title: "Về việc khác" }), replace: true });
      expect(await pairsOf(blank.key)).toEqual([]);
    });

    test("a plan that a task of the other orders is not the other", async () => {
      const named = {
        ...numbered,
        key: "named:bac-giang:PLAN:x",
        number: null,
        title: `${title} của đơn vị`,
      };
      const own = (kind: "PREPARES" | "CITES"): PlanScript => ({
        uri: "own",
        instrument: blank,
        tasks: [{ path: "1", citations: [{ of: named, kind }] }],
      });
      await ingest(own("CITES"));
      expect(await pairsOf(blank.key, named.key)).toHaveLength(2);
      await ingest({ ...own("PREPARES"), replace: true });
      expect(await pairsOf(blank.key, named.key)).toEqual([]);
    });

    test("the order of the documents does not matter", async () => {
      const scripts = [citing("1", decision, numbered), citing("2", normative, elsewhere), { uri: "own", instrument: blank }];
      const keys = [decision, normative, elsewhere, numbered, blank].map(({ key }) => key);
      await ingest(...scripts);
      const there = await pairsOf(...keys);
      expect(there).toHaveLength(4);
      await graph.close();
      graph = createGraphStore(await engine.open());
      await ingest(...scripts.toReversed());
      expect(await pairsOf(...keys)).toEqual(there);
    }); // biome-ignore format: one list

    test("of nothing, nothing", async () => {
      expect(await pairsOf()).toEqual([]);
      expect(await pairsOf("nothing")).toEqual([]);
    });
  });
}
