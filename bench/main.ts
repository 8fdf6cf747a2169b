import { spawn } from "node:child_process";
import { writeSection } from "./write-section.ts";

/**
 * `npm run bench -- [server|extract|ingest|layout] [arguments of that bench]` runs one and puts what it prints between its
 * markers in bench/results.md. With `--quick` it only shows that the bench works, and writes nothing.
 */
const [name = "server", ...args] = process.argv.slice(2);
if (!["server", "extract", "ingest", "layout"].includes(name))
  throw new Error(`There is no bench "${name}".`);

const bench = spawn(process.execPath, ["--import", "tsx", `bench/${name}.bench.ts`, ...args], {
  stdio: ["ignore", "pipe", "inherit"],
});
let printed = "";
bench.stdout.on("data", (piece: Buffer) => {
  printed += piece;
  process.stdout.write(piece);
});
bench.once("exit", (code) => {
  process.exitCode = code ?? 1;
  if (code === 0 && !args.includes("--quick")) writeSection(name, printed.trim());
});
