import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { emptyFolder, runCli } from "./run-cli.ts";

const PLAN = resolve("seeds/plans/bac-giang-2022-restated/plan.txt");

let cwd: string;

beforeAll(async () => {
  cwd = emptyFolder();
  await runCli(["ingest", PLAN], { cwd });
});

const trace = async (...args: string[]) => runCli(["trace", ...args], { cwd });

test("names the agencies with role, basis, task and the sentence", async () => {
  const { code, stdout, stderr } = await trace("147-NQ/TU");
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout).toContain("147-NQ/TU");
  expect(stdout).toMatch(/^“.*147-NQ\/TU.*”$/m);
  expect(stdout).toMatch(/^ {2}LEAD +EXPLICIT +Sở Công Thương {2}\(II\.\d+(\.\d+)*\)$/m);
});

test("--json gives every reason with its anchors", async () => {
  const { instrument, implementers } = JSON.parse((await trace("147-NQ/TU", "--json")).stdout);
  expect(instrument).toMatchObject({ number: "147-NQ/TU", type: "RESOLUTION" });
  const row = implementers.find((one: { agency: { name: string } }) => one.agency.name === "Sở Công Thương");
  expect(row).toMatchObject({
    role: "LEAD",
    basis: "EXPLICIT",
    task: { path: expect.stringMatching(/^II\./) },
  });
  expect(row.citation.exact).toContain("147-NQ/TU");
  expect(row.sentence).toContain("147-NQ/TU");
  expect(row.assignment.end).toBeGreaterThan(row.assignment.start);
});

describe("a number is found in any spelling", () => {
  test.each([[["401-NQ/TU"]], [["401- NQ/TU"]], [["nq 401"]], [["nq", "401"]], [["401-nq/tu"]]])(
    "%s",
    async (words) => {
      const { code, stdout } = await trace(...words, "--json");
      expect(code).toBe(0);
      expect(JSON.parse(stdout).instrument.number).toBe("401-NQ/TU");
    },
  );

  test("and by its key", async () => {
    const { key } = JSON.parse((await trace("401-NQ/TU", "--json")).stdout).instrument;
    expect(JSON.parse((await trace(key, "--json")).stdout).instrument.key).toBe(key);
  });
});

test("what the plan as a whole implements is labelled as inherited", async () => {
  const { implementers } = JSON.parse((await trace("01/NQ-CP", "--json")).stdout);
  expect(implementers.length).toBeGreaterThan(0);
  expect(new Set(implementers.map((row: { basis: string }) => row.basis))).toEqual(new Set(["INHERITED"]));
  const { stdout } = await trace("01/NQ-CP");
  expect(stdout).toContain("INHERITED");
  expect(stdout).not.toContain("EXPLICIT");
});

test("a number that names nothing is null in JSON and one sentence without", async () => {
  expect(await trace("999-NQ/TU", "--json")).toEqual({ code: 0, stdout: "null\n", stderr: "" });
  const { code, stdout, stderr } = await trace("999-NQ/TU");
  expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
  expect(stderr).toMatch(/^luocdo: .*"999-NQ\/TU".*\n$/);
});

test("a reference that may mean several gives the candidates", async () => {
  const folder = emptyFolder();
  await runCli(["ingest", resolve("seeds/plans")], { cwd: folder });
  const { code, stdout, stderr } = await runCli(["trace", "01/NQ-CP", "--json"], { cwd: folder });
  expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
  const [message, ...candidates] = stderr.trimEnd().split("\n");
  expect(message).toContain("any of 2");
  const keys = candidates.map((line) => line.trim().split(" ")[0] ?? "");
  expect(keys).toHaveLength(2);
  for (const key of keys) {
    const run = await runCli(["trace", key, "--json"], { cwd: folder });
    expect(JSON.parse(run.stdout).instrument).toMatchObject({ key, number: "01/NQ-CP" });
  }
});

test("an instrument that might be another says so on one line, with the reason", async () => {
  const folder = emptyFolder();
  const numbers = ["12/2022/QĐ-UBND", "12/QĐ-UBND"];
  for (const [n, number] of numbers.entries()) {
    const head = `ỦY BAN NHÂN DÂN\nTỈNH BẮC GIANG\nSố: ${n + 20}/KH-UBND\nBắc Giang, ngày 30 tháng 6 năm 2022\n\nKẾ HOẠCH\nThử ${n}\n`;
    const task = `\nI. NHIỆM VỤ\n1. Sở Y tế thực hiện Quyết định số ${number} ngày 03/5/2022 của UBND tỉnh.\n`;
    writeFileSync(join(folder, `${n}.txt`), head + task);
  }
  await runCli(["ingest", "."], { cwd: folder });
  const { stdout } = await runCli(["trace", "12/QĐ-UBND"], { cwd: folder });
  expect(stdout).toMatch(/^Might be the same as 12\/2022\/QĐ-UBND \(st:bac-giang:UBND:DECISION:norm:2022:12\)\. /m);
  const json = JSON.parse((await runCli(["trace", "12/2022/QĐ-UBND", "--json"], { cwd: folder })).stdout);
  expect(json.maybeSame).toEqual([
    { other: { key: "st:bac-giang:UBND:DECISION:adm:2022:12", name: "12/QĐ-UBND" }, reason: "YEAR_LEFT_OUT" },
  ]);
}); // biome-ignore format: one text a line

test("an empty reference is wrong usage", async () => {
  expect(await trace(" ")).toMatchObject({ code: 2, stdout: "" });
});

test("an empty store says so instead of an empty success", async () => {
  const run = await runCli(["trace", "147-NQ/TU", "--json"], { cwd: emptyFolder() });
  expect(run).toMatchObject({ code: 1, stdout: "", stderr: expect.stringContaining("luocdo ingest") });
});

test("without a terminal there are no colours", async () => {
  expect((await trace("147-NQ/TU")).stdout).not.toContain("\u001b");
});

test("shows apart the passages that may mean it, for they leave its date out", async () => {
  const folder = emptyFolder();
  const write = (name: string, place: string, cited: string) =>
    writeFileSync(
      join(folder, name),
      `ỦY BAN NHÂN DÂN\nTỈNH ${place}\nSố: 22/KH-UBND\nNgày 12 tháng 02 năm 2020\nKẾ HOẠCH\nPhát triển đô thị\n1. Sở Xây dựng: Chủ trì thực hiện Quyết định số ${cited}.\n`,
    );
  write("dated.txt", "BẮC GIANG", "950/QĐ-TTg ngày 01/8/2018 của Thủ tướng Chính phủ");
  write("undated.txt", "HẢI DƯƠNG", "950/QĐ-TTg của Thủ tướng Chính phủ");
  await runCli(["ingest", folder], { cwd: folder });
  const { stdout } = await runCli(["trace", "950/QĐ-TTg"], { cwd: folder });
  const [said, open] = stdout.split("May be meant here too; the text does not decide:");
  expect(said).toContain("ngày 01/8/2018");
  expect(open?.trim()).toBe(
    "“Sở Xây dựng: Chủ trì thực hiện Quyết định số 950/QĐ-TTg của Thủ tướng Chính phủ.”  (1, 22/KH-UBND)",
  );
  const { openCitations } = JSON.parse(
    (await runCli(["trace", "950/QĐ-TTg", "--json"], { cwd: folder })).stdout,
  );
  expect(openCitations).toHaveLength(1);
  expect(openCitations[0].quote).toMatchObject({
    section: "1",
    exact: expect.stringContaining("950/QĐ-TTg"),
  });
});
