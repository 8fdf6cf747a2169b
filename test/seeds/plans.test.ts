import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";

const PLANS = new URL("../../seeds/plans/", import.meta.url);
const REAL = new URL("../../../shared/real/bac-giang-plan-2022.txt", import.meta.url);

const source = z.strictObject({
  title: z.string().regex(/\((bản phỏng theo|văn bản giả định)\)$/),
  restatement: z.literal(true).optional(),
  invented: z.literal(true).optional(),
  of: z.string().optional(),
  note: z.string().min(1),
  language: z.literal("vi"),
  uri: z.string().startsWith("urn:luocdo:seed:"),
});

const heads = (text: string) =>
  [...text.matchAll(/^(\d\.\d)\. ([^:\n]+):/gm)].map(([, path, head]) => `${path} ${head}`);
const numbers = (text: string) => {
  const found = text.matchAll(/\d+(?:\/\d{4})?[-/] ?[A-ZĐ]+[-/][A-ZĐ]+/g);
  return [...new Set([...found].map(([number]) => number))].sort();
};
const dates = (text: string) => [...new Set(text.match(/\d{1,2}\/\d{1,2}\/\d{4}/g))].sort();
const percentages = (text: string) => (text.match(/\d+%/g) ?? []).sort();

describe.each(readdirSync(PLANS))("the seed plan %s", (name) => {
  const text = readFileSync(new URL(`${name}/plan.txt`, PLANS), "utf8");
  const about = source.parse(JSON.parse(readFileSync(new URL(`${name}/source.json`, PLANS), "utf8")));

  it("says what it is, in its source and in its own title", () => {
    expect([about.restatement, about.invented].filter(Boolean)).toHaveLength(1);
    expect(about.uri).toBe(`urn:luocdo:seed:${name}`);
    expect(text).toMatch(about.restatement ? /\(bản phỏng theo\)$/m : /\(văn bản giả định\)$/m);
  });

  it("is laid out as a plan", () => {
    expect(text).toMatch(/^Số: \d*\/KH-UBND$/m);
    expect(text).toMatch(/^KẾ HOẠCH$/m);
    expect(text).toMatch(/^III\. TỔ CHỨC THỰC HIỆN$/m);
    expect(text).toMatch(/^Nơi nhận:$/m);
    expect(text).toBe(text.normalize("NFC"));
  });
});

describe("the restatement of Bắc Giang 2022", () => {
  const text = readFileSync(new URL("bac-giang-2022-restated/plan.txt", PLANS), "utf8");

  it("has 52 numbered paragraphs with a head in part II", () => {
    expect(heads(text)).toHaveLength(52);
  });

  it.skipIf(!existsSync(REAL))(
    "keeps the heads, numbers, dates and percentages of the real plan beside the project",
    () => {
      const real = readFileSync(REAL, "utf8");
      expect(heads(text)).toEqual(heads(real));
      expect(numbers(text)).toEqual(numbers(real));
      expect(dates(text)).toEqual(dates(real));
      expect(percentages(text)).toEqual(percentages(real));
    },
  );
});
