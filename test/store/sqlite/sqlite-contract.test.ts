import { testDatabase } from "../../contract/database.contract.ts";
import { testGraphStore } from "../../contract/graph-store.contract.ts";
import { sqliteEngine } from "../../contract/sqlite-engine.ts";

testDatabase(sqliteEngine);
testGraphStore(sqliteEngine);
