import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Instrument } from "../../src/model/instrument.ts";
import { MAYBE_SAME_REASONS } from "../../src/model/maybe-same.ts";
import { reasonMaybeSame } from "../../src/store/maybe-same.ts";
import { instrument } from "../fixtures/extraction.ts";

type Parts = Partial<Instrument> & { readonly number?: string | null };

/** An instrument whose key says all that tells it apart here. */
function make({ number = null, ...parts }: Parts): Instrument {
  const key = JSON.stringify([number, parts]);
  return { ...instrument(number ?? "", { key, number, ...parts }), number };
}

const DECISION = { number: "12/QĐ-UBND", type: "DECISION", issuedOn: "2022-05-03" } as const;
const PARTY = { number: "147-NQ/TU", system: "PARTY", series: null, period: "2020-2025" } as const;
const NAMED = { period: null, system: null, series: null } as const;
const PROGRAMME = { ...NAMED, type: "PROGRAMME", jurisdiction: "vn" } as const;
const POVERTY = "mục tiêu quốc gia giảm nghèo bền vững";
const FORESTRY = "phát triển lâm nghiệp Việt Nam giai đoạn 2021-2030";

describe.each<[string, string | null, Parts, Parts]>([
  ["one number under two days of a term is one work already", null, { ...PARTY, key: "k" }, { ...PARTY, key: "k", issuedOn: "2021-07-15" }],
  ["the decisions of two provinces", null, DECISION, { ...DECISION, jurisdiction: "thai-nguyen" }],
  ["the decisions of two years", null, { ...DECISION, title: "về giao dự toán ngân sách nhà nước" }, { ...DECISION, period: "2023", issuedOn: "2023-05-03", title: "về giao dự toán ngân sách nhà nước" }],
  ["a Party number of a day between two terms", "PERIOD_OPEN", { ...PARTY, period: "2020-10-14", issuedOn: "2020-10-14" }, PARTY],
  ["which is not of another day", null, { ...PARTY, period: "2020-10-14", issuedOn: "2020-10-14" }, { ...PARTY, issuedOn: "2021-07-15" }],
  ["nor of a term long before", null, { ...PARTY, period: "2020-10-14", issuedOn: "2020-10-14" }, { ...PARTY, period: "2010-2015" }],
  ["nor of another subject", null, { ...PARTY, period: "2020-10-14", title: "về du lịch" }, { ...PARTY, title: "về nhà ở" }],
  ["a plan with a number and no date", "PERIOD_OPEN", { number: "18/KH-UBND", type: "PLAN", period: null }, { number: "18/KH-UBND", type: "PLAN" }],
  ["a year that is written wrong", "PERIOD_CONFLICT", { ...PARTY, issuedOn: "2021-07-15", title: "phát triển du lịch giai đoạn 2021-2025" }, { ...PARTY, period: "2015-2020", issuedOn: "2020-07-15", title: "Phát triển du lịch 2021-2025" }],
  ["01/NQ-CP of every January", null, { number: "01/NQ-CP", period: "2021", issuedOn: "2021-01-01", title: "nhiệm vụ, giải pháp chủ yếu thực hiện kế hoạch năm 2021" }, { number: "01/NQ-CP", issuedOn: "2022-01-01", title: "nhiệm vụ, giải pháp chủ yếu thực hiện kế hoạch năm 2022" }],
  ["a district's decision that does not name its issuer", "PLACE_OPEN", { ...DECISION, jurisdiction: "bac-giang/tan-yen" }, { ...DECISION, issuer: "UBND tỉnh Bắc Giang" }],
  ["one that does", null, { ...DECISION, jurisdiction: "bac-giang/tan-yen", issuer: "UBND huyện Tân Yên" }, DECISION],
  ["one of another day", null, { ...DECISION, jurisdiction: "bac-giang/tan-yen", issuedOn: "2022-05-04" }, DECISION],
  ["a national strategy that two provinces cite", "PLACE_OPEN", { ...NAMED, key: "named:a:STRATEGY:x", type: "STRATEGY", jurisdiction: "a", title: FORESTRY }, { ...NAMED, key: "named:b:STRATEGY:x", type: "STRATEGY", jurisdiction: "b", title: FORESTRY }],
  ["a programme of the centre's name", "PLACE_OPEN", { ...PROGRAMME, key: "named:vn:PROGRAMME:x", title: POVERTY }, { ...PROGRAMME, key: "named:a:PROGRAMME:x", jurisdiction: "a", title: POVERTY }],
  ["a plan, which is always somebody's", null, { ...NAMED, key: "named:a:PLAN:x", type: "PLAN", jurisdiction: "a", title: FORESTRY }, { ...NAMED, key: "named:vn:PLAN:x", type: "PLAN", jurisdiction: "vn", title: FORESTRY }],
  ["a code without a kind", "TYPE_OPEN", { number: "43-TTg", type: "DIRECTIVE", issuedOn: "2022-01-22" }, { number: "43/TTg", type: "OTHER" }],
  ["two kinds on two days", null, { number: "43-TTg", type: "DIRECTIVE", issuedOn: "2022-01-22" }, { number: "43/TTg", type: "DECISION", issuedOn: "2022-03-01" }],
  ["a year left out of the number", "YEAR_LEFT_OUT", DECISION, { ...DECISION, number: "12/2022/QĐ-UBND", series: "NORMATIVE" }],
  ["the other series of the year", null, DECISION, { ...DECISION, number: "12/2022/QĐ-UBND", series: "NORMATIVE", issuedOn: "2022-03-01" }],
  ["TU and TƯ, which reads TW", "CODE_LOOKS_ALIKE", { ...PARTY, issuedOn: "2021-07-15" }, { ...PARTY, number: "147-NQ/TW", jurisdiction: "vn", period: "2021-2026", issuedOn: "2021-07-15" }],
  ["TU and TW of other days", null, { ...PARTY, issuedOn: "2021-07-15" }, { ...PARTY, number: "147-NQ/TW", jurisdiction: "vn", issuedOn: "2021-06-15" }],
  ["a slash for the dash of a Party number", "CODE_LOOKS_ALIKE", { ...PARTY, number: "5-KH/BCĐ", type: "PLAN", issuedOn: "2021-07-15" }, { number: "5/KH-BCĐ", type: "PLAN", issuedOn: "2021-07-15" }],
  ["a plan whose number is blank", "SAME_TITLE", { ...NAMED, type: "PLAN", issuerCode: "UBND", period: "2022", title: "THỰC HIỆN NGHỊ QUYẾT SỐ 01/NQ-CP" }, { number: "18/KH-UBND", type: "PLAN", issuerCode: "UBND", issuedOn: "2022-01-28", title: "Thực hiện Nghị quyết số 1/NQ-CP" }],
  ["the plan of the year before", null, { ...NAMED, type: "PLAN", period: "2022", title: "THỰC HIỆN NGHỊ QUYẾT SỐ 01/NQ-CP" }, { number: "18/KH-UBND", type: "PLAN", period: "2021", title: "Thực hiện Nghị quyết số 1/NQ-CP" }],
  ["the council's resolution and the committee's", null, { ...NAMED, key: "named:st:bac-giang/hdnd:RESOLUTION:x", title: POVERTY }, { number: "3/NQ-UBND", issuerCode: "UBND", title: POVERTY }],
  ["the Government by name and by code", "SAME_TITLE", { ...NAMED, key: "named:st:vn/chinh-phu:RESOLUTION:x", jurisdiction: "vn", title: POVERTY }, { number: "80/NQ-CP", issuerCode: "CP", jurisdiction: "vn", title: POVERTY }],
  ["the State's and the Party's", null, { ...NAMED, key: "named:st:bac-giang/hdnd:RESOLUTION:x", title: POVERTY }, { ...PARTY, title: POVERTY }],
  ["a law by name and year, and by number", "SAME_TITLE", { ...NAMED, key: "st:vn:QH:LAW:2024:dat-dai", type: "LAW", title: "Đất đai" }, { number: "31/2024/QH15", type: "LAW", series: "NORMATIVE", period: "2024", title: "đất đai" }],
  ["two laws of one name", null, { ...NAMED, key: "st:vn:QH:LAW:2002:ngan-sach-nha-nuoc", type: "LAW", title: "Ngân sách nhà nước" }, { ...NAMED, key: "st:vn:QH13:ACT:norm:2015:83", type: "LAW", title: "Ngân sách nhà nước" }],
  ["two laws whose numbers only the keys hold", null, { ...NAMED, key: "st:vn:QH13:ACT:norm:2015:80", type: "LAW", title: "Ban hành văn bản quy phạm pháp luật" }, { ...NAMED, key: "st:vn:QH15:ACT:norm:2025:64", type: "LAW", title: "Ban hành văn bản quy phạm pháp luật" }],
  ["a programme without its years", "TITLE_SHORTENED", { ...PROGRAMME, title: POVERTY }, { ...PROGRAMME, title: `${POVERTY} giai đoạn 2021 - 2025` }],
  ["two periods of a programme", null, { ...PROGRAMME, title: `${POVERTY} 2016-2020` }, { ...PROGRAMME, title: `${POVERTY} giai đoạn 2021 - 2025` }],
  ["a beginning in the middle of a word", null, { ...PROGRAMME, title: `${POVERTY} số 1` }, { ...PROGRAMME, title: `${POVERTY} số 10` }],
  ["a beginning that says too little", null, { ...PROGRAMME, title: "phát triển du lịch" }, { ...PROGRAMME, title: "phát triển du lịch cộng đồng" }],
])("%s", (_what, reason, one, other) => {
  test(`${reason ?? "no reason"}, from either side`, () => {
    expect(reasonMaybeSame(make(one), make(other))).toBe(reason);
    expect(reasonMaybeSame(make(other), make(one))).toBe(reason);
  });
}); // biome-ignore format: a line a case

