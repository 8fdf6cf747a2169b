import { cpSync, existsSync, mkdirSync, truncateSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { emptyFolder, runCli } from "./run-cli.ts";

const PLAN = resolve("seeds/plans/bac-giang-2022-restated/plan.txt");

/** A folder with the seed plan in `plans/`, and nothing else. */
function folderWithPlan(): string {
  const folder = emptyFolder();
  mkdirSync(join(folder, "plans"));
  cpSync(PLAN, join(folder, "plans", "plan.txt"));
  return folder;
}

test("a folder is read to the bottom and the report counts what was found", async () => {
  const cwd = folderWithPlan();
  const { code, stdout, stderr } = await runCli(["ingest", "plans"], { cwd });
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout).toMatch(
    /^new +.*plan\.txt: \d+ tasks, \d+ agencies, \d+ instruments, \d+ citations, \d+ unresolved$/m,
  );
  expect(stdout).toContain("1 new, 0 changed, 0 unchanged, 0 rejected");
  expect(existsSync(join(cwd, "luocdo.sqlite"))).toBe(true);
});

test("a second run changes nothing", async () => {
  const cwd = folderWithPlan();
  const first = await runCli(["ingest", "plans", "--json"], { cwd });
  const second = await runCli(["ingest", "plans", "--json"], { cwd });
  const [before] = JSON.parse(first.stdout).documents;
  expect(before).toMatchObject({ status: "NEW" });
  expect(before.tasks).toBeGreaterThan(0);
  expect(JSON.parse(second.stdout)).toEqual({
    documents: [{ ...before, status: "UNCHANGED" }],
    rejected: [],
  });
});

test("a dry run reports the same and leaves no file behind", async () => {
  const cwd = folderWithPlan();
  const shown = await runCli(["ingest", "plans", "--dry-run", "--json"], { cwd });
  expect(existsSync(join(cwd, "luocdo.sqlite"))).toBe(false);
  const real = await runCli(["ingest", "plans", "--json"], { cwd });
  expect(shown.code).toBe(0);
  expect(JSON.parse(shown.stdout)).toEqual(JSON.parse(real.stdout));
});

test("a dry run on a filled store stores nothing", async () => {
  const cwd = folderWithPlan();
  await runCli(["ingest", "plans"], { cwd });
  writeFileSync(
    join(cwd, "plans/second.txt"),
    "Số: 12/KH-UBND\n\nKẾ HOẠCH\n\nVề việc khác\n\n1. Sở Tài chính: Thực hiện Nghị quyết số 9-NQ/TU.\n",
  );
  const { stdout } = await runCli(["ingest", "plans", "--dry-run", "--json"], { cwd });
  expect(JSON.parse(stdout).documents.map((document: { status: string }) => document.status)).toEqual([
    "UNCHANGED",
    "NEW",
  ]);
  const trace = await runCli(["trace", "9-NQ/TU", "--json"], { cwd });
  expect(trace.stdout).toBe("null\n");
});

describe("bad input is rejected with its reason, and the rest is taken in", () => {
  const cases: [name: string, content: Buffer, code: string][] = [
    ["empty.txt", Buffer.alloc(0), "DOCUMENT_EMPTY"],
    ["blank.txt", Buffer.from(" \n\n\t\n"), "DOCUMENT_EMPTY"],
    ["binary.txt", Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 0, 1, 2, 3]), "DOCUMENT_BINARY"],
    [
      "latin.txt",
      Buffer.from("Ngh\u1ecb quy\u1ebft s\u1ed1 ".normalize("NFD").replace(/[^\0-\xff]/g, "\xea"), "latin1"),
      "DOCUMENT_ENCODING",
    ],
    ["utf16.txt", Buffer.from("\ufeffNghị quyết số 147-NQ/TU", "utf16le"), "DOCUMENT_ENCODING"],
  ];
  test.each(cases)("%s", async (name, content, code) => {
    const cwd = folderWithPlan();
    writeFileSync(join(cwd, "plans", name), content);
    const run = await runCli(["ingest", "plans", "--json"], { cwd });
    expect(run.code).toBe(3);
    const { documents, rejected } = JSON.parse(run.stdout);
    expect(documents).toHaveLength(1);
    expect(rejected).toEqual([{ uri: join("plans", name), code, message: expect.stringContaining(name) }]);
  });

  test("a file of 50 MB", async () => {
    const cwd = folderWithPlan();
    writeFileSync(join(cwd, "plans/huge.txt"), "a");
    truncateSync(join(cwd, "plans/huge.txt"), 50 * 2 ** 20);
    const run = await runCli(["ingest", "plans"], { cwd });
    expect(run).toMatchObject({ code: 3, stdout: expect.stringContaining("1 new") });
    expect(run.stderr).toMatch(/^rejected .*huge\.txt: .*\[DOCUMENT_TOO_LARGE\]$/m);
  });

  test("a path that is not there", async () => {
    const cwd = folderWithPlan();
    const run = await runCli(["ingest", "nowhere", "plans"], { cwd });
    expect(run).toMatchObject({ code: 3, stdout: expect.stringContaining("1 new") });
    expect(run.stderr).toMatch(/^rejected +nowhere: .*Check the path\. \[DOCUMENT_UNREADABLE\]$/m);
  });

  test("a folder without text files", async () => {
    const cwd = emptyFolder();
    const run = await runCli(["ingest", "."], { cwd });
    expect(run).toMatchObject({ code: 3, stderr: expect.stringContaining("holds no file to read (.txt, ") });
  });
});

describe("a store that cannot be used ends the run", () => {
  test.each([
    ["sqlite:missing/folder/x.sqlite", 1, "does not exist"],
    ["mysql://localhost", 2, "sqlite:PATH"],
    ["sqlite:", 2, "sqlite:PATH"],
    ["sqlite:plans", 1, "is a folder"],
    ["sqlite:plans/plan.txt", 1, "plan.txt"],
  ])("%s", async (store, code, words) => {
    const cwd = folderWithPlan();
    const run = await runCli(["ingest", "plans", "--store", store], { cwd });
    expect(run).toMatchObject({ code, stdout: "", stderr: expect.stringContaining(words) });
    expect(run.stderr.trimEnd().split("\n")).toHaveLength(1);
  });

  test("the store may also come from LUOCDO_STORE", async () => {
    const cwd = folderWithPlan();
    const run = await runCli(["ingest", "plans"], { cwd, env: { LUOCDO_STORE: "sqlite:other.sqlite" } });
    expect(run.code).toBe(0);
    expect(existsSync(join(cwd, "other.sqlite"))).toBe(true);
    expect(existsSync(join(cwd, "luocdo.sqlite"))).toBe(false);
  });
});
