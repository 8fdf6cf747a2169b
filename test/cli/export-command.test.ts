import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { emptyFolder, runCli } from "./run-cli.ts";

let cwd: string;

beforeAll(async () => {
  cwd = emptyFolder();
  await runCli(["ingest", resolve("seeds/plans")], { cwd });
});

const exportGraph = async (...args: string[]) => runCli(["export", ...args], { cwd });

describe("every format", () => {
  test.each([
    ["graphml", /^<\?xml .*<\/graphml>\n$/s],
    ["json-ld", /^\{"@context".*\]\}\n$/s],
    ["csv", /^id,from,to,kind,basis,document,start,end,exact\n/],
    ["dot", /^digraph luocdo \{.*\}\n$/s],
    ["mermaid", /^flowchart LR\n/],
  ])("%s", async (format, shape) => {
    const { code, stdout, stderr } = await exportGraph("--format", format);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(shape);
    expect(stdout).toContain("147-NQ/TU");
  });
});

test("--from keeps to what a trace reaches, --output writes a file", async () => {
  const args = ["--format", "csv", "--from", "147-NQ/TU", "--direction", "DOWN", "--depth", "2"];
  const whole = await exportGraph("--format", "csv");
  const { code, stdout } = await exportGraph(...args, "--output", "part.csv");
  expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
  const part = readFileSync(join(cwd, "part.csv"), "utf8").trim().split("\n");
  expect(part.length).toBeGreaterThan(1);
  expect(part.length).toBeLessThan(whole.stdout.split("\n").length / 2);
});

test("--nodes gives the table of nodes", async () => {
  const { stdout } = await exportGraph("--format", "csv", "--nodes");
  expect(stdout).toMatch(/^label,key,name,type,/);
});

describe("what cannot be exported", () => {
  test.each([
    [["--format", "xml"], 2, "Allowed choices"],
    [["--nodes"], 2, "--format csv"],
    [["--from", "999-NQ/TU"], 1, "Nothing in the store answers"],
    [["--from", "147-NQ/TU", "--depth", "11"], 2, "1 to 10"],
  ])("luocdo export %s", async (args, code, words) => {
    expect(await exportGraph(...args)).toMatchObject({
      code,
      stdout: "",
      stderr: expect.stringContaining(words),
    });
  });

  test("an empty store", async () => {
    const run = await runCli(["export"], { cwd: emptyFolder() });
    expect(run).toMatchObject({ code: 1, stdout: "", stderr: expect.stringContaining("luocdo ingest") });
  });
});
