import { Agent, request } from "node:http";

/** A request to repeat, and the body every answer must have. */
export interface Load {
  readonly url: string;
  readonly body: string;
  readonly connections: number;
  readonly seconds: number;
  /** The first answer when not given; it must hold data and no errors. */
  readonly expected?: string;
}

/** Figures of one run, in milliseconds and requests a second. */
export interface Figures {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly perSecond: number;
  readonly wrong: number;
  /** Processor milliseconds of the answering process for one request: what a busy machine distorts least. */
  readonly cpu: number;
}

/** Repeats a request on so many kept-alive connections for so long, and compares every body. */
export async function measureLoad(load: Load): Promise<Figures> {
  const agent = new Agent({ keepAlive: true, maxSockets: load.connections });
  const expected = load.expected ?? (await send(load, agent));
  if (!expected.includes('"data"') || expected.includes('"errors"'))
    throw new Error(`not an answer: ${expected.slice(0, 300)}`);
  const times: number[] = [];
  let wrong = 0;
  const until = performance.now() + load.seconds * 1000;
  const started = performance.now();
  await Promise.all(
    Array.from({ length: load.connections }, async () => {
      while (performance.now() < until) {
        const sent = performance.now();
        const body = await send(load, agent).catch((error: unknown) => String(error));
        times.push(performance.now() - sent);
        if (body !== expected) wrong += 1;
      }
    }),
  );
  const elapsed = (performance.now() - started) / 1000;
  agent.destroy();
  return { ...percentiles(times), perSecond: times.length / elapsed, wrong, cpu: Number.NaN };
}

/** Times what an async function takes, run one after the other for so long. */
export async function measureCalls(call: () => Promise<unknown>, seconds: number): Promise<Figures> {
  const times: number[] = [];
  const cpu = process.cpuUsage();
  const started = performance.now();
  const until = started + seconds * 1000;
  while (performance.now() < until) {
    const at = performance.now();
    await call();
    times.push(performance.now() - at);
  }
  const elapsed = (performance.now() - started) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  const cpuEach = (user + system) / 1000 / times.length;
  return { ...percentiles(times), perSecond: times.length / elapsed, wrong: 0, cpu: cpuEach };
}

function percentiles(times: number[]): Pick<Figures, "p50" | "p95" | "p99"> {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}

function send({ url, body }: Load, agent: Agent): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(body) };
    const sent = request(url, { method: "POST", agent, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () => resolve(Buffer.concat(parts).toString("utf8")));
      response.on("error", reject);
    });
    sent.on("error", reject);
    sent.end(body);
  });
}

/** The median of several runs, and how far the runs lie apart as a share of it. */
export function summarise(runs: readonly number[]): { readonly median: number; readonly spread: number } {
  const sorted = runs.toSorted((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  return { median, spread: ((sorted.at(-1) ?? median) - (sorted[0] ?? median)) / median };
}
