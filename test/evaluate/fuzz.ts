/**
 * `npm run fuzz -- --minutes 10 [--seed N]`: extracts mutated gold texts without end and stops at the first crash, broken
 * span, unstable result or hang, naming the seed that repeats it. The work runs in a process of its own, so that a hang is seen too.
 */
import { fork } from "node:child_process";
import { parseArgs } from "node:util";

const HANG_MS = 15_000;

const { values } = parseArgs({
  options: { minutes: { type: "string", default: "10" }, seed: { type: "string", default: "1" } },
});

const until = Date.now() + Number(values.minutes) * 60_000;
const worker = fork(new URL("./fuzz-worker.ts", import.meta.url), [values.seed, String(until)]);

let seed = Number(values.seed);
let beat = Date.now();
worker.on("message", (current: number) => {
  seed = current;
  beat = Date.now();
});
worker.on("exit", (code) =>
  stop(code ?? 1, `${seed - Number(values.seed)} texts extracted, last seed ${seed}`),
);
setInterval(() => {
  if (Date.now() - beat > HANG_MS) stop(1, `seed ${seed}: no answer for ${HANG_MS / 1000} s`);
}, 1000);

function stop(code: number, message: string): void {
  worker.kill("SIGKILL");
  process.stdout.write(`${message}\n`);
  process.exit(code);
}
