import { formatDay } from "../words/format.ts";
import { labelOf } from "../words/label-of.ts";
import type { Words } from "../words/vi.ts";
import type { PictureNode, TracedTask } from "./picture.ts";

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
  if (node.kind === "Task") return { name: node.row.path, detail: openingOf(node.row) };
  const { name, nameEn } = node.row;
  const isEnglish = words.tag.startsWith("en");
  return { name, detail: isEnglish ? (nameEn ?? "") : "" };
}

/** What an instrument is known by. */
export interface NamedInstrument {
  readonly type: string;
  readonly number?: string | null;
  readonly title?: string | null;
}

/** An instrument as it is spoken of: its number, else its type and title, `Kế hoạch phòng, chống thiên tai`. */
export function nameInstrument({ type, number, title }: NamedInstrument, words: Words): string {
  const label = labelOf(words.types, type);
  return number ?? (title ? `${label} ${title}` : `${label} (${words.noNumber})`);
}

/** Characters of a task's opening that are told. */
const OPENING = 160;

/** The words of a task after its number and its head: the agencies at the head have boxes of their own. */
function openingOf({ text, heads }: Pick<TracedTask, "text" | "heads">): string {
  const paragraph = text
    .replace(/^[\s\d.IVXLC]*[.)]\s*/u, "")
    .replace(/\s+/gu, " ")
    .replaceAll("*", "");
  const [head = "", ...rest] = paragraph.split(/:\s+/u);
  const words =
    heads.some((agency) => head.endsWith(agency)) && rest.length > 0 ? rest.join(": ") : paragraph;
  return words.length <= OPENING ? words : `${words.slice(0, words.lastIndexOf(" ", OPENING))}…`;
}

/** The box in one line, for lists, the table and screen readers. */
export function nameOf(node: PictureNode | undefined, words: Words): string {
  if (!node) return "";
  return node.kind === "Instrument" ? nameInstrument(node.row, words) : describeNode(node, words).name;
}