const anyInstrument = fc
  .record({
    number: fc.constantFrom(null, "12/QĐ-UBND", "12/2022/QĐ-UBND", "147-NQ/TU", "147-NQ/TW"),
    type: fc.constantFrom("DECISION", "PLAN", "PROGRAMME", "OTHER"),
    system: fc.constantFrom(null, "STATE", "PARTY"),
    series: fc.constantFrom(null, "NORMATIVE", "ADMINISTRATIVE"),
    jurisdiction: fc.constantFrom(null, "vn", "bac-giang", "bac-giang/tan-yen"),
    issuer: fc.constantFrom(null, "UBND tỉnh"),
    period: fc.constantFrom(null, "2022", "2020-2025", "2022-05-03"),
    issuedOn: fc.constantFrom(null, "2022-05-03", "2021-05-03"),
    title: fc.constantFrom(null, POVERTY, `${POVERTY} 2021-2025`, FORESTRY),
  })
  .map((parts) => make(parts as Parts));

test("the reason does not depend on which is asked first, and nothing is maybe the same as itself", () => {
  const found = new Set<string>();
  fc.assert(
    fc.property(anyInstrument, anyInstrument, (a, b) => {
      const reason = reasonMaybeSame(a, b);
      if (reason) found.add(reason);
      expect(reasonMaybeSame(b, a)).toBe(reason);
      expect(reasonMaybeSame(a, { ...a })).toBeNull();
    }),
    { numRuns: 3000, seed: 20_221_123 },
  );
  expect(MAYBE_SAME_REASONS).toEqual(expect.arrayContaining([...found]));
  expect(found.size).toBeGreaterThan(3);
});
