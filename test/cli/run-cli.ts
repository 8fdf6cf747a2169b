import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll } from "vitest";

/** LUOCDO_CLI names another build to test, such as that of the packed package. */
const CLI = resolve(process.env.LUOCDO_CLI ?? "dist/cli.js");

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface Surroundings {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Starts the built CLI as a process of its own, without this machine's settings. */
export function startCli(
  args: readonly string[],
  { cwd, env = {} }: Surroundings,
): ChildProcessWithoutNullStreams {
  const { PATH = "", HOME = "" } = process.env;
  return spawn(process.execPath, [CLI, ...args], { cwd, env: { PATH, HOME, ...env } });
}

/** Runs the built CLI to its end. */
export async function runCli(args: readonly string[], surroundings: Surroundings): Promise<Run> {
  const child = startCli(args, surroundings);
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (chunk) => { stdout += chunk; }); // biome-ignore format: one line
  child.stderr.setEncoding("utf8").on("data", (chunk) => { stderr += chunk; }); // biome-ignore format: one line
  const code = await new Promise<number | null>((done) => child.on("close", done));
  return { code, stdout, stderr };
}

const folders: string[] = [];

/** An empty folder that goes away with the test file. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "luocdo-"));
  folders.push(folder);
  return folder;
}

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A test of an old build would prove nothing. */
function refuseStaleBuild(): void {
  if (process.env.LUOCDO_CLI !== undefined) return;
  const sources = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".ts"),
  );
  const newest = Math.max(...sources.map((file) => statSync(join("src", file)).mtimeMs));
  if (existsSync(CLI) && statSync(CLI).mtimeMs >= newest) return;
  throw new Error("dist/cli.js is missing or older than src. Run `npm run build` first; `npm test` does.");
}

refuseStaleBuild();
