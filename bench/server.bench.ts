import { readFileSync } from "node:fs";
import { cpus } from "node:os";
import { buildSchema, type GraphQLSchema, graphql } from "graphql";
import neo4j from "neo4j-driver";
import { createContext } from "../src/graphql/context.ts";
import { buildGraphSchema } from "../src/graphql/schema.ts";
import type { Graph } from "../src/store/graph.ts";
import { openStore } from "../src/store/open-store.ts";
import { type Figures, measureCalls, measureLoad, summarise } from "./server/measure-load.ts";
import { BUSIEST_AGENCY, TRACED_REF } from "./server/sample-graph.ts";
import { type SpawnedServer, spawnServer, usageOf } from "./server/spawn-server.ts";

/**
 * Measures the server beside its peers. `npm run build` first, and fill the stores with bench/server/fill-store.ts.
 * BENCH_STORE=sqlite:PATH, BENCH_NEO4J=bolt://… (with NEO4J_USERNAME, NEO4J_PASSWORD), BENCH_SECONDS, BENCH_RUNS,
 * BENCH_WARM_UP, BENCH_SOAK, BENCH_ONLY (trace, tracing, trivial, attack, large, cold, soak, neo4j).
 */
const env = process.env;
const STORE = env.BENCH_STORE ?? "sqlite:bench.sqlite";
const NEO4J = env.BENCH_NEO4J;
const SECONDS = Number(env.BENCH_SECONDS ?? 3);
const RUNS = Number(env.BENCH_RUNS ?? 5);
const WARM_UP_RUNS = Number(env.BENCH_WARM_UP ?? 2);
const SOAK_SECONDS = Number(env.BENCH_SOAK ?? 60);
const wanted = (name: string) => !env.BENCH_ONLY || env.BENCH_ONLY.split(",").includes(name);

const operation = (name: string) => readFileSync(`schema/operations/${name}.graphql`, "utf8");
const bodyOf = (query: string, variables = {}) => JSON.stringify({ query, variables });
const TRACE = bodyOf(operation("trace"), { from: TRACED_REF, direction: "DOWN", depth: 2 });
const IMPLEMENTERS = bodyOf(operation("agencies-implementing-instrument"), { ref: TRACED_REF });
const PEER_TRACE =
  bodyOf(`{ instruments(where: { key: { eq: "${TRACED_REF}" } }) { key number citedByConnection { edges {
  properties { kind basis document start end exact }
  node { key path agenciesConnection { edges { properties { role basis document start end exact } node { key name } } } } } } } }`);

/** One thing to measure: gives the figures of one run. */
interface Contestant {
  readonly name: string;
  readonly run: () => Promise<Figures>;
}

const lines: string[] = [];
const print = (line: string) => {
  lines.push(line);
  process.stdout.write(`${line}\n`);
};

/** Runs the contestants in turns, after some runs of warming up, and prints a row for each. */
async function compare(title: string, contestants: readonly Contestant[]): Promise<void> {
  print(`\n### ${title}\n`);
  print("| | p50 ms | p95 ms | p99 ms | requests/s | spread | against the first | processor ms each |");
  print("|---|---|---|---|---|---|---|---|");
  const runs = new Map(contestants.map(({ name }) => [name, [] as Figures[]]));
  for (const { run } of contestants) for (let i = 0; i < WARM_UP_RUNS; i++) await run();
  for (let i = 0; i < RUNS; i++) {
    for (const { name, run } of contestants) runs.get(name)?.push(await run());
  }
  let first: number | undefined;
  for (const { name } of contestants) {
    const all = runs.get(name) ?? [];
    const wrong = all.reduce((sum, figures) => sum + figures.wrong, 0);
    if (wrong > 0) throw new Error(`${name}: ${wrong} answers were not the expected one`);
    const of = (pick: (figures: Figures) => number) => summarise(all.map(pick)).median;
    const { median, spread } = summarise(all.map((figures) => figures.perSecond));
    first ??= median;
    const cpu = of((f) => f.cpu);
    const [p50, p95, p99] = [of((f) => f.p50), of((f) => f.p95), of((f) => f.p99)].map((ms) => ms.toFixed(2));
    print(
      `| ${name} | ${p50} | ${p95} | ${p99} | ${median.toFixed(0)} | ±${(spread * 50).toFixed(0)} % | ${(median / first).toFixed(2)}× | ${Number.isNaN(cpu) ? "–" : cpu.toFixed(2)} |`,
    );
  }
}

