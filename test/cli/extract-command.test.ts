import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { emptyFolder, runCli } from "./run-cli.ts";

const PLAN = resolve("seeds/plans/bac-giang-2022-restated/plan.txt");

interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

test("prints the statements of a document, every span as it stands in the file, and touches no store", async () => {
  const cwd = emptyFolder();
  const { code, stdout, stderr } = await runCli(["extract", PLAN], { cwd });
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  const source = readFileSync(PLAN, "utf8");
  const extraction = JSON.parse(stdout);
  for (const list of ["tasks", "citations", "assignments", "relations", "deadlines", "targets"]) {
    expect(extraction[list].length).toBeGreaterThan(0);
    for (const { start, end, text } of extraction[list] as Span[])
      expect(source.slice(start, end)).toBe(text);
  }
  expect(existsSync(join(cwd, "luocdo.sqlite"))).toBe(false);
});

test.each([
  ["empty.txt", Buffer.alloc(0)],
  ["binary.txt", Buffer.from([0, 1, 2, 3, 255, 254, 0])],
  ["utf16.txt", Buffer.from("\ufeffKế hoạch", "utf16le")],
])("%s fails with one sentence", async (name, content) => {
  const cwd = emptyFolder();
  writeFileSync(join(cwd, name), content);
  const { code, stdout, stderr } = await runCli(["extract", name], { cwd });
  expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
  expect(stderr).toMatch(new RegExp(`^luocdo: .*${name}.*\n$`));
});

test.each([["missing.txt"], ["."]])("%s, which is no file, fails with one sentence", async (path) => {
  const { code, stdout, stderr } = await runCli(["extract", path], { cwd: emptyFolder() });
  expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
  expect(stderr.trimEnd().split("\n")).toHaveLength(1);
});

test("a text without any numbered paragraph is valid and states nothing", async () => {
  const cwd = emptyFolder();
  writeFileSync(join(cwd, "note.txt"), "Một ghi chú.\n");
  const { code, stdout } = await runCli(["extract", "note.txt"], { cwd });
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ tasks: [], citations: [], assignments: [] });
});
