import { afterAll, beforeAll } from "vitest";
import { testDatabase } from "../../contract/database.contract.ts";
import { testFilters } from "../../contract/filters.contract.ts";
import { testGraphStore } from "../../contract/graph-store.contract.ts";
import { testMaybeSame } from "../../contract/maybe-same.contract.ts";
import { neo4jEngine, noNeo4j, stopNeo4j } from "../../contract/neo4j-engine.ts";
import { testNeo4jPlans } from "../../contract/neo4j-plans.contract.ts";
import { testOpenCitations } from "../../contract/open-citations.contract.ts";
import { testOperations } from "../../contract/operations.contract.ts";
import { testQuestions } from "../../contract/questions.contract.ts";
import { testRandomGraphs } from "../../contract/random-graph.contract.ts";
import { testSearch } from "../../contract/search.contract.ts";
import { sqliteEngine } from "../../contract/sqlite-engine.ts";
import { testSuccession } from "../../contract/succession.contract.ts";

beforeAll(async () => {
  if (noNeo4j === null) await (await neo4jEngine.open()).close();
}, 180_000);
afterAll(stopNeo4j, 60_000);

testDatabase(neo4jEngine);
testGraphStore(neo4jEngine);
testRandomGraphs(neo4jEngine, 60);
testSearch(neo4jEngine);
testSuccession(neo4jEngine);
testMaybeSame(neo4jEngine);
testOpenCitations(neo4jEngine);
testFilters(neo4jEngine);
testQuestions(neo4jEngine);
testOperations(neo4jEngine, sqliteEngine);
testNeo4jPlans();
