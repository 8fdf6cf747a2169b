import { formatDay } from "../words/format.ts";
import { labelOf } from "../words/use-words.ts";
import type { Words } from "../words/vi.ts";
import type { PictureNode } from "./picture.ts";

/** The two lines in a box. */
export interface NodeText {
  readonly name: string;
  readonly detail: string;
}

/** What a box says: a number and title, a path and the first words, an agency's name. */
export function describeNode(node: PictureNode, words: Words): NodeText {
  if (node.kind === "Instrument") {
    const { number, title, type, issuer, issuedOn } = node.row;
    const label = labelOf(words.types, type);
    return number
      ? {
          name: number,
          detail:
            title ?? [label, issuer, issuedOn && formatDay(issuedOn, words)].filter(Boolean).join(" · "),
        }
      : { name: `${label} (${words.noNumber})`, detail: title ?? "" };
  }
  if (node.kind === "Task") return { name: node.row.path, detail: openingOf(node.row.text) };
  const { name, nameEn } = node.row;
  const isEnglish = words.tag.startsWith("en");
  return { name, detail: isEnglish ? (nameEn ?? "") : "" };
}

/** The words of a task after its number. */
function openingOf(text: string): string {
  return text
    .replace(/^[\s\d.IVXLC]*[.)]\s*/u, "")
    .replace(/\s+/gu, " ")
    .replaceAll("*", "")
    .slice(0, 160);
}

/** The box in one line, for lists, the table and screen readers. */
export function nameOf(node: PictureNode | undefined, words: Words): string {
  if (!node) return "";
  const { name, detail } = describeNode(node, words);
  return node.kind === "Instrument" && !node.row.number ? `${name}: ${detail}` : name;
}
