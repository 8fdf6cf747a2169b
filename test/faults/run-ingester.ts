import { openStore } from "../../src/store/open-store.ts";
import { ingestRest } from "./kill-ingester.ts";

/** The process that is killed: writes every document into the store of its first argument, saying when it begins. */
const graph = await openStore(process.argv[2] ?? "");
process.stdout.write("begins\n");
await ingestRest(graph);
await graph.close();
process.stdout.write("done\n");
