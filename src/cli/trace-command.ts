import { Command } from "commander";
import { MAYBE_SAME_SENTENCES } from "../model/maybe-same.ts";
import { groupBy } from "../store/group-by.ts";
import { unknownRef } from "./find-entity.ts";
import { bold, printData, printJson } from "./print.ts";
import { type Implementer, type InstrumentTrace, traceInstrument } from "./trace-instrument.ts";
import { storeUrl, withGraph } from "./with-graph.ts";

export function traceCommand(): Command {
  return new Command("trace")
    .description("Who implements an instrument: agency, role, task and the words it rests on.")
    .argument("<ref...>", "its number in any spelling (147-NQ/TU, nq 401), or its key")
    .option("--json", "print JSON; null when nothing has that number")
    .action(async (words: readonly string[], options: { json?: boolean }, command: Command) => {
      const ref = words.join(" ");
      const trace = await withGraph(storeUrl(command), (graph) => traceInstrument(graph, ref));
      if (options.json) printJson(trace);
      else if (trace) printTrace(trace);
      else throw unknownRef(ref);
    });
}

function printTrace({ instrument, maybeSame, openCitations, implementers }: InstrumentTrace): void {
  const { number, key, issuer, issuedOn, title } = instrument;
  printData(bold([number ?? key, issuer, issuedOn].filter(Boolean).join(" · ")));
  if (title) printData(title);
  for (const { other, reason } of maybeSame)
    printData(`Might be the same as ${other.name} (${other.key}). ${MAYBE_SAME_SENTENCES[reason]}`);
  if (implementers.length === 0) printData("\nNo task cites it, so no agency is known to implement it.");
  for (const rows of groupBy(implementers, (row) => `${row.basis} ${row.sentence}`).values())
    printSentence(rows);
  if (openCitations.length === 0) return;
  printData("\nMay be meant here too; the text does not decide:");
  for (const { plan, quote } of openCitations)
    printData(`“${quote.sentence}”  (${[quote.section, plan.name].filter(Boolean).join(", ")})`);
}

/** The sentence, and under it each agency with its role and the tasks it has it in. */
function printSentence(rows: readonly Implementer[]): void {
  printData(`\n“${rows[0]?.sentence}”`);
  for (const same of groupBy(rows, (row) => `${row.role} ${row.agency.key}`).values()) {
    const [{ role, basis, agency }] = same as [Implementer];
    const paths = [...new Set(same.map((row) => row.task.path))].join(", ");
    printData(`  ${role.padEnd(9)}  ${basis.padEnd(9)}  ${bold(agency.name)}  (${paths})`);
  }
}
