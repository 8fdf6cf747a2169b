import { testOperations } from "../contract/operations.contract.ts";
import { sqliteEngine } from "../contract/sqlite-engine.ts";

testOperations(sqliteEngine, null);
