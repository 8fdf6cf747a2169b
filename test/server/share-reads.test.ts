import { expect, test } from "vitest";
import { shareReads } from "../../src/server/share-reads.ts";

/** A store whose value changes, and whose reads end when they are told to. */
function makeStore() {
  const ends: (() => void)[] = [];
  const store = { value: 1, reads: 0 };
  const read = () =>
    new Promise<number>((resolve) => {
      store.reads += 1;
      const { value } = store;
      ends.push(() => resolve(value));
    });
  const endNext = async () => {
    while (ends.length === 0) await new Promise((resolve) => setImmediate(resolve));
    ends.shift()?.();
  };
  return { store, read, endNext };
}

test("who asks while a read is under way shares the next, and is told what was written before the question", async () => {
  const { store, read, endNext } = makeStore();
  const ask = shareReads(read);
  const first = ask();
  store.value = 2;
  const others = [ask(), ask(), ask()];
  await endNext();
  expect(await first).toBe(1);
  await endNext();
  expect(await Promise.all(others)).toEqual([2, 2, 2]);
  expect(store.reads).toBe(2);
  const last = ask();
  await endNext();
  expect(await last).toBe(2);
});

test("a read that fails fails for those who share it alone", async () => {
  const answers = [() => Promise.reject(new Error("gone")), async () => 7];
  const ask = shareReads(() => (answers.shift() ?? (async () => 8))());
  const [first, second] = await Promise.allSettled([ask(), ask()]);
  expect([first.status, second]).toEqual(["rejected", { status: "fulfilled", value: 7 }]);
  expect(await ask()).toBe(8);
});