const overHttp = (name: string, server: SpawnedServer, body: string, connections: number): Contestant => ({
  name,
  async run() {
    const before = await usageOf(server);
    const figures = await measureLoad({ url: server.url, body, connections, seconds: SECONDS });
    const { cpu } = await usageOf(server);
    return { ...figures, cpu: (cpu - before.cpu) / 1000 / (figures.perSecond * SECONDS) };
  },
});

const inProcess = (name: string, call: () => Promise<unknown>): Contestant => ({
  name,
  run: () => measureCalls(call, SECONDS),
});

/** So many callers at once, each asking again when it is answered. */
const many = (name: string, call: () => Promise<unknown>, callers: number): Contestant => ({
  name,
  async run() {
    const all = await Promise.all(Array.from({ length: callers }, () => measureCalls(call, SECONDS)));
    const [first] = all as [Figures];
    return { ...first, perSecond: all.reduce((sum, figures) => sum + figures.perSecond, 0), cpu: Number.NaN };
  },
});

async function compareSqlite(graph: Graph): Promise<void> {
  const fresh = await spawnServer("./serve-luocdo.mjs", [STORE, "0"]);
  const caching = await spawnServer("./serve-luocdo.mjs", [STORE, "64000000"]);
  const request = { from: TRACED_REF, direction: "DOWN", depth: 2, limit: 5000 } as const;
  if (wanted("trace")) {
    await compare("Trace on SQLite, one connection", [
      inProcess("the statement alone, in process", () => graph.trace(request)),
      overHttp("luocdo over HTTP", fresh, TRACE, 1),
    ]);
    await compare("Trace on SQLite, eight connections", [
      overHttp("luocdo", fresh, TRACE, 8),
      overHttp("luocdo, answer kept by version", caching, TRACE, 8),
    ]);
    await compare("Implementers on SQLite, eight connections", [
      overHttp("luocdo", fresh, IMPLEMENTERS, 8),
      overHttp("luocdo, answer kept by version", caching, IMPLEMENTERS, 8),
    ]);
  }
  if (wanted("tracing")) {
    const tracing = await spawnServer("./serve-luocdo.mjs", [STORE, "0", "tracing"]);
    await compare("OpenTelemetry, trace on SQLite, eight connections", [
      overHttp("tracing off", fresh, TRACE, 8),
      overHttp("tracing on", tracing, TRACE, 8),
    ]);
    await tracing.stop();
  }
  if (wanted("trivial")) {
    const bare = await spawnServer("./serve-bare-apollo.mjs", []);
    await compare("A trivial query, eight connections", [
      overHttp("bare Apollo Server on Fastify", bare, bodyOf("{ __typename }"), 8),
      overHttp("luocdo", fresh, bodyOf("{ __typename }"), 8),
      overHttp("luocdo, answer kept by version", caching, bodyOf("{ __typename }"), 8),
    ]);
    await bare.stop();
  }
  if (wanted("soak")) await soak("SQLite", fresh);
  if (wanted("attack")) await attack(fresh);
  await fresh.stop();
  await caching.stop();
}

/** The executor alone on 25,000 rows: our schema, and the same rows through plain graphql-js. */
async function compareLargeAnswer(graph: Graph): Promise<void> {
  const source = `{ agency(ref: "${BUSIEST_AGENCY}") { assignments { id role basis rule } } }`;
  const ours = buildGraphSchema();
  const plain = buildSchema(
    "type Query { agency(ref: String!): Agency } type Agency { assignments: [Assignment!]! } type Assignment { id: ID! role: String! basis: String! rule: String! }",
  );
  const rows = await graph.assignmentsOfAgencies([BUSIEST_AGENCY]);
  const kept: Graph = { ...graph, assignmentsOfAgencies: async () => rows };
  const answer = async (schema: GraphQLSchema, values: object) => {
    const result = await graphql({ schema, source, ...values });
    const { agency } = result.data as { agency: { assignments: unknown[] } };
    if (agency.assignments.length !== rows.length) throw new Error("rows are missing");
  };
  await compare(`An answer of ${rows.length} rows, executed in process, the rows at hand`, [
    inProcess("plain graphql-js", () =>
      answer(plain, { rootValue: { agency: () => ({ assignments: () => rows }) } }),
    ),
    inProcess("luocdo (type-graphql)", () => answer(ours, { contextValue: createContext(kept) })),
  ]);
}

