import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Graph } from "../../src/store/graph.ts";
import { createGraphStore } from "../../src/store/graph-store.ts";
import { checkServerAgent } from "../../src/store/neo4j/apply-schema.ts";
import { openNeo4j } from "../../src/store/neo4j/neo4j-database.ts";
import { freePort, type RunningNeo4j, SHORT_LIVED, startNeo4j } from "../../tools/neo4j/start-neo4j.mjs";
import { emptyNeo4j, noNeo4jOfOurOwn } from "../contract/neo4j-engine.ts";
import { DOCUMENTS, makeDocuments } from "./documents.ts";
import { compareWithWhole, ingestRest, killIngester } from "./kill-ingester.ts";
import { startTcpProxy } from "./tcp-proxy.ts";

const KILLS = Number(process.env.LUOCDO_TEST_KILLS ?? 3);
const skip = noNeo4jOfOurOwn;

describe.skipIf(skip !== null)(
  `neo4j faults${skip === null ? "" : ` (left out: ${skip})`}`,
  { timeout: 240_000 },
  () => {
    let server: RunningNeo4j;
    beforeAll(async () => {
      server = await startNeo4j(SHORT_LIVED);
      const graph = await open();
      await graph.close();
    }, 180_000);
    afterAll(() => server.stop(), 60_000);
    beforeEach(() => emptyNeo4j(server));

    /** Opens the server's graph, by another port when a proxy stands between. */
    async function open(port = server.port, retryTime = 120_000): Promise<Graph> {
      const { username, password } = server;
      const database = openNeo4j(`bolt://127.0.0.1:${port}`, {
        username,
        password,
        database: "neo4j",
        retryTime,
      });
      await database.applySchema();
      return createGraphStore(database);
    }

    async function expectWhole(graph: Graph, documents = DOCUMENTS): Promise<void> {
      const after = await compareWithWhole(graph);
      expect(after.documents).toBe(documents);
      expect(after.found).toEqual(after.expected);
    }

    test(`an ingester killed ${KILLS} times leaves whole documents, and the next run ends as if nothing had been`, async () => {
      const env = { NEO4J_USERNAME: server.username, NEO4J_PASSWORD: server.password };
      const graph = await open();
      for (let kill = 0; kill < KILLS; kill++) {
        await emptyNeo4j(server);
        await killIngester({ url: server.url, env }, Math.random() * 2000);
        const after = await compareWithWhole(graph);
        expect(after.found).toEqual(after.expected);
        await ingestRest(graph);
        await expectWhole(graph);
      }
      await graph.close();
    });

    test("a server that dies under ingest and under reads, and comes back, loses nothing", async () => {
      const graph = await open();
      const ingest = ingestRest(graph);
      const read = (async () => {
        for (let i = 0; i < 20; i++) {
          expect((await graph.statistics()).documents).toBeLessThanOrEqual(DOCUMENTS);
          await wait(50);
        }
      })();
      await wait(500);
      await server.stop({ signal: "SIGKILL", keep: true });
      server = await startNeo4j({ ...SHORT_LIVED, home: server.home, port: server.port });
      await Promise.all([ingest, read]);
      await expectWhole(graph);
      await graph.close();
    });

    test("connections cut again and again under ingest lose nothing and write nothing twice", async () => {
      const proxy = await startTcpProxy(server.port);
      const graph = await open(proxy.port);
      const ingest = ingestRest(graph);
      for (let cut = 0; cut < 5; cut++) {
        await wait(100 + Math.random() * 300);
        proxy.cut();
      }
      await ingest;
      await expectWhole(graph);
      expect((await graph.statistics()).tasks).toBe(DOCUMENTS * 20);
      await graph.close();
      await proxy.close();
    });

    test("a slow line slows answers and changes none", async () => {
      const proxy = await startTcpProxy(server.port);
      const graph = await open(proxy.port);
      proxy.delay = 100;
      for (const document of makeDocuments().slice(0, 2)) await graph.writeDocument(document);
      await expectWhole(graph, 2);
      await graph.close();
      await proxy.close();
    });

    test.for([
      ["a wrong password", { password: "wrong password" }, "STORE_AUTH", /NEO4J_PASSWORD/],
      ["a database it has not", { database: "nosuch" }, "STORE_INVALID", /NEO4J_DATABASE/],
    ] as const)("%s", async ([, wrong, code, message]) => {
      const { url, username, password } = server;
      const database = openNeo4j(url, { username, password, database: "neo4j", ...wrong });
      await expect(database.applySchema()).rejects.toMatchObject({
        code,
        message: expect.stringMatching(message),
      });
      await database.close();
    });

    test("a host where nobody listens", async () => {
      const url = `bolt://127.0.0.1:${await freePort()}`;
      const database = openNeo4j(url, {
        username: "neo4j",
        password: "x",
        database: "neo4j",
        retryTime: 100,
      });
      const unavailable = { code: "STORE_UNAVAILABLE", message: expect.stringContaining(url) };
      await expect(database.applySchema()).rejects.toMatchObject(unavailable);
      await expect(database.read("statistics")).rejects.toMatchObject(unavailable);
      await database.close();
    });
  },
);

test.for([
  ["Neo4j/4.4.38", false],
  ["Neo4j/5.25.1", false],
  ["", false],
  ["Neo4j/5.26.0", true],
  ["Neo4j/2026.05.0", true],
] as const)("a server that calls itself %j", ([agent, fits]) => {
  const check = () => checkServerAgent(agent, "bolt://x");
  if (fits) expect(check).not.toThrow();
  else expect(check).toThrow(expect.objectContaining({ code: "STORE_VERSION" }));
});
