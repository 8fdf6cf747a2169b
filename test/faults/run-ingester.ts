import { openStore } from "../../src/store/open-store.ts";
import { makeDocuments } from "./documents.ts";

/** Few, so that a kill in the middle falls between the transactions and into them. */
const TOGETHER = 3;

/** The process that is killed: writes every document into the store of its first argument, saying when it begins. */
const graph = await openStore(process.argv[2] ?? "");
process.stdout.write("begins\n");
const documents = [...makeDocuments()];
while (documents.length > 0) await graph.writeDocuments(documents.splice(0, TOGETHER));
await graph.close();
process.stdout.write("done\n");
