import { setImmediate as turn } from "node:timers/promises";
import { expect, test } from "vitest";
import { runAhead } from "../../src/cli/run-ahead.ts";

async function collect(lengths: readonly number[], ahead: { items: number; weight: number }, weight = 1) {
  let [open, most] = [0, 0];
  const results: number[] = [];
  const items = lengths.map((turns, n) => [{ turns, n }, weight] as const);
  const work = async ({ turns, n }: { turns: number; n: number }) => {
    open += 1;
    for (let i = 0; i < turns; i++) await turn();
    return n;
  };
  for await (const n of runAhead(items, work, ahead)) {
    most = Math.max(most, open);
    open -= 1;
    results.push(n);
  }
  return { results, most };
}

test("gives the results in the order of the items, whichever is done first", async () => {
  const { results } = await collect([5, 0, 3, 1, 0], { items: 3, weight: 100 });
  expect(results).toEqual([0, 1, 2, 3, 4]);
});

test("is never further ahead than told, in items or in weight", async () => {
  expect((await collect(Array(50).fill(1), { items: 4, weight: 1000 })).most).toBe(4);
  expect((await collect(Array(50).fill(1), { items: 40, weight: 30 }, 10)).most).toBe(3);
});

test("works on an item that weighs more than it may, alone", async () => {
  expect(await collect([1, 1], { items: 10, weight: 5 }, 10)).toEqual({ results: [0, 1], most: 1 });
});

test("an error comes when its item's turn does", async () => {
  const seen: number[] = [];
  const run = async () => {
    const work = async (n: number) => {
      if (n === 1) throw new Error("one");
      await turn();
      return n;
    };
    for await (const n of runAhead(
      [0, 1, 2].map((n) => [n, 0] as const),
      work,
      { items: 9, weight: 9 },
    ))
      seen.push(n);
  };
  await expect(run()).rejects.toThrow("one");
  expect(seen).toEqual([0]);
});
