import { type AddressInfo, createServer } from "node:net";
import { describe, expect, test } from "vitest";
import { emptyFolder, runCli, startCli } from "./run-cli.ts";

describe("wrong usage exits with 2 and says what is wrong", () => {
  test.each([
    [["frobnicate"], "unknown command"],
    [["trace"], "missing required argument"],
    [["ingest"], "missing required argument"],
    [["trace", "147-NQ/TU", "--colour"], "unknown option"],
    [["serve", "--port", "70000"], "0 to 65535"],
    [["serve", "--port", "http"], "0 to 65535"],
    [["extract", "a.txt", "b.txt"], "too many arguments"],
  ])("luocdo %s", async (args, words) => {
    const run = await runCli(args, { cwd: emptyFolder() });
    expect(run).toMatchObject({ code: 2, stdout: "", stderr: expect.stringContaining(words) });
  });

  test("a variable that makes no sense", async () => {
    const run = await runCli(["serve"], { cwd: emptyFolder(), env: { LUOCDO_PORT: "high" } });
    expect(run).toMatchObject({ code: 2, stderr: expect.stringContaining('LUOCDO_PORT="high"') });
  });

  test("no command shows the help", async () => {
    const run = await runCli([], { cwd: emptyFolder() });
    expect(run).toMatchObject({ code: 2, stderr: expect.stringContaining("Usage: luocdo") });
  });
});

test("a server that takes the connection and never says a word is given up", {
  timeout: 60_000,
}, async () => {
  const silent = createServer((socket) => socket.on("error", () => undefined));
  const port = await new Promise<number>((resolve) =>
    silent.listen(0, "127.0.0.1", () => resolve((silent.address() as AddressInfo).port)),
  );
  const url = `bolt://127.0.0.1:${port}`;
  const run = await runCli(["trace", "147-NQ/TU", "--store", url], {
    cwd: emptyFolder(),
    env: { NEO4J_PASSWORD: "x" },
  });
  expect(run).toMatchObject({
    code: 1,
    stdout: "",
    stderr: expect.stringContaining(`"${url}" does not answer`),
  });
  silent.close();
});

test("--help lists the commands and the exit codes", async () => {
  const { code, stdout } = await runCli(["--help"], { cwd: emptyFolder() });
  expect(code).toBe(0);
  for (const word of ["ingest", "extract", "trace", "serve", "doctor", "Exit codes"])
    expect(stdout).toContain(word);
});

test("--version gives the version of the package", async () => {
  const { code, stdout } = await runCli(["--version"], { cwd: emptyFolder() });
  expect(code).toBe(0);
  expect(stdout).toMatch(/^\d+\.\d+\.\d+$/m);
});

test("--verbose shows where an error comes from, and only then", async () => {
  const cwd = emptyFolder();
  const bare = await runCli(["extract", "missing.txt"], { cwd });
  const verbose = await runCli(["extract", "missing.txt", "--verbose"], { cwd });
  expect(bare.stderr).not.toMatch(/^ +at /m);
  expect(verbose.stderr).toMatch(/^ +at /m);
});

test("a reader that goes away ends the run quietly", async () => {
  const child = startCli(["--help"], { cwd: emptyFolder() });
  let stderr = "";
  child.stderr.setEncoding("utf8").on("data", (chunk) => { stderr += chunk; }); // biome-ignore format: one line
  child.stdout.destroy();
  const code = await new Promise((done) => child.on("close", done));
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
});
