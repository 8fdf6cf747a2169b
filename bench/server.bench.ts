import { readFileSync } from "node:fs";
import { buildSchema, type GraphQLSchema, graphql } from "graphql";
import neo4j from "neo4j-driver";
import { createContext } from "../src/graphql/context.ts";
import { buildGraphSchema } from "../src/graphql/schema.ts";
import type { Graph } from "../src/store/graph.ts";
import { openStore } from "../src/store/open-store.ts";
import { compare, inProcess, type Median, many, overHttp, type Rounds } from "./server/compare.ts";
import { noteGoal, printGoals } from "./server/goals.ts";
import { ALLOWED, type Hostile, REFUSED } from "./server/hostile-documents.ts";
import { measureLoad, summarise } from "./server/measure-load.ts";
import { prepareStores, type Stores } from "./server/prepare-stores.ts";
import { BUSIEST_AGENCY, TRACED_REF } from "./server/sample-graph.ts";
import { type SpawnedServer, spawnServer, usageOf } from "./server/spawn-server.ts";

/**
 * Measures the server beside its peers: `npm run build`, then `npm run bench [-- server --quick]`. Every body is compared.
 * BENCH_ONLY runs some parts (sqlite, tracing, trivial, attack, large, cold, neo4j, soak); `prepareStores` tells the rest.
 */
const quick = process.argv.includes("--quick");
const rounds: Rounds = quick ? { seconds: 0.3, runs: 1, warmUp: 0 } : { seconds: 2, runs: 5, warmUp: 2 };
const size = quick ? { plans: 4, tasksInPlan: 200 } : { plans: 200, tasksInPlan: 1000 };
const soakSeconds = quick ? 2 : 60;
const wanted = (part: string) => (process.env.BENCH_ONLY ?? part).split(",").includes(part);

const operation = (name: string) => readFileSync(`schema/operations/${name}.graphql`, "utf8");
const bodyOf = (query: string, variables = {}) => JSON.stringify({ query, variables });
const TRACE = bodyOf(operation("trace"), { from: TRACED_REF, direction: "DOWN", depth: 2 });
const IMPLEMENTERS = bodyOf(operation("agencies-implementing-instrument"), { ref: TRACED_REF });
const TRIVIAL = bodyOf("{ __typename }");
const PEER_TRACE =
  bodyOf(`{ instruments(where: { key: { eq: "${TRACED_REF}" } }) { key number citedByConnection { edges {
  properties { kind basis document start end exact }
  node { key path agenciesConnection { edges { properties { role basis document start end exact } node { key name } } } } } } } }`);

const serve = (store: string, { cache = 0, tracing = false } = {}) =>
  spawnServer("./serve-luocdo.mjs", [store, String(cache), ...(tracing ? ["tracing"] : [])]);
const CACHE = 64_000_000;
const share = (of: Median | undefined, against: Median | undefined) =>
  (of?.perSecond ?? Number.NaN) / (against?.perSecond ?? Number.NaN);

async function compareTrace(graph: Graph, fresh: SpawnedServer, caching: SpawnedServer): Promise<void> {
  const request = { from: TRACED_REF, direction: "DOWN", depth: 2, limit: 700 } as const;
  await compare(
    "Trace on SQLite, one connection",
    [
      inProcess("the statement alone, in process", () => graph.trace(request)),
      overHttp("luocdo over HTTP", fresh, { body: TRACE, connections: 1 }),
    ],
    rounds,
  );
  for (const [name, body] of [
    ["Trace", TRACE],
    ["Implementers", IMPLEMENTERS],
  ] as const) {
    const [ours, kept] = await compare(
      `${name} on SQLite, eight connections`,
      [
        overHttp("luocdo", fresh, { body, connections: 8 }),
        overHttp("luocdo, answer kept by version", caching, { body, connections: 8 }),
      ],
      rounds,
    );
    noteGoal({ goal: `${name} on SQLite kept by version, requests/s`, found: share(kept, ours), atLeast: 5 });
  }
}

async function compareTracing(fresh: SpawnedServer, store: string): Promise<void> {
  const tracing = await serve(store, { tracing: true });
  const load = { body: TRACE, connections: 8 };
  const [off, on] = await compare(
    "OpenTelemetry, trace on SQLite, eight connections",
    [overHttp("tracing off", fresh, load), overHttp("tracing on", tracing, load)],
    rounds,
  );
  noteGoal({ goal: "tracing on, requests/s against off", found: share(on, off), atLeast: 0.9 });
  await tracing.stop();
}

