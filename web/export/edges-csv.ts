import { namesIn } from "../graph/name-in-picture.ts";
import type { Picture } from "../graph/picture.ts";
import type { Quotes } from "../graph/quotes.ts";
import type { Words } from "../words/vi.ts";

/** The statements of a picture as CSV (RFC 4180), with ids and offsets, for spreadsheets and scripts. */
export function edgesToCsv(picture: Picture, quotes: Quotes, words: Words): string {
  const name = namesIn(picture.nodes.values(), words);
  const rows = picture.edges.map(({ id, from, to, kind, basis }) => {
    const quoted = quotes.get(id);
    return [
      name(from),
      kind,
      name(to),
      basis,
      quoted?.exact ?? "",
      quoted?.document ?? "",
      quoted ? String(quoted.start) : "",
      quoted ? String(quoted.end) : "",
      from,
      to,
    ];
  });
  const head = ["from", "kind", "to", "basis", "exact", "document", "start", "end", "fromId", "toId"];
  // The mark at the beginning has spreadsheets read the text as UTF-8.
  return `\uFEFF${[head, ...rows].map((row) => row.map(quote).join(",")).join("\r\n")}\r\n`;
}

/** Quotes a field where needed, and keeps spreadsheets from running one that looks like a formula. */
function quote(field: string): string {
  const safe = /^[=+\-@\t]/.test(field) ? `'${field}` : field;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
