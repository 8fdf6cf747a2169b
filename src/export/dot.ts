import type { GraphSource } from "./graph-source.ts";

const SHAPES: Readonly<Record<string, string>> = {
  Agency: "box",
  Document: "note",
  Instrument: "folder",
  Task: "ellipse",
};

/** Graphviz DOT: `luocdo export --format dot | dot -Tsvg`. */
export async function* writeDot(source: GraphSource): AsyncGenerator<string> {
  yield 'digraph luocdo {\n  rankdir=LR;\n  node [fontname="sans-serif"];\n  edge [fontname="sans-serif"];\n';
  for await (const { key, label, name } of source.nodes()) {
    yield `  ${quote(key)} [label=${quote(name)}, shape=${SHAPES[label]}];\n`;
  }
  for await (const { from, to, kind, basis } of source.edges()) {
    const style = basis === "EXPLICIT" ? "" : ", style=dashed";
    yield `  ${quote(from)} -> ${quote(to)} [label=${quote(kind)}${style}];\n`;
  }
  yield "}\n";
}

function quote(text: string): string {
  const escaped = text.replace(/\\/g, "\\\\").replace(/"/g, '\\"').replace(/\s+/g, " ");
  return `"${escaped.replace(/\0/g, "")}"`;
}