async function compareNeo4j(url: string): Promise<void> {
  const auth = [env.NEO4J_USERNAME ?? "neo4j", env.NEO4J_PASSWORD ?? ""] as const;
  const server = await spawnServer("./serve-luocdo.mjs", [url, "0"]);
  const caching = await spawnServer("./serve-luocdo.mjs", [url, "64000000"]);
  const peer = await spawnServer("../peers/serve-neo4j-graphql.mjs", [url, ...auth]);
  const driver = neo4j.driver(url, neo4j.auth.basic(...auth), { disableLosslessIntegers: true });
  const cypher = readFileSync("cypher/read/trace.cypher", "utf8");
  const params = { from: TRACED_REF, direction: "DOWN", depth: neo4j.int(2), limit: neo4j.int(5001) };
  const bolt = () => driver.executeQuery(cypher, params, { database: "neo4j", routing: "READ" });
  const { records } = await bolt();
  if (records.length === 0) throw new Error("the bare statement finds nothing");
  for (const connections of [1, 8]) {
    await compare(`Trace on Neo4j, ${connections === 1 ? "one connection" : "eight connections"}`, [
      many("the same Cypher over bare Bolt", bolt, connections),
      overHttp("luocdo over HTTP", server, TRACE, connections),
      overHttp("luocdo, answer kept by version", caching, TRACE, connections),
      overHttp("@neo4j/graphql 7.6.3 on Apollo Server", peer, PEER_TRACE, connections),
    ]);
  }
  if (wanted("soak")) await soak("Neo4j", server);
  await driver.close();
  for (const one of [server, caching, peer]) await one.stop();
}

/** The trace on 64 connections: errors, the slowest, and how the memory grows. */
async function soak(store: string, server: SpawnedServer): Promise<void> {
  await measureLoad({ url: server.url, body: TRACE, connections: 64, seconds: 10 });
  const before = await usageOf(server);
  const figures = await measureLoad({ url: server.url, body: TRACE, connections: 64, seconds: SOAK_SECONDS });
  const after = await usageOf(server);
  print(`\n### 64 connections for ${SOAK_SECONDS} s on ${store}, trace\n`);
  print(
    `${(figures.perSecond * SOAK_SECONDS).toFixed(0)} answers, ${figures.wrong} wrong; ${figures.perSecond.toFixed(0)}/s; p50 ${figures.p50.toFixed(1)} ms, p95 ${figures.p95.toFixed(1)} ms, p99 ${figures.p99.toFixed(1)} ms;`,
  );
  print(
    `memory ${(before.rss / 1e6).toFixed(0)} MB after 10 s of warming up, ${(after.rss / 1e6).toFixed(0)} MB at the end (${(after.rss / before.rss).toFixed(2)}×).`,
  );
}

