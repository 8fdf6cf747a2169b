import { describe, expect, it } from "vitest";
import { loadRegistry } from "../../src/load-registry.ts";
import { readAgency } from "../../src/mention/agency-mention.ts";
import { viewText } from "../../src/mention/text-view.ts";
import {
  fillPlace,
  type Jurisdiction,
  makeUnregisteredAgency,
  nameAgency,
  resolveAgency,
} from "../../src/resolve/resolve-agency.ts";

const registry = loadRegistry();
const PROVINCE: Jurisdiction = { place: "bac-giang", level: "PROVINCE" };
const DISTRICT: Jurisdiction = { place: "bac-giang/viet-yen", level: "DISTRICT" };
const CENTRE: Jurisdiction = { place: "vn", level: "CENTRAL" };
const NOWHERE: Jurisdiction = { place: null, level: null };

function resolve(written: string, jurisdiction: Jurisdiction) {
  const mention = readAgency(viewText(written, registry.lexicon), 0);
  if (!mention) throw new Error(`no agency in ${written}`);
  return resolveAgency(registry, { mention, written }, jurisdiction);
}

describe("the agency a name means", () => {
  it.each<readonly [string, string, Jurisdiction, string]>([
    ["Sở Công Thương", "province", PROVINCE, "bac-giang/so-cong-thuong"],
    ["Sở Công Thương", "district of it", DISTRICT, "bac-giang/so-cong-thuong"],
    ["UBND tỉnh", "province", PROVINCE, "bac-giang/ubnd"],
    ["UBND tỉnh", "district of it", DISTRICT, "bac-giang/ubnd"],
    ["UBND tỉnh Thái Nguyên", "province", PROVINCE, "thai-nguyen/ubnd"],
    ["UBND huyện Việt Yên", "province", PROVINCE, "bac-giang/viet-yen/ubnd"],
    ["UBND huyện", "district", DISTRICT, "bac-giang/viet-yen/ubnd"],
    ["UBND thành phố Bắc Giang", "province", PROVINCE, "bac-giang/bac-giang/ubnd"],
    ["Bộ Y tế", "province", PROVINCE, "vn/bo-y-te"],
    ["Chính phủ", "centre", CENTRE, "vn/chinh-phu"],
    ["Tỉnh ủy", "province", PROVINCE, "bac-giang/tinh-uy"],
    ["Ủy ban nhân dân các xã, phường, đặc khu", "province", PROVINCE, "bac-giang/ubnd-cap-xa"],
    ["UBND cấp huyện, cấp xã", "province", PROVINCE, "bac-giang/ubnd-cap-huyen-cap-xa"],
    ["Ban Chỉ huy BĐBP tỉnh", "province", PROVINCE, "bac-giang/bo-chi-huy-bo-doi-bien-phong"],
    ["đại biểu Hội đồng nhân dân", "province", PROVINCE, "bac-giang/dai-bieu-hdnd"],
  ])("%s, in a document of a %s", (written, _, jurisdiction, key) => {
    expect(resolve(written, jurisdiction)).toMatchObject({ key, registered: true });
  });

  it("differs from place to place", () => {
    const other: Jurisdiction = { place: "thai-nguyen", level: "PROVINCE" };
    expect(resolve("Sở Y tế", PROVINCE).key).not.toBe(resolve("Sở Y tế", other).key);
  });

  it.each<readonly [string, string, Jurisdiction]>([
    ["UBND huyện", "the words name no district", PROVINCE],
    ["UBND tỉnh", "the centre speaks of no province", CENTRE],
    ["UBND huyện Tam Xa Lắc", "the registry has no such place", PROVINCE],
  ])("%s stays open: %s", (written, _, jurisdiction) => {
    expect(resolve(written, jurisdiction)).toMatchObject({ registered: false });
  });

  it("without a place in sight has none in its key", () => {
    expect(resolve("Sở Công Thương", NOWHERE).key).toMatch(/^\?\//);
  });

  it("may be a collective", () => {
    expect(resolve("UBND các huyện, thành phố", PROVINCE)).toMatchObject({ kind: "COLLECTIVE" });
    expect(resolve("Các sở, ngành", PROVINCE)).toMatchObject({ kind: "COLLECTIVE" });
  });

  it("carries the place in its name where the name needs it", () => {
    expect(resolve("UBND huyện Việt Yên", PROVINCE).name).toBe("UBND huyện Việt Yên");
    expect(resolve("UBND tỉnh", PROVINCE).name).toBe("UBND tỉnh Bắc Giang");
  });
});

describe("an agency the registry does not hold", () => {
  it("keeps its words and the place that speaks", () => {
    expect(makeUnregisteredAgency("Hội  đồng **khoa học** tỉnh", PROVINCE)).toEqual({
      key: "bac-giang/~hoi-dong-khoa-hoc-tinh",
      name: "Hội đồng khoa học tỉnh",
      nameEn: null,
      kind: "BODY",
      level: null,
      place: "bac-giang",
      registered: false,
    });
  });

  it("is a collective when it begins with “các”", () => {
    expect(makeUnregisteredAgency("các nhà máy", NOWHERE)).toMatchObject({ kind: "COLLECTIVE", place: null });
  });
});

describe("a unit that every department has", () => {
  const names = (issuerKey: string) =>
    ["Văn phòng Sở", "Phòng Quản lý nhà", "Hội Làm vườn"].map(
      (written) => nameAgency({ registry, head: { jurisdiction: PROVINCE, issuerKey } }, written).key,
    );

  it("is the issuer's own", () => {
    expect(names("bac-giang/so-xay-dung")).toEqual([
      "bac-giang/so-xay-dung/~van-phong-so",
      "bac-giang/so-xay-dung/~phong-quan-ly-nha",
      "bac-giang/~hoi-lam-vuon",
    ]);
    expect(names("bac-giang/ubnd").slice(0, 2)).toEqual([
      "bac-giang/~van-phong-so",
      "bac-giang/~phong-quan-ly-nha",
    ]);
  });
});

describe("fillPlace", () => {
  const type = (slug: string, level: string) => {
    const row = registry.data.agencyTypes.find((one) => one.slug === slug && one.level === level);
    if (!row) throw new Error(slug);
    return row;
  };

  it("leaves a name without a slot, and drops the slot without a place", () => {
    expect(fillPlace(type("so-cong-thuong", "PROVINCE"), registry.placeByKey.get("bac-giang"))).toBe(
      "Sở Công Thương",
    );
    expect(fillPlace(type("ubnd", "PROVINCE"), undefined)).toBe("UBND");
  });
});

describe("a body of a level that no row holds", () => {
  it.each([
    ["Bảo hiểm xã hội huyện", "bac-giang/~bao-hiem-xa-hoi-huyen"],
    ["Công an xã", "bac-giang/~cong-an-xa"],
  ])("%s is not the province's", (written, key) => {
    expect(resolve(written, PROVINCE)).toMatchObject({ key, registered: false });
  });
});
