import { testSearch } from "../../contract/search.contract.ts";
import { sqliteEngine } from "../../contract/sqlite-engine.ts";

testSearch(sqliteEngine);
