import { type Figures, measureCalls, measureLoad, summarise } from "./measure-load.ts";
import { type SpawnedServer, usageOf } from "./spawn-server.ts";

/** How long and how often each contestant runs. */
export interface Rounds {
  readonly seconds: number;
  readonly runs: number;
  readonly warmUp: number;
}

/** One thing to measure: gives the figures of one run. */
export interface Contestant {
  readonly name: string;
  readonly run: (seconds: number) => Promise<Figures>;
}

/** Medians over the runs of one contestant. */
export interface Median {
  readonly p50: number;
  readonly perSecond: number;
  readonly cpu: number;
}

/** Runs the contestants in turns, after some runs of warming up; prints a row for each and gives the medians in their order. */
export async function compare(
  title: string,
  contestants: readonly Contestant[],
  { seconds, runs, warmUp }: Rounds,
): Promise<readonly Median[]> {
  console.log(`\n### ${title}\n`);
  console.log("| | p50 ms | p95 ms | p99 ms | requests/s | spread | against the first | processor ms each |");
  console.log("|---|---|---|---|---|---|---|---|");
  const all = contestants.map(() => [] as Figures[]);
  for (const { run } of contestants) for (let i = 0; i < warmUp; i++) await run(seconds);
  for (let i = 0; i < runs; i++) {
    for (const [index, { run }] of contestants.entries()) all[index]?.push(await run(seconds));
  }
  let first: number | undefined;
  return contestants.map(({ name }, index) => {
    const figures = all[index] ?? [];
    const wrong = figures.reduce((sum, one) => sum + one.wrong, 0);
    if (wrong > 0) throw new Error(`${name}: ${wrong} answers were not the expected one`);
    const of = (pick: (one: Figures) => number) => summarise(figures.map(pick)).median;
    const { median: perSecond, spread } = summarise(figures.map((one) => one.perSecond));
    first ??= perSecond;
    const [p50, cpu] = [of((one) => one.p50), of((one) => one.cpu)];
    const times = [p50, of((one) => one.p95), of((one) => one.p99)].map((ms) => ms.toFixed(2)).join(" | ");
    console.log(
      `| ${name} | ${times} | ${perSecond.toFixed(0)} | ±${(spread * 50).toFixed(0)} % | ${(perSecond / first).toFixed(2)}× | ${Number.isNaN(cpu) ? "–" : cpu.toFixed(2)} |`,
    );
    return { p50, perSecond, cpu };
  });
}

/** A request to a server in a process of its own. */
export function overHttp(
  name: string,
  server: SpawnedServer,
  load: { readonly body: string; readonly connections: number },
): Contestant {
  return {
    name,
    async run(seconds) {
      const before = await usageOf(server);
      const figures = await measureLoad({ url: server.url, ...load, seconds });
      const { cpu } = await usageOf(server);
      return { ...figures, cpu: (cpu - before.cpu) / 1000 / (figures.perSecond * seconds) };
    },
  };
}

/** A call in this process, one after the other. */
export function inProcess(name: string, call: () => Promise<unknown>): Contestant {
  return { name, run: (seconds) => measureCalls(call, seconds) };
}

/** So many callers at once, each asking again when it is answered. */
export function many(name: string, call: () => Promise<unknown>, callers: number): Contestant {
  return {
    name,
    async run(seconds) {
      const all = await Promise.all(Array.from({ length: callers }, () => measureCalls(call, seconds)));
      const [first] = all as [Figures];
      const perSecond = all.reduce((sum, figures) => sum + figures.perSecond, 0);
      return { ...first, perSecond, cpu: first.cpu / callers };
    },
  };
}
