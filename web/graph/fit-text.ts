/** The typeface of drawings: what the reader's system has, so that saved pictures look the same without a font file. */
export const FONT = "system-ui, 'Segoe UI', Roboto, 'Noto Sans', 'Helvetica Neue', Arial, sans-serif";

const context = document.createElement("canvas").getContext("2d");
const widths = new Map<string, number>();

/** Width of a text in pixels. */
function measure(text: string, size: number, weight: number): number {
  const key = `${weight} ${size} ${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  if (context) context.font = `${weight} ${size}px ${FONT}`;
  const width = context?.measureText(text).width ?? text.length * size * 0.55;
  widths.set(key, width);
  return width;
}

/** How a text is set and how much room it has. */
export interface Room {
  readonly width: number;
  readonly size: number;
  readonly weight: number;
}

/** The text, cut with an ellipsis where it is wider than the room. */
export function fitText(text: string, { width, size, weight }: Room): string {
  if (measure(text, size, weight) <= width) return text;
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (measure(`${text.slice(0, middle)}…`, size, weight) <= width) low = middle;
    else high = middle - 1;
  }
  return `${text.slice(0, low).trimEnd()}…`;
}

/** The text in at most two lines, broken between words; the second is cut where needed. */
export function fitLines(text: string, room: Room): readonly string[] {
  if (measure(text, room.size, room.weight) <= room.width) return [text];
  const words = text.split(" ");
  let count = words.length;
  while (count > 1 && measure(words.slice(0, count).join(" "), room.size, room.weight) > room.width)
    count -= 1;
  const [first, rest] = [words.slice(0, count).join(" "), words.slice(count).join(" ")];
  return rest ? [fitText(first, room), fitText(rest, room)] : [fitText(first, room)];
}
