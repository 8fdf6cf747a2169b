import { Command, Option } from "commander";
import { LuocdoError } from "../errors.ts";
import { writeEdgesCsv, writeNodesCsv } from "../export/csv.ts";
import { writeDot } from "../export/dot.ts";
import type { GraphSource, GraphWriter } from "../export/graph-source.ts";
import { writeGraphml } from "../export/graphml.ts";
import { writeJsonLd } from "../export/json-ld.ts";
import { writeMermaid } from "../export/mermaid.ts";
import { tracedGraph } from "../export/traced-graph.ts";
import { wholeGraph } from "../export/whole-graph.ts";
import type { Graph } from "../store/graph.ts";
import type { TraceRequest } from "../store/trace.ts";
import { findAgency, findInstrument, unknownRef } from "./find-entity.ts";
import { parseWholeNumber } from "./parse-whole-number.ts";
import { printNote } from "./print.ts";
import { storeUrl, withGraph } from "./with-graph.ts";
import { writeOutput } from "./write-output.ts";

const WRITERS: Readonly<Record<string, GraphWriter>> = {
  graphml: writeGraphml,
  "json-ld": writeJsonLd,
  csv: writeEdgesCsv,
  dot: writeDot,
  mermaid: writeMermaid,
};

const FORMATS = Object.keys(WRITERS);
const DIRECTIONS: readonly TraceRequest["direction"][] = ["UP", "DOWN", "BOTH"];

/** Edges an export of a trace holds at most. */
const TRACE_LIMIT = 100_000;

interface ExportFlags {
  readonly format: string;
  readonly nodes?: boolean;
  readonly from?: string;
  readonly direction: TraceRequest["direction"];
  readonly depth: number;
  readonly output?: string;
}

export function exportCommand(): Command {
  return new Command("export")
    .description("Write the graph, or what a trace from one node reaches, for other tools to read.")
    .addOption(new Option("--format <format>", "of the output").choices(FORMATS).default("graphml"))
    .option("--nodes", "csv only: the table of nodes instead of that of edges")
    .option("--from <ref>", "only what a trace from this instrument or agency reaches")
    .addOption(new Option("--direction <direction>", "of the trace").choices(DIRECTIONS).default("BOTH"))
    .option("--depth <steps>", "of the trace, 1 to 10", (value) => parseWholeNumber(value, 1, 10), 3)
    .option("--output <file>", "write here instead of to the standard output")
    .action(async (flags: ExportFlags, command: Command) => {
      const write = writerOf(flags);
      await withGraph(storeUrl(command), async (graph) => {
        await writeOutput(write(await sourceOf(graph, flags)), flags.output);
      });
    });
}

function writerOf({ format, nodes }: ExportFlags): GraphWriter {
  if (nodes && format !== "csv")
    throw new LuocdoError("USAGE", "--nodes is for --format csv; other formats hold both.");
  return nodes ? writeNodesCsv : (WRITERS[format] ?? writeGraphml);
}

async function sourceOf(graph: Graph, { from, direction, depth }: ExportFlags): Promise<GraphSource> {
  if (from === undefined) {
    if ((await graph.statistics()).documents > 0) return wholeGraph(graph);
    throw new LuocdoError(
      "NOT_FOUND",
      "The store holds nothing to export. Fill it with `luocdo ingest PATH`.",
    );
  }
  const node = (await findInstrument(graph, from)) ?? (await findAgency(graph, from));
  if (!node) throw unknownRef(from);
  const trace = await graph.trace({ from: node.key, direction, depth, limit: TRACE_LIMIT });
  if (trace.truncated)
    printNote(`Only the first ${TRACE_LIMIT} edges are written. Lower --depth to have all of a part.`);
  return tracedGraph(graph, node.key, trace.edges);
}
