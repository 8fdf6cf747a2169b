import type { ReportBlock } from "./report-block.ts";

/** A4 upright with the head of a table on every page; the same file reads on a screen. No font or script is fetched. */
export const PAGE_STYLE = `
:root { color-scheme: light; }
body { font: 10pt/1.4 "Times New Roman", "Noto Serif", serif; margin: 2rem auto; max-width: 60rem; padding: 0 1rem; color: #111; }
h1 { font-size: 16pt; } h2 { font-size: 13pt; margin-top: 2em; } h3 { font-size: 11pt; margin: 1.2em 0 .3em; }
h1, h2, h3 { break-after: avoid; } .facts th { width: 9em; font-weight: normal; color: #333; }
table { border-collapse: collapse; width: 100%; margin: .5em 0; }
th, td { border: 1px solid #888; padding: .25em .4em; text-align: left; vertical-align: top; overflow-wrap: break-word; }
th { background: #eee; } thead { display: table-header-group; } tr { break-inside: avoid; }
@media screen and (max-width: 700px) { body { margin: 1rem auto; } table:not(.facts) { display: block; overflow-x: auto; } td, th { min-width: 4.5em; } .facts th { width: 6em; } }
@page { size: A4; margin: 18mm 14mm; }
@media print { body { font-size: 8.5pt; margin: 0; max-width: none; padding: 0; } th { background: none; } }
`;

/** A report as one HTML file that stands alone. */
export function writeHtml(blocks: readonly ReportBlock[], language: string): string {
  const title = blocks.find((block) => block.kind === "heading")?.text ?? "luocdo";
  return [
    "<!doctype html>",
    `<html lang="${language}">`,
    '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">',
    `<title>${escapeHtml(title)}</title><style>${PAGE_STYLE}</style></head>`,
    "<body>",
    ...blocks.map(writeBlock),
    "</body>",
    "</html>",
    "",
  ].join("\n");
}

function writeBlock(block: ReportBlock): string {
  switch (block.kind) {
    case "heading":
      return `<h${block.level}>${escapeHtml(block.text)}</h${block.level}>`;
    case "paragraph":
      return `<p>${escapeHtml(block.text)}</p>`;
    case "facts":
      return `<table class="facts"><tbody>\n${block.rows.map(writeFact).join("\n")}\n</tbody></table>`;
    case "table":
      return `<table><thead>${writeRow(block.columns, "th")}</thead><tbody>\n${block.rows.map((row) => writeRow(row, "td")).join("\n")}\n</tbody></table>`;
  }
}

function writeFact([label, value]: readonly [string, string]): string {
  return `<tr><th scope="row">${escapeHtml(label)}</th><td>${escapeHtml(value)}</td></tr>`;
}

function writeRow(cells: readonly string[], tag: "td" | "th"): string {
  return `<tr>${cells.map((cell) => `<${tag}>${escapeHtml(cell)}</${tag}>`).join("")}</tr>`;
}

const HTML_ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => HTML_ENTITIES[character] ?? character);
}
