import { Command } from "commander";
import { readDocument } from "../document/read-document.ts";
import { extract } from "../extract.ts";
import { loadRegistry } from "../load-registry.ts";
import { printJson } from "./print.ts";

export function extractCommand(): Command {
  return new Command("extract")
    .description("Print the statements of one document as JSON. No store is touched.")
    .argument("<file>", "a text file, UTF-8")
    .option("--json", "accepted for evenness; the output is always JSON")
    .action(async (file: string) => {
      const source = await readDocument(file);
      printJson(extract(source.text, loadRegistry(), source));
    });
}
