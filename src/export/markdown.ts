import type { ReportBlock } from "./report-block.ts";

/** A report as Markdown with tables (GitHub's flavour). */
export function writeMarkdown(blocks: readonly ReportBlock[]): string {
  return `${blocks.map(writeBlock).join("\n\n")}\n`;
}

function writeBlock(block: ReportBlock): string {
  switch (block.kind) {
    case "heading":
      return `${"#".repeat(block.level)} ${escapeMarkdown(block.text)}`;
    case "paragraph":
      return escapeMarkdown(block.text);
    case "facts":
      return block.rows
        .map(([label, value]) => `- **${escapeMarkdown(label)}**: ${escapeMarkdown(value)}`)
        .join("\n");
    case "table":
      return [
        block.columns,
        block.columns.map(() => "---"),
        ...block.rows.map((row) => row.map(escapeMarkdown)),
      ]
        .map((cells) => `| ${cells.join(" | ")} |`)
        .join("\n");
  }
}

/** Text as it is: nothing in it may become a column, emphasis, a link or HTML. */
function escapeMarkdown(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[\\`*_{}[\]<>|]/g, "\\$&");
}
