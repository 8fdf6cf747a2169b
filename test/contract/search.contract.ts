import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { extract, loadRegistry } from "../../src/index.ts";
import { linkAgencies } from "../../src/resolve/link-agencies.ts";
import type { Database, Params } from "../../src/store/database.ts";
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
    let database: Database;
    let graph: Graph;

    beforeEach(async () => {
      database = await engine.open();
      graph = createGraphStore(database);
      await graph.writeDocument(writes);
    }, 60_000);
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

    test("refuses words that fit more texts than may be read", async () => {
      const asked = { match: "so*", labels: ["Task", "Agency"], limit: 400 };
      const nothing = { label: null, key: null, text: null };
      expect(await database.read("search", { ...asked, most: 1 })).toEqual([nothing]);
      const found = await database.read("search", { ...asked, most: 4 });
      expect(found.map(({ label }) => label)).toEqual(["Agency", "Agency", "Task", "Task"]);
      const read = (question: string, params?: Params) => database.read(question, { ...params, most: 1 });
      const small = createGraphStore(Object.create(database, { read: { value: read } }));
      await expect(small.search({ text: "so", first: 5 })).rejects.toMatchObject({ code: "ROW_LIMIT" });
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

    test("finds agencies by the registry's variants and abbreviations, searched for and referred to", async () => {
      const text = readFileSync("seeds/plans/bac-giang-2022-restated/plan.txt", "utf8");
      const { agencies: named, ...extraction } = extract(text, loadRegistry());
      const { agencies, ...linked } = linkAgencies(loadRegistry(), named);
      await graph.writeDocument({ extraction: { ...extraction, agencies }, text, ...linked });
      const known = new Set(agencies.map(({ key }) => key));
      const pairs = NAMES.filter(([, key]) => known.has(key));
      expect(pairs.length).toBeGreaterThanOrEqual(20);
      for (const [typed, wanted] of pairs) {
        const [first] = await graph.search({ text: typed, first: 1 });
        expect(first?.node.key, `search ${typed}`).toBe(wanted);
        const found = await graph.findAgencies(typed);
        expect(
          found.map(({ key }) => key),
          `ref ${typed}`,
        ).toEqual([wanted]);
      }
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

/** Typed short or in another way, and the key of the first hit. */
const NAMES: readonly (readonly [string, string])[] = [
  ["cuc thue", "bac-giang/cuc-thue"],
  ["Cục Thuế", "bac-giang/cuc-thue"],
  ["cuc thue bac giang", "bac-giang/cuc-thue"],
  ["so kh-dt", "bac-giang/so-ke-hoach-va-dau-tu"],
  ["sở khđt", "bac-giang/so-ke-hoach-va-dau-tu"],
  ["Sở KH&ĐT", "bac-giang/so-ke-hoach-va-dau-tu"],
  ["so kh va dt", "bac-giang/so-ke-hoach-va-dau-tu"],
  ["so ke hoach - dau tu", "bac-giang/so-ke-hoach-va-dau-tu"],
  ["so gtvt", "bac-giang/so-giao-thong-van-tai"],
  ["sở gt-vt", "bac-giang/so-giao-thong-van-tai"],
  ["so tnmt", "bac-giang/so-tai-nguyen-va-moi-truong"],
  ["Sở TN&MT", "bac-giang/so-tai-nguyen-va-moi-truong"],
  ["so tttt", "bac-giang/so-thong-tin-va-truyen-thong"],
  ["so nn&ptnt", "bac-giang/so-nong-nghiep-va-phat-trien-nong-thon"],
  ["so ldtbxh", "bac-giang/so-lao-dong-thuong-binh-va-xa-hoi"],
  ["sở lđ-tb&xh", "bac-giang/so-lao-dong-thuong-binh-va-xa-hoi"],
  ["so vhttdl", "bac-giang/so-van-hoa-the-thao-va-du-lich"],
  ["so gd-dt", "bac-giang/so-giao-duc-va-dao-tao"],
  ["so khcn", "bac-giang/so-khoa-hoc-va-cong-nghe"],
  ["ubnd tp bac giang", "bac-giang/bac-giang/ubnd"],
  ["UBND TP Bắc Giang", "bac-giang/bac-giang/ubnd"],
  ["ubnd thanh pho bac giang", "bac-giang/bac-giang/ubnd"],
  ["uy ban nhan dan tinh bac giang", "bac-giang/ubnd"],
  ["bql cac kcn", "bac-giang/ban-quan-ly-cac-kcn"],
];

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
