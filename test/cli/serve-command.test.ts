import { once } from "node:events";
import { createServer } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { emptyFolder, runCli, startCli } from "./run-cli.ts";

/** Starts the server on a free port and waits for the line that says where it listens. */
async function serve(...args: string[]) {
  const child = startCli(["serve", "--port", "0", ...args], { cwd: emptyFolder() });
  onTestFinished(() => void child.kill("SIGKILL"));
  const output = { stdout: "", stderr: "" };
  child.stdout.setEncoding("utf8").on("data", (chunk) => { output.stdout += chunk; }); // biome-ignore format: one line
  await new Promise<void>((ready) => {
    child.stderr.setEncoding("utf8").on("data", (chunk) => {
      output.stderr += chunk;
      if (output.stderr.includes("Stop with")) ready();
    });
    child.on("exit", () => ready());
  });
  const url = /http:\/\/127\.0\.0\.1:\d+\/graphql/.exec(output.stdout)?.[0] ?? "";
  return { child, ...output, url };
}

async function ask(url: string, query: string) {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
  });
  return response.json();
}

test("--seed fills the store, answers one question, serves, and stops on SIGTERM", async () => {
  const { child, stdout, url } = await serve("--seed");
  expect(stdout).toMatch(/Who implements 147-NQ\/TU\?/);
  expect(stdout).toContain("Sở Công Thương");
  expect(await ask(url, "{ statistics { documents } }")).toEqual({
    data: { statistics: { documents: expect.any(Number) } },
  });
  child.kill("SIGTERM");
  expect(await once(child, "exit")).toEqual([0, null]);
});

test("an empty store is served, and the output says how to fill it", async () => {
  const { stderr, url } = await serve();
  expect(stderr).toContain("luocdo ingest");
  expect(await ask(url, "{ statistics { documents } }")).toEqual({ data: { statistics: { documents: 0 } } });
});

test("a taken port is one sentence and exit code 1", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  onTestFinished(() => void other.close());
  await once(other, "listening");
  const { port } = other.address() as { port: number };
  const run = await runCli(["serve", "--port", String(port)], { cwd: emptyFolder() });
  expect(run).toMatchObject({ code: 1, stdout: "", stderr: expect.stringContaining(`Port ${port}`) });
  expect(run.stderr.trimEnd().split("\n")).toHaveLength(1);
});
