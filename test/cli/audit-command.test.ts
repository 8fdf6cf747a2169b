import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { emptyFolder, runCli } from "./run-cli.ts";

let cwd: string;

beforeAll(async () => {
  cwd = emptyFolder();
  await runCli(["ingest", resolve("seeds/plans")], { cwd });
});

const audit = async (...args: string[]) => runCli(["audit", ...args], { cwd });

test("an instrument, in both languages", async () => {
  const vietnamese = await audit("147-NQ/TU");
  expect(vietnamese).toMatchObject({ code: 0, stderr: "" });
  expect(vietnamese.stdout).toMatch(/^# Báo cáo rà soát văn bản: 147-NQ\/TU$/m);
  expect(vietnamese.stdout).toMatch(
    /^\| Sở Công Thương \| chủ trì \| nói rõ \| II\.2\.1 \| Sở Công Thương \| Nghị quyết số 147-NQ\/TU/m,
  );
  const english = await audit("147-NQ/TU", "--lang", "en");
  expect(english.stdout).toMatch(/^\| Sở Công Thương \| LEAD \| explicit \|/m);
});

test("an agency, by name or key", async () => {
  const byKey = JSON.parse((await audit("bac-giang/so-cong-thuong", "--format", "json")).stdout);
  expect(byKey.subject).toMatchObject({ kind: "AGENCY", name: "Sở Công Thương" });
  const byName = await audit("cong", "ty", "dien", "luc", "bac", "giang", "--format", "json");
  expect(JSON.parse(byName.stdout).subject.kind).toBe("AGENCY");
});

test("the same graph gives the same bytes", async () => {
  for (const format of ["md", "html", "json", "csv"]) {
    const first = await audit("147-NQ/TU", "--format", format);
    const second = await audit("147-NQ/TU", "--format", format);
    expect(first.stdout.length).toBeGreaterThan(0);
    expect(second.stdout).toBe(first.stdout);
  }
});

test("--output writes the file whole and nothing else", async () => {
  const { code, stdout } = await audit("147-NQ/TU", "--format", "html", "--output", "report.html");
  expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
  expect(readFileSync(join(cwd, "report.html"), "utf8")).toContain("</html>");
  expect(readdirSync(cwd).filter((file) => file.endsWith(".part"))).toEqual([]);
});

describe("what cannot be audited", () => {
  test.each([
    [["999-NQ/TU"], 1, "Nothing in the store answers"],
    [[], 2, "Name one thing"],
    [["147-NQ/TU", "--plan", "12/KH-UBND"], 2, "Name one thing"],
    [["147-NQ/TU", "--as-of", "2022-02-30"], 2, "day of the calendar"],
    [["147-NQ/TU", "--format", "pdf"], 2, "md, html, json, csv"],
    [["147-NQ/TU", "--output", "no/such/folder/report.md"], 2, "Cannot write"],
  ])("luocdo audit %s", async (args, code, words) => {
    const run = await audit(...args);
    expect(run).toMatchObject({ code, stdout: "", stderr: expect.stringContaining(words) });
    expect(existsSync(join(cwd, "no"))).toBe(false);
  });
});
