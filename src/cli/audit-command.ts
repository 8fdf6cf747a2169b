import { Command, Option } from "commander";
import { LuocdoError } from "../errors.ts";
import { writeAuditCsv } from "../export/audit-csv.ts";
import type { AuditReport } from "../export/audit-report.ts";
import { AUDIT_WORDS } from "../export/audit-words.ts";
import { type AuditSubject, buildAuditReport } from "../export/build-audit-report.ts";
import { writeHtml } from "../export/html.ts";
import { layoutAuditReport } from "../export/layout-audit-report.ts";
import { writeMarkdown } from "../export/markdown.ts";
import type { Graph } from "../store/graph.ts";
import { findAgency, findInstrument, unknownRef } from "./find-entity.ts";
import { parseDay } from "./parse-day.ts";
import { storeUrl, withGraph } from "./with-graph.ts";
import { writeOutput } from "./write-output.ts";

interface AuditFlags {
  readonly plan?: string;
  readonly format: "md" | "html" | "json" | "csv";
  readonly lang: "vi" | "en";
  readonly asOf?: string;
  readonly output?: string;
}

export function auditCommand(): Command {
  return new Command("audit")
    .description(
      "The auditor's report of an instrument, an agency or a plan: chain, implementers, tasks, gaps, words.",
    )
    .argument("[ref...]", "number or key of an instrument, or name of an agency")
    .option("--plan <ref>", "a plan as a whole, by number or key")
    .addOption(
      new Option("--format <format>", "of the report").choices(["md", "html", "json", "csv"]).default("md"),
    )
    .addOption(new Option("--lang <language>", "of md and html").choices(["vi", "en"]).default("vi"))
    .option("--as-of <day>", "count deadlines before this day as passed, such as 2022-12-31", parseDay)
    .option("--output <file>", "write here instead of to the standard output")
    .action(async (words: readonly string[], flags: AuditFlags, command: Command) => {
      const ref = refOf(words, flags);
      const report = await withGraph(storeUrl(command), async (graph) => {
        const { asOf } = flags;
        return buildAuditReport(graph, await findSubject(graph, ref), asOf === undefined ? {} : { asOf });
      });
      await writeOutput([writeReport(report, flags)], flags.output);
    });
}

function refOf(words: readonly string[], { plan }: AuditFlags): string {
  if (words.length > 0 && plan === undefined) return words.join(" ");
  if (words.length === 0 && plan !== undefined) return plan;
  throw new LuocdoError(
    "USAGE",
    "Name one thing to audit: a number, a name or a key, or --plan with the plan's.",
  );
}

async function findSubject(graph: Graph, ref: string): Promise<AuditSubject> {
  const instrument = await findInstrument(graph, ref);
  if (instrument) return { instrument };
  const agency = await findAgency(graph, ref);
  if (agency) return { agency };
  throw unknownRef(ref);
}

function writeReport(report: AuditReport, { format, lang }: AuditFlags): string {
  const words = AUDIT_WORDS[lang];
  switch (format) {
    case "json":
      return `${JSON.stringify(report, null, 2)}\n`;
    case "csv":
      return writeAuditCsv(report);
    case "html":
      return writeHtml(layoutAuditReport(report, words), lang);
    case "md":
      return writeMarkdown(layoutAuditReport(report, words));
  }
}
