#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { Command, CommanderError } from "commander";
import { auditCommand } from "./cli/audit-command.ts";
import { digestCommand } from "./cli/digest-command.ts";
import { doctorCommand } from "./cli/doctor-command.ts";
import { exitCodeOf } from "./cli/exit-code.ts";
import { exportCommand } from "./cli/export-command.ts";
import { extractCommand } from "./cli/extract-command.ts";
import { ingestCommand } from "./cli/ingest-command.ts";
import { endOnClosedPipe, printNote } from "./cli/print.ts";
import { serveCommand } from "./cli/serve-command.ts";
import { traceCommand } from "./cli/trace-command.ts";
import { LuocdoError } from "./errors.ts";

const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));

const program = new Command("luocdo")
  .description("Reads plans and legal documents, and answers which agency implements which resolution.")
  .version(version)
  .option("--store <url>", "sqlite:PATH, bolt://… or neo4j://… (LUOCDO_STORE; default sqlite:luocdo.sqlite)")
  .option("--verbose", "show where an error comes from")
  .configureHelp({ showGlobalOptions: true })
  .addHelpText("after", "\nExit codes: 0 ok, 1 failed, 2 wrong usage, 3 part of the input was rejected.");

for (const command of [
  ingestCommand,
  extractCommand,
  traceCommand,
  auditCommand,
  exportCommand,
  serveCommand,
  doctorCommand,
  digestCommand,
]) {
  program.addCommand(command());
}
for (const command of [program, ...program.commands]) command.exitOverride();

/** One sentence, the candidates if there are any, and the stack for those who ask for it. */
function reportError(error: unknown): void {
  if (error instanceof CommanderError) return;
  printNote(`luocdo: ${error instanceof Error ? error.message : String(error)}`);
  if (error instanceof LuocdoError && Array.isArray(error.details.candidates)) {
    for (const candidate of error.details.candidates) printNote(`  ${describeCandidate(candidate)}`);
  }
  if (program.opts().verbose && error instanceof Error) printNote(error.stack ?? "");
}

/** The key comes first: it is what to ask again with. */
function describeCandidate(candidate: object): string {
  return Object.values(candidate)
    .filter((part) => part !== null)
    .join(" · ");
}

endOnClosedPipe();
try {
  await program.parseAsync();
} catch (error) {
  reportError(error);
  process.exitCode = exitCodeOf(error);
}
// A server that takes a connection and never says a word keeps its socket open, and the socket this process.
if (process.exitCode) process.stdout.write("", () => process.stderr.write("", () => process.exit()));
