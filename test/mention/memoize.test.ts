import { expect, it } from "vitest";
import { memoize } from "../../src/mention/memoize.ts";

it("memoize asks once for each text, and holds a bounded number of answers", () => {
  const asked: string[] = [];
  const read = memoize((text) => {
    asked.push(text);
    return text.length;
  });
  expect([read("một"), read("một"), read("hai")]).toEqual([3, 3, 3]);
  expect(asked).toEqual(["một", "hai"]);
  for (let index = 0; index < 10_000; index++) read(`${index}`);
  read("một");
  expect(asked.filter((text) => text === "một")).toHaveLength(2);
});
