/**
 * `npm run fuzz -- --minutes 10 [--seed N]`: extracts mutated gold texts without end and stops at the first crash, broken
 * span, unstable result or hang, naming the seed that repeats it. The work runs in a worker, so that a hang is seen too.
 */
import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";

const HANG_MS = 15_000;

const { values } = parseArgs({
  options: { minutes: { type: "string", default: "10" }, seed: { type: "string", default: "1" } },
});

const until = Date.now() + Number(values.minutes) * 60_000;
const worker = new Worker(new URL("./fuzz-worker.ts", import.meta.url), {
  execArgv: ["--import", "tsx"],
  workerData: { seed: Number(values.seed), until },
});

let seed = Number(values.seed);
let beat = Date.now();
worker.on("message", (message: { seed: number }) => {
  seed = message.seed;
  beat = Date.now();
});
worker.on("error", (error) => stop(1, `seed ${seed}: ${error.stack ?? error.message}`));
worker.on("exit", (code) => stop(code, `${seed - Number(values.seed)} texts extracted, last seed ${seed}`));
setInterval(() => {
  if (Date.now() - beat > HANG_MS) stop(1, `seed ${seed}: no answer for ${HANG_MS / 1000} s`);
}, 1000);

function stop(code: number, message: string): void {
  process.stdout.write(`${message}\n`);
  process.exit(code);
}
