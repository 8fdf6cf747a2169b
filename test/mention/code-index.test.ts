import { describe, expect, it } from "vitest";
import { CodeIndex, foldCode } from "../../src/mention/code-index.ts";

describe("CodeIndex", () => {
  const index = new CodeIndex([
    ["ĐA", "scheme"],
    ["DA", "project"],
    ["NĐ", "decree"],
    ["NĐ", "decree"],
    ["NĐ", "other"],
  ]);

  it("prefers exact letters to those without marks", () => {
    expect([index.get("ĐA"), index.get("DA"), index.get("đa")]).toEqual(["scheme", "project", "scheme"]);
  });

  it("finds a code written without its marks", () => {
    expect(index.get("ND")).toBe("decree");
    expect(index.getAll("nd")).toEqual(["decree", "other"]);
  });

  it("gives nothing for a code it does not hold", () => {
    expect(index.get("XX")).toBeUndefined();
    expect(index.getAll("XX")).toEqual([]);
  });
});

it("foldCode drops marks and case", () => {
  expect(["NĐ", "nđ", "ND", "TTg", "CCHC&PC"].map(foldCode)).toEqual(["ND", "ND", "ND", "TTG", "CCHC&PC"]);
});
