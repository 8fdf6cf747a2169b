import { expect, test } from "vitest";
import { namesIn, shorten } from "../../web/graph/name-in-picture.ts";
import type { PictureNode } from "../../web/graph/picture.ts";
import { en } from "../../web/words/en.ts";

const plan = (id: string, number: string | null, title: string | null) => ({
  id, type: "PLAN" as const, system: "STATE" as const, number, issuer: null, issuedOn: null, title,
}); // biome-ignore format: one row

const task = (id: string, of: ReturnType<typeof plan>): PictureNode => ({
  id, column: "task", kind: "Task",
  row: { __typename: "Task", id, path: "II.2.1", start: 0, text: "", heads: [], plan: of },
}); // biome-ignore format: one row

const NUMBERED = plan("Instrument:a", "12/KH-UBND", null);
const TITLED = plan("Instrument:b", null, "thực hiện Nghị quyết số 01/NQ-CP ngày 08/01/2022 của Chính phủ");

test("a path says enough where all tasks are of one plan", () => {
  expect(namesIn([task("Task:a#II.2.1", NUMBERED)], en)("Task:a#II.2.1")).toBe("II.2.1");
});

test("tasks of several plans are named with their plans", () => {
  const name = namesIn([task("Task:a#II.2.1", NUMBERED), task("Task:b#II.2.1", TITLED)], en);
  expect(name("Task:a#II.2.1")).toBe("II.2.1 (12/KH-UBND)");
  expect(name("Task:b#II.2.1")).toBe("II.2.1 (Plan thực hiện Nghị quyết số 01/NQ-CP…)");
});

test("what the picture does not hold has no name", () => {
  expect(namesIn([], en)("Task:a#II.2.1")).toBe("");
});

test("long names are cut between words, or inside one that never ends", () => {
  expect(shorten("12/KH-UBND")).toBe("12/KH-UBND");
  expect(shorten("Kế hoạch ".repeat(9))).toBe("Kế hoạch Kế hoạch Kế hoạch Kế hoạch Kế…");
  expect(shorten("x".repeat(60))).toBe(`${"x".repeat(40)}…`);
});
