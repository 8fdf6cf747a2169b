import { FACTS, type GraphSource } from "./graph-source.ts";

const NODE_KEYS = ["label", "name", "type", ...FACTS];
const EDGE_KEYS = ["kind", "basis", "document", "start", "end", "exact"];

/** GraphML 1.0, every value as text but the offsets. Gephi, yEd, Cytoscape, networkx and graphology read it. */
export async function* writeGraphml(source: GraphSource): AsyncGenerator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  for (const name of NODE_KEYS) yield declareKey("node", name);
  for (const name of EDGE_KEYS) yield declareKey("edge", name);
  yield '<graph id="luocdo" edgedefault="directed">\n';
  for await (const { key, facts, ...node } of source.nodes()) {
    yield `<node id="${escapeXml(key)}">${writeData("node", { ...node, ...facts })}</node>\n`;
  }
  for await (const { id, from, to, anchor, ...edge } of source.edges()) {
    const ends = `source="${escapeXml(from)}" target="${escapeXml(to)}"`;
    yield `<edge id="${escapeXml(id)}" ${ends}>${writeData("edge", { ...edge, ...anchor })}</edge>\n`;
  }
  yield "</graph>\n</graphml>\n";
}

function declareKey(domain: string, name: string): string {
  const type = name === "start" || name === "end" ? "int" : "string";
  return `<key id="${domain}-${name}" for="${domain}" attr.name="${name}" attr.type="${type}"/>\n`;
}

function writeData(domain: string, values: Readonly<Record<string, string | number | null>>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `<data key="${domain}-${name}">${escapeXml(String(value))}</data>`)
    .join("");
}

const XML_ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** What XML 1.0 cannot hold at all, control characters and half surrogates, becomes the replacement character. */
function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "\ufffd")
    .replace(/[&<>"]/g, (character) => XML_ENTITIES[character] ?? character);
}
