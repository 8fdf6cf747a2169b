import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Instrument } from "../../src/model/instrument.ts";
import type { Graph } from "../../src/store/graph.ts";
import { createGraphStore } from "../../src/store/graph-store.ts";
import { type CitationScript, instrument, type PlanScript, planWrite } from "../fixtures/extraction.ts";
import type { Engine } from "./engine.ts";

const DECISION = { type: "DECISION", jurisdiction: "vn" } as const;
const decision = instrument("950/QĐ-TTg", { ...DECISION, period: "2018", issuedOn: "2018-08-01" });
const later = instrument("950/QĐ-TTg", { ...DECISION, period: "2021", issuedOn: "2021-06-10" });
const undated: CitationScript = { of: null, number: "950/QĐ-TTg", type: "DECISION", identity: "AMBIGUOUS" };

const plan = (uri: string, issuedOn: string, ...citations: readonly CitationScript[]): PlanScript => ({
  uri,
  instrument: instrument(`${uri}/KH-UBND`, { type: "PLAN", issuedOn }),
  tasks: [{ path: "1", citations }],
});

/** What leaves open which instrument it means is told of each it may mean, by all documents there are, on every engine. */
export function testOpenCitations(engine: Engine): void {
  describe.skipIf(engine.skip !== null)(`${engine.name} open citations`, () => {
    let graph: Graph;
    beforeEach(async () => {
      graph = createGraphStore(await engine.open());
    }, 60_000);
    afterEach(() => graph.close());

    const ingest = async (...scripts: readonly PlanScript[]) => {
      for (const script of scripts) await graph.writeDocument(planWrite(script));
    };
    const openOf = async (...instruments: readonly Instrument[]) => {
      const rows = await graph.openCitationsOfInstruments(instruments);
      return rows.map(({ owner, taskKey, instrument: of }) => `${owner} ${taskKey} ${of}`);
    };

    test("a number without its date, in another document than the dated one", async () => {
      const citing = plan("2", "2020-02-12", undated);
      await ingest(plan("1", "2019-01-10", { of: decision }), citing);
      expect(await openOf(decision)).toEqual([`${decision.key} ${citing.instrument.key}#1 null`]);
      const [row] = await graph.openCitationsOfInstruments([decision]);
      expect(row?.number).toBe("950/QĐ-TTg");
      expect(Object.keys(row ?? {})).not.toContain("citedIn");
    });

    test("may mean one of two years when it was written after both", async () => {
      const [before, after] = [plan("3", "2020-02-12", undated), plan("4", "2022-02-12", undated)];
      await ingest(plan("1", "2019-01-10", { of: decision }), plan("2", "2022-01-10", { of: later }), before, after);
      expect((await openOf(decision, later)).sort()).toEqual([
        `${decision.key} ${before.instrument.key}#1 null`,
        `${decision.key} ${after.instrument.key}#1 null`,
        `${later.key} ${after.instrument.key}#1 null`,
      ]);
    }); // biome-ignore format: one ingest

    test("with a zero before its figures, but not as a draft that is ordered, nor of another number", async () => {
      const short = instrument("5/QĐ-TTg", DECISION);
      const zero = { ...undated, number: "05/QĐ-TTg" };
      const citing = plan("2", "2022-02-12", zero, { ...zero, kind: "PREPARES" }, { ...zero, number: "15/QĐ-TTg" });
      await ingest(plan("1", "2022-01-10", { of: short }), citing);
      expect(await openOf(short)).toEqual([`${short.key} ${citing.instrument.key}#1 null`]);
    }); // biome-ignore format: one citation a line is longer

    test("goes with the document that says it", async () => {
      await ingest(plan("1", "2019-01-10", { of: decision }), plan("2", "2020-02-12", undated));
      expect(await openOf(decision)).toHaveLength(1);
      await ingest({ ...plan("2", "2020-02-12"), replace: true });
      expect(await openOf(decision)).toEqual([]);
    });

    test("is told of no instrument without a number, and of none that is not there", async () => {
      const named = instrument("", { key: "named:x", number: null });
      await ingest(plan("1", "2019-01-10", { of: named }, { ...undated, number: null }));
      expect(await openOf(named, instrument("7/QĐ-TTg", DECISION))).toEqual([]);
      expect(await graph.openCitationsOfInstruments([])).toEqual([]);
    });
  });
}
