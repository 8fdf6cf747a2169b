import { Command } from "commander";
import { digestGraph } from "../store/digest-graph.ts";
import { printData, printJson } from "./print.ts";
import { storeUrl, withGraph } from "./with-graph.ts";

export function digestCommand(): Command {
  return new Command("digest")
    .description("Print a sha256 over all that the store holds: two stores of the same graph have the same.")
    .option("--json", "print JSON")
    .action(async (options: { json?: boolean }, command: Command) => {
      const digest = await withGraph(storeUrl(command), digestGraph);
      if (options.json) printJson({ digest });
      else printData(digest);
    });
}
