import { openStore } from "../../src/store/open-store.ts";
import { makeDocuments } from "./documents.ts";

/** The process that is killed: writes every document into the store of its first argument, saying when it begins. */
const graph = await openStore(process.argv[2] ?? "");
process.stdout.write("begins\n");
for (const document of makeDocuments()) await graph.writeDocument(document);
await graph.close();
process.stdout.write("done\n");
