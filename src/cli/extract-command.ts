import { Command } from "commander";
import { extract } from "../extract.ts";
import { readInput } from "../input/read-input.ts";
import { loadRegistry } from "../load-registry.ts";
import { printJson } from "./print.ts";

export function extractCommand(): Command {
  return new Command("extract")
    .description("Print the statements of one document as JSON. No store is touched.")
    .argument("<file>", "a .txt (UTF-8), .html, .docx or .pdf file")
    .option("--json", "accepted for evenness; the output is always JSON")
    .action(async (file: string) => {
      const source = await readInput(file);
      printJson(extract(source.text, loadRegistry(), source));
    });
}