async function compareTrivial(fresh: SpawnedServer): Promise<void> {
  const bare = await spawnServer("./serve-bare-apollo.mjs", []);
  const load = { body: TRIVIAL, connections: 8 };
  const [apollo, ours] = await compare(
    "A trivial query, eight connections",
    [overHttp("bare Apollo Server on Fastify", bare, load), overHttp("luocdo", fresh, load)],
    rounds,
  );
  noteGoal({
    goal: "a trivial query, requests/s against bare Apollo",
    found: share(ours, apollo),
    atLeast: 0.9,
  });
  await bare.stop();
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
  const [bare, luocdo] = await compare(
    `An answer of ${rows.length} rows, executed in process, the rows at hand`,
    [
      inProcess("plain graphql-js", () =>
        answer(plain, { rootValue: { agency: () => ({ assignments: () => rows }) } }),
      ),
      inProcess("luocdo (type-graphql)", () => answer(ours, { contextValue: createContext(kept) })),
    ],
    rounds,
  );
  const found = (luocdo?.cpu ?? Number.NaN) / (bare?.cpu ?? Number.NaN);
  noteGoal({ goal: "25,000 rows, processor time against plain graphql-js", found, atMost: 1.2 });
}

async function compareNeo4j(
  { url, username, password }: NonNullable<Stores["neo4j"]>,
  sqlite: SpawnedServer,
) {
  const server = await serve(url);
  const caching = await serve(url, { cache: CACHE });
  const peer = await spawnServer("../peers/serve-neo4j-graphql.mjs", [url, username, password]);
  const driver = neo4j.driver(url, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
  const cypher = readFileSync("cypher/read/trace.cypher", "utf8");
  const params = { from: TRACED_REF, direction: "DOWN", depth: neo4j.int(2), limit: neo4j.int(701) };
  const bolt = () => driver.executeQuery(cypher, params, { database: "neo4j", routing: "READ" });
  if ((await bolt()).records.length === 0) throw new Error("the bare statement finds nothing");
  const run = async () => {
    const session = driver.session({ database: "neo4j", defaultAccessMode: "READ" });
    await session.run(cypher, params).finally(() => session.close());
  };
  for (const connections of [1, 8]) {
    const load = { body: TRACE, connections };
    const [bare, , ours, kept, theirs, embedded] = await compare(
      `Trace on Neo4j, ${connections === 1 ? "one connection" : "eight connections"}`,
      [
        many("the same Cypher over bare Bolt (executeQuery)", bolt, connections),
        many("the same, without a managed transaction (session.run), as luocdo sends it", run, connections),
        overHttp("luocdo over HTTP", server, load),
        overHttp("luocdo, answer kept by version", caching, load),
        overHttp("@neo4j/graphql 7.6.3 on Apollo Server", peer, { body: PEER_TRACE, connections }),
        overHttp("luocdo on SQLite", sqlite, load),
      ],
      rounds,
    );
    const at = `at ${connections}`;
    const slower = (ours?.p50 ?? Number.NaN) / (bare?.p50 ?? Number.NaN);
    if (connections === 1)
      noteGoal({ goal: "trace on Neo4j, p50 against bare Bolt at 1", found: slower, atMost: 1.6 });
    else
      noteGoal({
        goal: "trace on Neo4j, requests/s against bare Bolt at 8",
        found: share(ours, bare),
        atLeast: 0.75,
      });
    noteGoal({
      goal: `trace on Neo4j, requests/s against @neo4j/graphql ${at}`,
      found: share(ours, theirs),
      atLeast: 1.6,
    });
    noteGoal({
      goal: `trace on SQLite, requests/s against Neo4j ${at}`,
      found: share(embedded, ours),
      atLeast: 2.5,
    });
    noteGoal({
      goal: `trace on Neo4j kept by version, requests/s ${at}`,
      found: share(kept, ours),
      atLeast: 5,
    });
  }
  if (wanted("soak")) await soak("Neo4j", server);
  await driver.close();
  for (const one of [server, caching, peer]) await one.stop();
}

/** The trace on 64 connections: errors, the slowest, and how the memory grows after ten seconds of warming up. */
async function soak(store: string, server: SpawnedServer): Promise<void> {
  const load = { url: server.url, body: TRACE, connections: 64 };
  await measureLoad({ ...load, seconds: soakSeconds / 6 });
  const before = await usageOf(server);
  const figures = await measureLoad({ ...load, seconds: soakSeconds });
  const after = await usageOf(server);
  const [p50, p95, p99] = [figures.p50, figures.p95, figures.p99].map((ms) => ms.toFixed(1));
  const grown = after.rss / before.rss;
  console.log(`\n### 64 connections for ${soakSeconds} s on ${store}, trace\n`);
  console.log(
    `${(figures.perSecond * soakSeconds).toFixed(0)} answers, ${figures.wrong} wrong; ${figures.perSecond.toFixed(0)}/s; p50 ${p50} ms, p95 ${p95} ms, p99 ${p99} ms; memory ${(before.rss / 1e6).toFixed(0)} MB after warming up, ${(after.rss / 1e6).toFixed(0)} MB at the end (${grown.toFixed(2)}×).`,
  );
  noteGoal({ goal: `64 connections on ${store}, memory after warm-up`, found: grown, atMost: 1.1 });
}

/** Processor time of one request of each kind, refused and the worst allowed, against the trace, measured before and after them. */
async function attack(server: SpawnedServer): Promise<void> {
  const before = await cpuOf(server, TRACE);
  const found = [];
  for (const [kind, documents] of [
    ["refused", REFUSED],
    ["allowed", ALLOWED],
  ] as const) {
    for (const [name, question] of documents)
      found.push({ kind, name, ...(await cpuOf(server, bodyOfHostile(question))) });
  }
  const after = await cpuOf(server, TRACE);
  const trace = (before.ms + after.ms) / 2;
  console.log("\n### Processor time of hostile documents, against the trace\n");
  console.log("| document | status | ms | × trace |\n|---|---|---|---|");
  console.log(`| the trace itself | ${before.answered} | ${trace.toFixed(2)} | 1 |`);
  for (const { kind, name, answered, ms } of found)
    console.log(`| ${kind}: ${name} | ${answered} | ${ms.toFixed(2)} | ${(ms / trace).toFixed(2)} |`);
  for (const [kind, atMost] of [
    ["refused", 1],
    ["allowed", 20],
  ] as const) {
    // biome-ignore format: one line
    const worst = Math.max(...found.filter((one) => one.kind === kind).map(({ ms }) => ms / trace));
    noteGoal({ goal: `the worst document ${kind}, processor time`, found: worst, atMost });
  }
}

function bodyOfHostile(question: Hostile[1]): string {
  return typeof question === "string" ? bodyOf(question) : JSON.stringify(question);
}

async function cpuOf(server: SpawnedServer, body: string) {
  let answered = "";
  const post = () =>
    fetch(server.url, { method: "POST", headers: { "content-type": "application/json" }, body });
  const ask = async () => {
    // The server ends the connection behind a body too long, maybe while it is still being sent.
    const response = await post().catch((error: Error) => error);
    if (response instanceof Error) {
      answered ||= "connection ended";
      return;
    }
    const [, code = ""] = /"code":"(\w+)"/.exec(await response.text()) ?? [];
    answered = `${response.status} ${code}`.trim();
  };
  const repeat = async (seconds: number) => {
    let asked = 0;
    for (const until = performance.now() + seconds * 1000; performance.now() < until; asked++) await ask();
    return asked;
  };
  await repeat(rounds.seconds / 2);
  const before = await usageOf(server);
  const asked = await repeat(rounds.seconds);
  const after = await usageOf(server);
  return { answered, ms: (after.cpu - before.cpu) / 1000 / asked };
}

/** From the start of the process to the first good answer. */
async function coldStart(store: string): Promise<void> {
  const times: number[] = [];
  for (let i = 0; i < rounds.runs; i++) {
    const started = performance.now();
    const server = await serve(store);
    const headers = { "content-type": "application/json" };
    const response = await fetch(server.url, { method: "POST", headers, body: TRACE });
    if (!(await response.text()).includes('"edges"')) throw new Error("no answer");
    times.push(performance.now() - started);
    await server.stop();
  }
  const { median, spread } = summarise(times);
  console.log(
    `\n### Cold start\n\nFrom the start of the process to the first good answer: ${median.toFixed(0)} ms (±${(spread * 50).toFixed(0)} %).`,
  );
}

const stores = await prepareStores(size, { neo4j: wanted("neo4j") });
const graph = await openStore(stores.sqlite);
const { tasks, citations, assignments, deadlines } = await graph.statistics();
console.log(
  `${tasks} tasks, ${citations + assignments + deadlines} statements on each engine; ${rounds.runs} runs of ${rounds.seconds} s each, in turns; medians; the trace gives 30 edges.`,
);
const fresh = await serve(stores.sqlite);
const caching = await serve(stores.sqlite, { cache: CACHE });
if (wanted("sqlite")) await compareTrace(graph, fresh, caching);
if (wanted("tracing")) await compareTracing(fresh, stores.sqlite);
if (wanted("trivial")) await compareTrivial(fresh);
if (wanted("attack")) await attack(fresh);
if (wanted("large")) await compareLargeAnswer(graph);
if (wanted("cold")) await coldStart(stores.sqlite);
if (wanted("neo4j") && stores.neo4j) await compareNeo4j(stores.neo4j, fresh);
if (wanted("soak")) await soak("SQLite", fresh);
printGoals();
for (const one of [fresh, caching]) await one.stop();
await graph.close();
await stores.neo4j?.stop();
