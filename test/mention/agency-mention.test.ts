import { describe, expect, it } from "vitest";
import { loadRegistry } from "../../src/load-registry.ts";
import { readAgency } from "../../src/mention/agency-mention.ts";
import { levelOf } from "../../src/mention/place-part.ts";
import { viewText } from "../../src/mention/text-view.ts";
import { expectMarks } from "./read-mentions.ts";

const registry = loadRegistry();
const read = (text: string) => readAgency(viewText(text, registry.lexicon), 0);

describe("the span of an agency", () => {
  it.each([
    "{A:Sở Văn hóa, Thể thao và Du lịch} chủ trì",
    "{A:Sở Lao động - Thương binh và Xã hội}, {A:Sở Lao động, Thương binh và Xã hội}",
    "{A:Sở Nông nghiệp và Phát triển nông thôn}; {A:Sở Kế hoạch và Đầu tư} tổng hợp",
    "{A:Ban Quản lý các KCN tỉnh} rà soát",
    "{A:UBND huyện Việt Yên}, {A:UBND thành phố Bắc Giang} và {A:UBND tỉnh Bắc Giang}",
    "{A:UBND tỉnh} giao {A:Công an tỉnh}",
    "{A:UBND các huyện, thành phố}: rà soát",
    "{A:Các sở, ngành}, {A:UBND các huyện, thành phố}: rà soát",
    "báo cáo {A:Bộ Kế hoạch và Đầu tư}, {A:Văn phòng Chính phủ}",
    "{A:Ngân hàng Nhà nước chi nhánh tỉnh}: Có giải pháp",
    "{A:Bộ Chỉ huy Quân sự tỉnh} tham mưu",
    "{A:SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH}",
    "{A:Sở Văn hoá, Thể thao và Du lịch} và {A:Tỉnh uỷ}",
    "{A:Ủy ban MTTQ tỉnh} giám sát",
    "{A:Sở Y\ntế} chủ trì",
    "{A:Ủy ban nhân dân huyện Xuân Lộc} rà soát",
  ])("%j", (marked) => expectMarks(marked, "A"));

  it.each([
    "xây dựng kế hoạch và đầu tư công",
    "phát triển y tế, giáo dục",
    "tỉnh Bắc Giang phấn đấu",
    "công an, quân đội",
  ])("no agency in “%s”", (text) => expectMarks(text, "A"));
});

describe("the place of an agency", () => {
  it.each([
    ["UBND huyện Việt Yên", ["bac-giang/viet-yen"], "DISTRICT"],
    ["UBND thành phố Bắc Giang", ["bac-giang/bac-giang"], "DISTRICT"],
    ["UBND tỉnh Bắc Giang", ["bac-giang"], "PROVINCE"],
    ["HĐND tỉnh Quảng Trị", ["quang-tri"], "PROVINCE"],
    ["UBND thị xã Quảng Trị", ["quang-tri/quang-tri"], "DISTRICT"],
    ["UBND huyện Cai Lậy", ["tien-giang/huyen-cai-lay"], "DISTRICT"],
    ["UBND thị xã Cai Lậy", ["tien-giang/cai-lay"], "DISTRICT"],
    ["Huyện ủy Cao Lãnh", ["dong-thap/huyen-cao-lanh"], "DISTRICT"],
    ["Thành ủy Cao Lãnh", ["dong-thap/cao-lanh"], "DISTRICT"],
    ["Huyện ủy Hòa Bình", ["bac-lieu/hoa-binh"], "DISTRICT"],
    ["Thành ủy Hà Nội", ["ha-noi"], "PROVINCE"],
    ["Công an Vinh", ["nghe-an/vinh"], "DISTRICT"],
  ])("%s", (text, places, level) => {
    const mention = read(text);
    expect(mention?.places.map(({ key }) => key)).toEqual(places);
    expect(mention?.level).toBe(level);
  });

  it("is no district whose name stands without its kind", () => {
    expect(read("Công an Bố Trạch")).toMatchObject({ end: "Công an".length, places: [] });
  });

  it("stays as written when the registry does not hold it", () => {
    expect(read("UBND huyện Tam Xa Lắc")).toMatchObject({ unknownPlace: "huyện Tam Xa Lắc", places: [] });
  });

  it("is all that bear the name", () => {
    expect(read("UBND huyện Châu Thành")?.places).toHaveLength(10);
  });
});

it("levels follow the kinds of places", () => {
  const level = (key: string) => {
    const place = registry.placeByKey.get(key);
    return place && levelOf(place);
  };
  expect([level("vn"), level("ha-noi"), level("bac-giang"), level("bac-giang/viet-yen")]).toEqual([
    "CENTRAL",
    "PROVINCE",
    "PROVINCE",
    "DISTRICT",
  ]);
});
