import { describe, expect, it } from "vitest";
import { loadRegistry } from "../../src/load-registry.ts";
import { findNumberShapes } from "../../src/mention/number-shape.ts";
import { readInstrumentNumber } from "../../src/mention/read-instrument-number.ts";
import { makeInstrumentKey, makeNamedKey, makeStub, periodOf } from "../../src/resolve/instrument-key.ts";
import type { Jurisdiction } from "../../src/resolve/resolve-agency.ts";

const registry = loadRegistry();
const PROVINCE: Jurisdiction = { place: "bac-giang", level: "PROVINCE" };
const DISTRICT: Jurisdiction = { place: "bac-giang/viet-yen", level: "DISTRICT" };
const CENTRE: Jurisdiction = { place: "vn", level: "CENTRAL" };

function makeKey(written: string, place: Jurisdiction, issuedOn: string | null): string | null {
  const [shaped] = findNumberShapes(written);
  const number = shaped && readInstrumentNumber(shaped.shape, registry.lexicon);
  if (!number) throw new Error(`no number in ${written}`);
  const stub = makeStub(registry, { number, type: number.type ?? "OTHER" }, place);
  const period = stub && periodOf(registry, stub, { number, issuedOn });
  return stub && period ? makeInstrumentKey(stub, period) : null;
}

describe("the key of a number", () => {
  it.each<readonly [string, Jurisdiction, string | null, string | null]>([
    ["01/NQ-CP", PROVINCE, "2022-01-08", "st:vn:CP:RESOLUTION:adm:2022:1"],
    ["01/NQ-CP", PROVINCE, null, null],
    ["21/2019/NĐ-CP", PROVINCE, null, "st:vn:CP:DECREE:norm:2019:21"],
    ["384/QĐ-UBND", PROVINCE, "2021-04-16", "st:bac-giang:UBND:DECISION:adm:2021:384"],
    ["384/QĐ-UB", PROVINCE, "2021-04-16", "st:bac-giang:UBND:DECISION:adm:2021:384"],
    ["384/QĐ-UBND", DISTRICT, "2021-04-16", "st:bac-giang/viet-yen:UBND:DECISION:adm:2021:384"],
    ["384/QĐ-UBND", CENTRE, "2021-04-16", null],
    ["43/2022/QH15", PROVINCE, null, "st:vn:QH15:ACT:norm:2022:43"],
    ["04b/NQ-CP", CENTRE, "2022-01-08", "st:vn:CP:RESOLUTION:adm:2022:4b"],
    ["147-NQ/TU", PROVINCE, "2021-07-15", "party:bac-giang:TU:RESOLUTION:2020-2025:147"],
    ["147-NQ/TU", DISTRICT, "2021-07-15", "party:bac-giang:TU:RESOLUTION:2020-2025:147"],
    ["147-NQ/TU", PROVINCE, null, null],
    ["10-NQ/HU", DISTRICT, "2021-05-05", "party:bac-giang/viet-yen:HU:RESOLUTION:2020-2025:10"],
    ["29-NQ/TW", PROVINCE, "2013-11-04", "party:vn:TW:RESOLUTION:2011-2016:29"],
  ])("%s, seen from %o, of %s", (written, place, issuedOn, key) => {
    expect(makeKey(written, place, issuedOn)).toBe(key);
  });
});

it("the key of a name holds no diacritics, and long names stay apart", () => {
  expect(makeNamedKey("vn", "PROGRAMME", "Giảm nghèo bền vững")).toBe(
    "named:vn:PROGRAMME:giam-ngheo-ben-vung",
  );
  const long = "nâng cao chất lượng giáo dục nghề nghiệp tỉnh Bắc Giang đáp ứng yêu cầu trong thời kỳ";
  expect(makeNamedKey("vn", "SCHEME", `${long} mới`)).not.toBe(makeNamedKey("vn", "SCHEME", `${long} cũ`));
});
