import type { GraphSource } from "./graph-source.ts";

const SHAPES: Readonly<Record<string, readonly [string, string]>> = {
  Agency: ["[", "]"],
  Document: [">", "]"],
  Instrument: ["[[", "]]"],
  Task: ["([", "])"],
};

/** A Mermaid flowchart. Mermaid draws at most 500 edges unless told otherwise, so this suits a trace. */
export async function* writeMermaid(source: GraphSource): AsyncGenerator<string> {
  const ids = new Map<string, string>();
  yield "flowchart LR\n";
  for await (const { key, label, name } of source.nodes()) {
    const id = `n${ids.size}`;
    ids.set(key, id);
    const [open, close] = SHAPES[label] ?? ["[", "]"];
    yield `  ${id}${open}"${escapeLabel(name)}"${close}\n`;
  }
  for await (const { from, to, kind, basis } of source.edges()) {
    const arrow = basis === "EXPLICIT" ? "-->" : "-.->";
    yield `  ${ids.get(from)} ${arrow}|${kind}| ${ids.get(to)}\n`;
  }
}

/** Whatever Mermaid, Markdown or HTML would read as markup goes in as a character code. */
function escapeLabel(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/["#&<>`*_[\]{}()|\\;]/g, (character) => `#${character.charCodeAt(0)};`);
}
