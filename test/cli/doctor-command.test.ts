import { existsSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { emptyFolder, runCli } from "./run-cli.ts";

const PLAN = resolve("seeds/plans/bac-giang-2022-restated/plan.txt");

interface Finding {
  readonly state: string;
  readonly subject: string;
  readonly message: string;
  readonly mend: string | null;
}

async function examine(cwd: string, ...args: string[]) {
  const run = await runCli(["doctor", "--json", ...args], { cwd });
  return {
    ...run,
    store: (JSON.parse(run.stdout) as Finding[]).find((finding) => finding.subject === "store"),
  };
}

test("a store that does not exist yet is no fault, and none is made", async () => {
  const cwd = emptyFolder();
  const { code, store } = await examine(cwd);
  expect(code).toBe(0);
  expect(store).toMatchObject({ state: "EMPTY", mend: "luocdo ingest PATH --store sqlite:luocdo.sqlite" });
  expect(existsSync(join(cwd, "luocdo.sqlite"))).toBe(false);
});

test("a filled store is counted", async () => {
  const cwd = emptyFolder();
  await runCli(["ingest", PLAN], { cwd });
  const { code, store } = await examine(cwd);
  expect(code).toBe(0);
  expect(store).toMatchObject({
    state: "OK",
    message: expect.stringMatching(/: 1 documents, \d+ instruments/),
    mend: null,
  });
});

test("a file that is no store is broken, left as it is, and exits with 1", async () => {
  const cwd = emptyFolder();
  writeFileSync(join(cwd, "letter.txt"), "Kính gửi Ủy ban nhân dân tỉnh, đây không phải là kho dữ liệu.");
  const { code, store } = await examine(cwd, "--store", "sqlite:letter.txt");
  expect(code).toBe(1);
  expect(store).toMatchObject({
    state: "BROKEN",
    message: expect.stringContaining("letter.txt"),
    mend: expect.any(String),
  });
});

test("a server that does not answer is broken", async () => {
  const { code, store } = await examine(emptyFolder(), "--store", "bolt://127.0.0.1:9");
  expect(code).toBe(1);
  expect(store).toMatchObject({ state: "BROKEN", message: expect.stringContaining("bolt://127.0.0.1:9") });
});

test("people read one line a finding", async () => {
  const { stdout } = await runCli(["doctor"], { cwd: emptyFolder() });
  expect(stdout).toMatch(/^ok +node: v/m);
  expect(stdout).toMatch(/^ok +registry: /m);
  expect(stdout).toMatch(/^empty +store: .*\n +mend it with: luocdo ingest/m);
});
