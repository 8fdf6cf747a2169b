import { readdirSync } from "node:fs";
import neo4j, { type Driver, type Plan } from "neo4j-driver";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createGraphStore } from "../../src/store/graph-store.ts";
import { bindStatement } from "../../src/store/neo4j/bind-statement.ts";
import { makeDocuments } from "../faults/documents.ts";
import { neo4jAddress, neo4jEngine, noNeo4j } from "./neo4j-engine.ts";

/** Questions that are asked without a key and so read all nodes of a label. */
const WITHOUT_KEY =
  /^read\/(filter-(agencies|instruments|tasks)|list-(agencies|edges|instruments|nodes|tasks)|statistics|version)$/;

const names = ["read", "write"].flatMap((folder) =>
  readdirSync(new URL(`../../cypher/${folder}/`, import.meta.url)).map(
    (file) => `${folder}/${file.replace(".cypher", "")}`,
  ),
);

/** No statement reads all nodes where a key is given (EXPLAIN). */
export function testNeo4jPlans(): void {
  describe.skipIf(noNeo4j !== null)(`neo4j plans${noNeo4j === null ? "" : ` (left out: ${noNeo4j})`}`, () => {
    let driver: Driver;
    beforeAll(async () => {
      const { url, username, password } = await neo4jAddress();
      driver = neo4j.driver(url, neo4j.auth.basic(username, password));
    }, 180_000);
    afterAll(() => driver.close());

    async function operatorsOf(statement: string): Promise<readonly string[]> {
      const { summary } = await driver.executeQuery(`EXPLAIN ${statement}`);
      return summary.plan === false ? [] : flatten(summary.plan);
    }

    test("sees a scan and a product", async () => {
      expect(await operatorsOf("MATCH (t:Task), (a) WHERE t.path = $path RETURN t, a")).toEqual(
        expect.arrayContaining(["CartesianProduct", "NodeByLabelScan", "AllNodesScan"]),
      );
    });

    /** The planner counts what is stored: a plan has to do whatever it finds. */
    describe.each([
      ["an empty store", []],
      ["a store of some plans", makeDocuments()],
    ] as const)("on %s", (_store, documents) => {
      beforeAll(async () => {
        const graph = createGraphStore(await neo4jEngine.open());
        await graph.writeDocuments(documents);
        await graph.close();
        // Counts anew what the indexes hold, else the planner goes by what a test before left.
        await driver.executeQuery("CALL db.prepareForReplanning(60)");
      }, 120_000);

      test.for(names)("%s", (name) => expectKeys(name));
    });

    async function expectKeys(name: string): Promise<void> {
      const operators = await operatorsOf(bindStatement(name).text);
      expect(operators.length).toBeGreaterThan(1);
      const scans = operators.filter((operator) => /Scan$/.test(operator));
      if (WITHOUT_KEY.test(name)) expect(scans.filter((scan) => scan !== "NodeByLabelScan")).toEqual([]);
      else expect(scans).toEqual([]);
      // Filters read a label only where no key leads: one branch of several.
      if (name.includes("/filter-")) {
        expect(scans).toHaveLength(1);
        expect(operators.filter((operator) => /Index(Seek|Scan)/.test(operator)).length).toBeGreaterThan(1);
      }
      // Two nodes found by their keys, one row each, are what a write puts its arrow between.
      if (name.startsWith("read/")) expect(operators).not.toContain("CartesianProduct");
    }
  });
}

function flatten(plan: Plan): readonly string[] {
  return [plan.operatorType.replace(/@.*/, ""), ...plan.children.flatMap(flatten)];
}