/** Processor time of one request of each kind, refused and the worst allowed, against the trace. */
async function attack(server: SpawnedServer): Promise<void> {
  const repeat = (count: number, write: (i: number) => string) =>
    Array.from({ length: count }, (_, i) => write(i)).join(" ");
  const doubled = repeat(60, (i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`);
  const level = "implementers { agency { instruments { instrument {";
  const documents: readonly (readonly [string, string])[] = [
    [
      "refused: 60 fragments spread twice each",
      bodyOf(`{ ...F0 } ${doubled} fragment F60 on Query { __typename }`),
    ],
    ["refused: 500 times one field", bodyOf(`{ ${repeat(500, () => "__typename")} }`)],
    ["refused: 1900 tokens of aliases", bodyOf(`{ ${repeat(620, (i) => `a${i}: __typename`)} }`)],
    ["refused: 90 kB of tokens", bodyOf(`{ ${repeat(8000, () => "__typename")} }`)],
    ["refused: a body of 1 MB", bodyOf(`{ __typename } # ${"x".repeat(1_000_000)}`)],
    [
      "allowed: 30 traces of depth 3",
      bodyOf(
        `{ ${repeat(29, (i) => `a${i}: trace(from: "${TRACED_REF}", direction: DOWN, depth: 3) { edges { id evidence { exact } } }`)} }`,
      ),
    ],
    [
      "allowed: agencies of agencies' instruments",
      bodyOf(`{ instrument(ref: "${TRACED_REF}") { ${level} number } } } } } }`),
    ],
    [
      "allowed: 500 tasks with all they say",
      bodyOf(
        "{ tasks(first: 500) { nodes { path text assignments { role agency { name } } citations { number instrument { number } } deadlines { due } } } }",
      ),
    ],
    [
      "allowed: the busiest agency's assignments",
      bodyOf(`{ agency(ref: "${BUSIEST_AGENCY}") { assignments { id role evidence { exact } } } }`),
    ],
  ];
  const trace = await cpuOf(server, TRACE);
  print("\n### Processor time of hostile documents, against the trace\n");
  print("| document | status | ms | × trace |\n|---|---|---|---|");
  print(`| the trace itself | ${trace.status} | ${trace.ms.toFixed(2)} | 1 |`);
  for (const [name, body] of documents) {
    const { status, ms } = await cpuOf(server, body);
    print(`| ${name} | ${status} | ${ms.toFixed(2)} | ${(ms / trace.ms).toFixed(2)} |`);
  }
}

async function cpuOf(
  server: SpawnedServer,
  body: string,
): Promise<{ readonly status: number; readonly ms: number }> {
  let status = 0;
  const ask = async () => {
    const response = await fetch(server.url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body,
    });
    status = response.status;
    await response.text();
  };
  const until = performance.now() + 1000;
  while (performance.now() < until) await ask();
  const before = await usageOf(server);
  const from = performance.now();
  let asked = 0;
  for (; performance.now() - from < 3000; asked++) await ask();
  const after = await usageOf(server);
  return { status, ms: (after.cpu - before.cpu) / 1000 / asked };
}

/** From the start of the process to the first good answer. */
async function coldStart(): Promise<void> {
  const times: number[] = [];
  for (let i = 0; i < RUNS; i++) {
    const started = performance.now();
    const server = await spawnServer("./serve-luocdo.mjs", [STORE, "0"]);
    const response = await fetch(server.url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: TRACE,
    });
    if (!(await response.text()).includes('"edges"')) throw new Error("no answer");
    times.push(performance.now() - started);
    await server.stop();
  }
  const { median, spread } = summarise(times);
  print(
    `\n### Cold start\n\nFrom the start of the process to the first good answer: ${median.toFixed(0)} ms (±${(spread * 50).toFixed(0)} %).`,
  );
}

const { version } = JSON.parse(readFileSync("package.json", "utf8"));
print(
  `Node ${process.version}, luocdo ${version}, ${cpus().length} × ${cpus()[0]?.model.trim()}, ${new Date().toISOString().slice(0, 10)}; ${RUNS} runs of ${SECONDS} s each, in turns; medians.`,
);
const graph = await openStore(STORE);
const { tasks, citations, assignments, deadlines } = await graph.statistics();
print(`The graph on SQLite: ${tasks} tasks, ${citations + assignments + deadlines} statements.`);
await compareSqlite(graph);
if (wanted("large")) await compareLargeAnswer(graph);
if (wanted("cold")) await coldStart();
if (NEO4J && wanted("neo4j")) {
  const other = await openStore(NEO4J);
  const counts = await other.statistics();
  print(
    `\nThe graph on Neo4j: ${counts.tasks} tasks, ${counts.citations + counts.assignments + counts.deadlines} statements.`,
  );
  await other.close();
  await compareNeo4j(NEO4J);
}
await graph.close();
