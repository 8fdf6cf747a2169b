import { testDatabase } from "../../contract/database.contract.ts";
import { testFilters } from "../../contract/filters.contract.ts";
import { testGraphStore } from "../../contract/graph-store.contract.ts";
import { testMaybeSame } from "../../contract/maybe-same.contract.ts";
import { testOpenCitations } from "../../contract/open-citations.contract.ts";
import { testRandomGraphs } from "../../contract/random-graph.contract.ts";
import { sqliteEngine } from "../../contract/sqlite-engine.ts";
import { testSuccession } from "../../contract/succession.contract.ts";

testDatabase(sqliteEngine);
testGraphStore(sqliteEngine);
testRandomGraphs(sqliteEngine, 250);
testSuccession(sqliteEngine);
testMaybeSame(sqliteEngine);
testOpenCitations(sqliteEngine);
testFilters(sqliteEngine);
