import { describe, expect, it } from "vitest";
import { loadRegistry } from "../../src/load-registry.ts";
import type { Agency, AgencyLevel } from "../../src/model/agency.ts";
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

  it("knows nothing of an agency that stands in no row", () => {
    const unknown = {
      ...agency("?/~to-cong-tac", "BODY", "PROVINCE", "bac-giang"),
      level: null,
      place: null,
    };
    expect(link(unknown)).toEqual({ agencies: [unknown], links: [] });
  });
});
