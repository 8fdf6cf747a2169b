import { existsSync } from "node:fs";
import { SingleBar } from "cli-progress";
import { Command } from "commander";
import { loadRegistry } from "../load-registry.ts";
import { EXIT } from "./exit-code.ts";
import { findDocuments } from "./find-documents.ts";
import { type IngestReport, ingestDocuments } from "./ingest-documents.ts";
import { printData, printJson, printNote } from "./print.ts";
import { storeUrl, withGraph } from "./with-graph.ts";

interface IngestFlags {
  readonly dryRun?: boolean;
  readonly replace?: boolean;
  readonly reread?: boolean;
  readonly json?: boolean;
}

export function ingestCommand(): Command {
  return new Command("ingest")
    .description(
      "Read files and folders (.txt, .html, .docx, .pdf) into the store, no document ever in part.",
    )
    .argument("<path...>", "files and folders")
    .option("--dry-run", "read and report, store nothing")
    .option("--replace", "let a file take the place of another file's text of the same instrument")
    .option("--reread", "read stored files once more, as after an update of luocdo")
    .option("--json", "print the report as JSON")
    .action(async (paths: readonly string[], flags: IngestFlags, command: Command) => {
      const store = storeUrl(command);
      const report = await ingest(flags.dryRun ? storeForShow(store) : store, paths, flags);
      if (flags.json) printJson(report);
      else printReport(report);
      if (flags.dryRun) printNote("Dry run: nothing was stored.");
      if (report.rejected.length > 0) process.exitCode = EXIT.rejected;
    });
}

async function ingest(store: string, paths: readonly string[], flags: IngestFlags): Promise<IngestReport> {
  const { dryRun = false, replace = false, reread = false } = flags;
  const found = findDocuments(paths);
  const bar = process.stderr.isTTY && !flags.json ? startBar(found.length) : null;
  const onDocument = () => bar?.increment();
  try {
    return await withGraph(store, (graph) =>
      ingestDocuments(found, { graph, registry: loadRegistry(), replace, reread, dryRun, onDocument }),
    );
  } finally {
    bar?.stop();
  }
}

/** A dry run must not leave a new file behind: a store that does not exist yet is as good as an empty one. */
function storeForShow(store: string): string {
  const missing = store.startsWith("sqlite:") && !existsSync(store.slice("sqlite:".length));
  return missing ? "sqlite::memory:" : store;
}

/** On the error stream, so that the report can be piped on. */
function startBar(total: number): SingleBar {
  const format = "{bar} {value}/{total} documents";
  const bar = new SingleBar({ format, stream: process.stderr, hideCursor: true, clearOnComplete: true });
  bar.start(total, 0);
  return bar;
}

function printReport({ documents, rejected }: IngestReport): void {
  for (const { status, uri, tasks, agencies, instruments, citations, unresolved } of documents) {
    const counts = `${tasks} tasks, ${agencies} agencies, ${instruments} instruments, ${citations} citations`;
    printData(`${status.toLowerCase().padEnd(9)}  ${uri}: ${counts}, ${unresolved} unresolved`);
  }
  for (const { uri, code, message } of rejected) printNote(`rejected   ${uri}: ${message} [${code}]`);
  const count = (status: string) => documents.filter((document) => document.status === status).length;
  const [fresh, changed, same] = [count("NEW"), count("CHANGED"), count("UNCHANGED")];
  printData(`${fresh} new, ${changed} changed, ${same} unchanged, ${rejected.length} rejected`);
}
