import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { AgencyLink } from "../../src/model/agency.ts";
import type { Graph } from "../../src/store/graph.ts";
import { createGraphStore } from "../../src/store/graph-store.ts";
import { agency, instrument, type PlanScript, planWrite } from "../fixtures/extraction.ts";
import type { Engine } from "./engine.ts";

const resolution = instrument("147-NQ/TU");
const planning = agency("Sở Kế hoạch và Đầu tư", { key: "bg/so-khdt" });
const money = agency("Sở Tài chính", { key: "bg/so-tc" });
const moneyNow = agency("Sở Tài chính tỉnh Bắc Ninh", { key: "bn/so-tc" });
const districts = agency("UBND các huyện", { key: "bg/huyen", kind: "COLLECTIVE" });
const everyone = agency("Các sở, ngành, địa phương", { key: "bg/tat-ca", kind: "COLLECTIVE" });
const vietYen = agency("UBND huyện Việt Yên", { key: "bg/viet-yen" });
const lucNgan = agency("UBND huyện Lục Ngạn", { key: "bg/luc-ngan" });

const member = (from: { key: string }, to: { key: string }): AgencyLink => ({
  from: from.key,
  to: to.key,
  kind: "MEMBER_OF",
  since: null,
  by: null,
});
const succeeded = (...[from, to, since, by]: [{ key: string }, { key: string }, string, string]) =>
  ({ from: from.key, to: to.key, kind: "SUCCEEDED_BY", since, by }) as const;

const script: PlanScript = {
  uri: "2022.txt",
  instrument: instrument("12/KH-UBND", { type: "PLAN" }),
  tasks: [
    { path: "I.1", citations: [{ of: resolution }], assignments: [{ to: planning }] },
    {
      path: "I.2",
      citations: [{ of: resolution }],
      assignments: [{ to: everyone }, { to: money, role: "SUPPORT" }],
    },
  ],
  agencies: [moneyNow, districts, vietYen, lucNgan],
  links: [
    succeeded(planning, money, "2025-03-01", "45/2025/NĐ-CP"),
    succeeded(money, moneyNow, "2025-07-01", "202/2025/QH15"),
    member(districts, everyone),
    member(vietYen, districts),
    member(lucNgan, districts),
    member(money, everyone),
    // Of this end nothing is stored.
    member({ key: "bg/nowhere" }, everyone),
  ],
};

/** Who holds the duties of a plan through collectives and successions, the same on every engine. */
export function testSuccession(engine: Engine): void {
  describe.skipIf(engine.skip !== null)(`${engine.name} succession`, () => {
    let graph: Graph;
    beforeEach(async () => {
      graph = createGraphStore(await engine.open());
      await graph.writeDocument(planWrite(script));
      // A second document brings the same links of the registry once more.
      await graph.writeDocument(
        planWrite({
          ...script,
          uri: "2023.txt",
          instrument: instrument("13/KH-UBND", { type: "PLAN" }),
          tasks: [],
        }),
      );
    }, 60_000);
    afterEach(() => graph.close());

    const holders = async (expandCollectives: boolean, asOf: string | null) =>
      (await graph.holdersOfInstruments([resolution.key], { expandCollectives, asOf })).map(
        ({ named, agency: holder, taskPath, role, basis, chain }) =>
          [
            taskPath,
            role,
            basis,
            named,
            ...chain.map((link) => `${link.kind} ${link.by ?? ""}`),
            holder,
          ].join(" > "),
      );
    const direct = [
      "I.1 > LEAD > EXPLICIT > bg/so-khdt > bg/so-khdt",
      "I.2 > SUPPORT > EXPLICIT > bg/so-tc > bg/so-tc",
      "I.2 > LEAD > EXPLICIT > bg/tat-ca > bg/tat-ca",
    ];

    test("gives the agencies the words name, when nothing more is asked", async () => {
      expect(await holders(false, null)).toEqual(direct);
      expect(await holders(false, "2025-02-28")).toEqual(direct);
    });

    test("opens collectives and those within them, each member once, with the chain", async () => {
      expect(await holders(true, null)).toEqual([
        "I.2 > LEAD > INFERRED > bg/tat-ca > MEMBER_OF  > bg/huyen",
        "I.2 > LEAD > INFERRED > bg/tat-ca > MEMBER_OF  > MEMBER_OF  > bg/luc-ngan",
        direct[0],
        "I.2 > LEAD > INFERRED > bg/tat-ca > MEMBER_OF  > bg/so-tc",
        direct[1],
        direct[2],
        "I.2 > LEAD > INFERRED > bg/tat-ca > MEMBER_OF  > MEMBER_OF  > bg/viet-yen",
      ]);
    });

    test("gives the holders of the duties on a day in place of their predecessors", async () => {
      expect(await holders(false, "2025-03-01")).toEqual([
        "I.1 > LEAD > INFERRED > bg/so-khdt > SUCCEEDED_BY 45/2025/NĐ-CP > bg/so-tc",
        direct[1],
        direct[2],
      ]);
      expect(await holders(false, "2026-01-01")).toEqual([
        direct[2],
        "I.1 > LEAD > INFERRED > bg/so-khdt > SUCCEEDED_BY 45/2025/NĐ-CP > SUCCEEDED_BY 202/2025/QH15 > bn/so-tc",
        "I.2 > SUPPORT > INFERRED > bg/so-tc > SUCCEEDED_BY 202/2025/QH15 > bn/so-tc",
      ]);
    });

    test("follows the members of a collective to their successors", async () => {
      expect(await holders(true, "2026-01-01")).toContain(
        "I.2 > LEAD > INFERRED > bg/tat-ca > MEMBER_OF  > SUCCEEDED_BY 202/2025/QH15 > bn/so-tc",
      );
    });

    test("says who came after an agency by a day, with the days and instruments", async () => {
      const successors = await graph.successorsOfAgencies([planning.key, moneyNow.key], "2025-07-01");
      expect(successors).toEqual([
        { owner: planning.key, agency: moneyNow.key, chain: script.links?.slice(0, 2) },
      ]);
      expect(
        (await graph.successorsOfAgencies([planning.key], "2025-06-30")).map((row) => row.agency),
      ).toEqual([money.key]);
      expect(await graph.successorsOfAgencies([planning.key], "2025-02-28")).toEqual([]);
      expect(await graph.successorsOfAgencies([], "2025-07-01")).toEqual([]);
    });
  });
}
