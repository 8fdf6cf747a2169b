import { stringify } from "csv-stringify/sync";
import { FACTS, type GraphSource } from "./graph-source.ts";

const NODE_COLUMNS = ["label", "key", "name", "type", ...FACTS];
const EDGE_COLUMNS = ["id", "from", "to", "kind", "basis", "document", "start", "end", "exact"];

/** The nodes as a table, RFC 4180, UTF-8. */
export async function* writeNodesCsv(source: GraphSource): AsyncGenerator<string> {
  yield stringify([NODE_COLUMNS]);
  for await (const { facts, ...node } of source.nodes()) yield writeRow(NODE_COLUMNS, { ...node, ...facts });
}

/** The edges as a table, each with the words it rests on. */
export async function* writeEdgesCsv(source: GraphSource): AsyncGenerator<string> {
  yield stringify([EDGE_COLUMNS]);
  for await (const { anchor, ...edge } of source.edges())
    yield writeRow(EDGE_COLUMNS, { ...edge, ...anchor });
}

/** A cell that a spreadsheet would run as a formula (`=`, `+`, `-`, `@` first) gets an apostrophe before it. */
function writeRow(columns: readonly string[], row: Readonly<Record<string, unknown>>): string {
  return stringify([columns.map((column) => row[column] ?? "")], { escape_formulas: true });
}
