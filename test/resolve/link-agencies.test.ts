import { describe, expect, it } from "vitest";
import { loadRegistry } from "../../src/load-registry.ts";
import type { Agency, AgencyLevel } from "../../src/model/agency.ts";
import type { PlaceRow } from "../../src/model/registry-data.ts";
import { linkAgencies } from "../../src/resolve/link-agencies.ts";

const registry = loadRegistry();
const agency = (key: string, kind: Agency["kind"], level: AgencyLevel, place: string): Agency => ({
  key,
  name: key,
  nameEn: null,
  kind,
  level,
  place,
  registered: true,
});
const link = (...agencies: Agency[]) => linkAgencies(registry, agencies);

describe("linkAgencies", () => {
  it("says whose part an agency is", () => {
    const { agencies, links } = link(agency("bac-giang/van-phong-ubnd", "BODY", "PROVINCE", "bac-giang"));
    expect(links).toContainEqual({
      from: "bac-giang/van-phong-ubnd",
      to: "bac-giang/ubnd",
      kind: "PART_OF",
      since: null,
      by: null,
    });
    expect(agencies.map(({ key }) => key)).toContain("bac-giang/ubnd");
  });

  it("says who came after, when and by which instrument", () => {
    const row = registry.data.agencies.find(({ successor }) => successor);
    if (!row?.successor) throw new Error("the registry holds no successor");
    const { links } = link(agency(row.key, row.kind, row.level, row.place));
    expect(links).toContainEqual({
      from: row.key,
      to: row.successor.key,
      kind: "SUCCEEDED_BY",
      since: row.successor.on,
      by: row.successor.by,
    });
  });

  it("knows the successors of a type in every place", () => {
    const row = registry.data.agencyTypes.find(({ successor, level }) => successor && level === "PROVINCE");
    if (!row?.successor) throw new Error("the registry holds no successor");
    const { links } = link(agency(`thai-nguyen/${row.slug}`, "BODY", "PROVINCE", "thai-nguyen"));
    expect(links).toContainEqual(
      expect.objectContaining({ to: `thai-nguyen/${row.successor.slug}`, kind: "SUCCEEDED_BY" }),
    );
  });

  it("lists the members of a collective: every district of the province", () => {
    const row = registry.data.agencyTypes.find(({ slug }) => slug === "ubnd-cac-huyen-thanh-pho");
    const slug =
      row?.slug ??
      registry.data.agencyTypes.find(
        ({ name, kind }) => kind === "COLLECTIVE" && name === "UBND các huyện, thành phố",
      )?.slug;
    const key = `bac-giang/${slug}`;
    const level = registry.data.agencyTypes.find((one) => one.slug === slug)?.level ?? "PROVINCE";
    const { agencies, links } = link(agency(key, "COLLECTIVE", level, "bac-giang"));
    const members = links.filter(({ kind, to }) => kind === "MEMBER_OF" && to === key);
    expect(members.map(({ from }) => from)).toEqual(
      expect.arrayContaining([
        "bac-giang/viet-yen/ubnd",
        "bac-giang/luc-ngan/ubnd",
        "bac-giang/bac-giang/ubnd",
      ]),
    );
    expect(agencies.map(({ name }) => name)).toContain("UBND huyện Việt Yên");
  });

  it("is sorted and complete: every end of a link is among the agencies", () => {
    const { agencies, links } = link(
      agency("vn/bo-y-te", "BODY", "CENTRAL", "vn"),
      agency("bac-giang/van-phong-ubnd", "BODY", "PROVINCE", "bac-giang"),
    );
    const keys = agencies.map(({ key }) => key);
    expect(keys).toEqual([...keys].sort());
    for (const { from, to } of links) expect(keys).toEqual(expect.arrayContaining([from, to]));
  });

  it("follows successors to the last: another department, then the province that took the place in", () => {
    const { agencies, links } = link(
      agency("bac-giang/so-ke-hoach-va-dau-tu", "BODY", "PROVINCE", "bac-giang"),
    );
    const successions = links.filter(({ kind }) => kind === "SUCCEEDED_BY");
    expect(successions.map(({ from, to, since, by }) => [from, to, since, by])).toEqual([
      ["bac-giang/so-ke-hoach-va-dau-tu", "bac-giang/so-tai-chinh", "2025-03-01", "45/2025/NĐ-CP"],
      ["bac-giang/so-tai-chinh", "bac-ninh/so-tai-chinh", "2025-07-01", "202/2025/QH15"],
      ["bac-giang/ubnd", "bac-ninh/ubnd", "2025-07-01", "202/2025/QH15"],
    ]);
    const names = new Map(agencies.map(({ key, name }) => [key, name]));
    expect(names.get("bac-ninh/so-tai-chinh")).toBe("Sở Tài chính tỉnh Bắc Ninh");
    expect(names.get("bac-ninh/ubnd")).toBe("UBND tỉnh Bắc Ninh");
  });

  it("gives a dissolved district's duties to the communes of its place", () => {
    const { agencies } = link(agency("bac-giang/viet-yen/ubnd", "BODY", "DISTRICT", "bac-giang/viet-yen"));
    expect(agencies.map(({ key, name }) => [key, name])).toContainEqual([
      "bac-giang/viet-yen/ubnd-cap-xa",
      "UBND các xã, phường, thị trấn thuộc địa bàn huyện Việt Yên",
    ]);
  });

  it("takes no province for a commune, and opens a collective within a collective", () => {
    const communes = link(agency("bac-giang/ubnd-cap-xa", "COLLECTIVE", "COMMUNE", "bac-giang"));
    expect(communes.links).toEqual([]);
    const { links } = link(
      agency("bac-giang/cac-so-nganh-dia-phuong", "COLLECTIVE", "PROVINCE", "bac-giang"),
    );
    const membersOf = (key: string) => links.filter(({ to }) => to === key).map(({ from }) => from);
    expect(membersOf("bac-giang/cac-so-nganh-dia-phuong")).toEqual([
      "bac-giang/cac-dia-phuong",
      "bac-giang/cac-so-nganh",
    ]);
    expect(membersOf("bac-giang/cac-so-nganh")).toContain("bac-giang/so-cong-thuong");
  });

  it("gives the registry's other names, with the place in them", () => {
    const key = "bac-giang/cuc-thue";
    const { variants } = link(agency(key, "BODY", "PROVINCE", "bac-giang"));
    expect(variants[key]).toBeUndefined();
    const named = { ...agency(key, "BODY", "PROVINCE", "bac-giang"), name: "Cục Thuế tỉnh" };
    expect(link(named).variants[key]).toEqual(expect.arrayContaining(["Cục Thuế", "Cục Thuế Bắc Giang"]));
  });

  it("knows no chain of more than four successors", () => {
    const linksIn = ({ key }: PlaceRow) =>
      link(
        ...registry.data.agencyTypes.map(({ slug, kind, level }) =>
          agency(`${key}/${slug}`, kind, level, key),
        ),
      ).links;
    const next = new Map(
      registry.data.places
        .flatMap(linksIn)
        .filter(({ kind }) => kind === "SUCCEEDED_BY")
        .map(({ from, to }) => [from, to]),
    );
    const lengthFrom = (key: string, steps = 0): number => {
      const to = next.get(key);
      return to === undefined || steps > 9 ? steps : lengthFrom(to, steps + 1);
    };
    expect(Math.max(...[...next.keys()].map((key) => lengthFrom(key)))).toBe(2);
  });

  it("knows nothing of an agency that stands in no row", () => {
    const unknown = {
      ...agency("?/~to-cong-tac", "BODY", "PROVINCE", "bac-giang"),
      level: null,
      place: null,
    };
    expect(link(unknown)).toEqual({ agencies: [unknown], links: [], variants: {} });
  });
});
