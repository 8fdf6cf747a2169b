import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { extract, loadRegistry } from "../../src/index.ts";
import type { Graph } from "../../src/store/graph.ts";
import { createGraphStore } from "../../src/store/graph-store.ts";
import { agency, instrument, planWrite } from "../fixtures/extraction.ts";
import type { Engine } from "./engine.ts";

const PLAN = instrument("12/KH-UBND", { type: "PLAN", title: "Kế hoạch phát triển kinh tế" });
const RESOLUTION = instrument("147-NQ/TU", { title: "phát triển công nghiệp tỉnh Bắc Giang" });
const LONGER = instrument("1470/QĐ-UBND", { type: "DECISION", title: "giao chỉ tiêu" });
const GOVERNMENT = instrument("01/NQ-CP", { title: null });
const MARKET = agency("Sở Công Thương");
const HEALTH = agency("Sở Y tế", { nameEn: "Department of Health" });
const DISTRICTS = agency("UBND các huyện, thành phố", { kind: "COLLECTIVE" });

const writes = planWrite({
  uri: "plan.txt",
  instrument: PLAN,
  citations: [{ of: GOVERNMENT }, { of: LONGER }],
  tasks: [
    {
      path: "I.1",
      text: "1.1. Sở Công Thương: khu công nghiệp",
      citations: [{ of: RESOLUTION }],
      assignments: [{ to: MARKET }],
    },
    { path: "I.2", text: "1.2. Sở Y tế: tiêm vắc xin", assignments: [{ to: HEALTH }, { to: DISTRICTS }] },
  ],
});

/** Typed, and the name of the first hit. */
const PAIRS: readonly (readonly [string, string])[] = [
  ["147", "147-NQ/TU"],
  ["147-NQ/TU", "147-NQ/TU"],
  ["nq 147", "147-NQ/TU"],
  ["Nghị quyết 147", "147-NQ/TU"],
  ["nghi quyet so 147-nq/tu", "147-NQ/TU"],
  ["1470", "1470/QĐ-UBND"],
  ["quyet dinh 1470", "1470/QĐ-UBND"],
  ["01 nq cp", "01/NQ-CP"],
  ["1/NQ-CP", "01/NQ-CP"],
  ["so cong thuong", "Sở Công Thương"],
  ["Sở Công Thương", "Sở Công Thương"],
  ["SỞ CÔNG THƯƠNG", "Sở Công Thương"],
  ["cong th", "Sở Công Thương"],
  ["thuong cong so", "Sở Công Thương"],
  ["cong thuonh", "Sở Công Thương"],
  ["conng thuong", "Sở Công Thương"],
  ["so y te", "Sở Y tế"],
  ["department health", "Sở Y tế"],
  ["ubnd cac huyen", "UBND các huyện, thành phố"],
  ["uy ban nhan dan cac huyen", "UBND các huyện, thành phố"],
  ["bac giang", "147-NQ/TU"],
  ["công nghiệp bắc giang", "147-NQ/TU"],
  ["kcn", "I.1"],
  ["vac xin", "I.2"],
  ["giao chi tieu", "1470/QĐ-UBND"],
];

/** Search as you type, the same answers in the same order on every engine. */
export function testSearch(engine: Engine): void {
  describe.skipIf(engine.skip !== null)(`${engine.name} search`, () => {
    let graph: Graph;

    beforeEach(async () => {
      graph = createGraphStore(await engine.open());
      await graph.writeDocument(writes);
    });
    afterEach(() => graph.close());

    const namesOf = async (text: string, first = 5) => {
      const hits = await graph.search({ text, first });
      return hits.map((hit) => nameOf(hit.node));
    };

    test("finds what is meant first", async () => {
      for (const [typed, wanted] of PAIRS) expect((await namesOf(typed))[0], typed).toBe(wanted);
    });

    test("keeps to the labels asked for and to the number of hits", async () => {
      const hits = await graph.search({ text: "so", first: 10, labels: ["Task"] });
      expect(hits.map((hit) => hit.label)).toEqual(["Task", "Task"]);
      expect(await graph.search({ text: "so", first: 1 })).toHaveLength(1);
    });

    test("says where the words stand", async () => {
      const [hit] = await graph.search({ text: "cong thuong", first: 1 });
      expect(hit?.match).toEqual({ field: "NAME", spans: [{ start: 3, end: 7 }, { start: 8, end: 14 }] }); // biome-ignore format: one line
    });

    test("finds nothing for nothing, for what is not there, and for words that are operators", async () => {
      for (const text of [
        "",
        "  ",
        "?!",
        "xyzzy",
        "999-NQ/TU",
        '" OR *',
        "AND",
        "NOT NEAR(",
        "'; DROP TABLE task",
      ]) {
        expect(await namesOf(text), text).toEqual([]);
      }
    });

    test("forgets a document's words with the document", async () => {
      await graph.writeDocument(
        planWrite({ uri: "plan.txt", instrument: PLAN, tasks: [{ path: "I.9", text: "Việc mới" }] }),
      );
      expect(await namesOf("cong thuong")).toEqual([]);
      expect(await namesOf("viec moi")).toEqual(["I.9"]);
    });

    test("gives 200 spellings of what the seed plan names their own first hit", async () => {
      const text = readFileSync("seeds/plans/bac-giang-2022-restated/plan.txt", "utf8");
      const extraction = extract(text, loadRegistry());
      await graph.writeDocument({ extraction, text, links: [] });
      const numbers = extraction.instruments.flatMap(({ number }) => number ?? []);
      const agencies = extraction.agencies.map(({ name }) => name);
      const pairs = [...new Set([...numbers, ...agencies])].flatMap((name) =>
        [name, fold(name), name.toUpperCase()].map((typed) => [typed, name]),
      );
      expect(pairs.length).toBeGreaterThan(200);
      for (const [typed = "", wanted = ""] of pairs) {
        expect(fold((await namesOf(typed, 1))[0] ?? ""), typed).toBe(fold(wanted));
      }
    });
  });
}

function fold(name: string): string {
  return name.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d").replace(/Đ/g, "D").toLowerCase();
}

function nameOf(node: {
  readonly name?: string;
  readonly number?: string | null;
  readonly path?: string;
}): string {
  return node.name ?? node.number ?? node.path ?? "";
}
