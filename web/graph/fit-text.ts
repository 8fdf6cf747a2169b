/** The typeface of drawings: what the reader's system has, so that saved pictures look the same without a font file. */
export const FONT = "system-ui, 'Segoe UI', Roboto, 'Noto Sans', 'Helvetica Neue', Arial, sans-serif";

const context = document.createElement("canvas").getContext("2d");
let fontSet = "";

/** Width of a text in pixels. */
function measure(text: string, { size, weight }: Room): number {
  // Setting a font has the browser read it anew.
  if (context && fontSet !== `${weight} ${size}`) {
    fontSet = `${weight} ${size}`;
    context.font = `${fontSet}px ${FONT}`;
  }
  return context?.measureText(text).width ?? text.length * size * 0.55;
}

/** How a text is set and how much room it has. */
export interface Room {
  readonly width: number;
  readonly size: number;
  readonly weight: number;
}

/** What was fitted before: measuring is slow, and boxes come and go as one scrolls. */
const fitted = new Map<string, readonly string[]>();

function fitOnce(key: string, make: () => readonly string[]): readonly string[] {
  const lines = fitted.get(key) ?? make();
  fitted.set(key, lines);
  return lines;
}

/** The text, cut with an ellipsis where it is wider than the room. */
export function fitText(text: string, room: Room): string {
  return fitOnce(`1 ${room.weight} ${room.size} ${room.width} ${text}`, () => [cut(text, room)])[0] ?? "";
}

/** The text in at most two lines, broken between words; the second is cut where needed. */
export function fitLines(text: string, room: Room): readonly string[] {
  return fitOnce(`2 ${room.weight} ${room.size} ${room.width} ${text}`, () => breakInTwo(text, room));
}

/** No letter is narrower on average, in shares of the size. */
const NARROWEST = 0.25;

/** Cuts where the mean width of a letter says, then a letter more or less until it fits. */
function cut(text: string, room: Room): string {
  const seen = text.slice(0, Math.ceil(room.width / (room.size * NARROWEST)));
  const width = measure(seen, room);
  if (width <= room.width) return text;
  const fits = (count: number) => measure(`${seen.slice(0, count)}…`, room) <= room.width;
  let count = Math.floor((seen.length * room.width) / width) - 1;
  while (count > 0 && !fits(count)) count -= 1;
  while (count < seen.length && fits(count + 1)) count += 1;
  return `${seen.slice(0, count).trimEnd()}…`;
}

function breakInTwo(text: string, room: Room): readonly string[] {
  const words = text.split(" ");
  let count = 1;
  while (count < words.length && measure(words.slice(0, count + 1).join(" "), room) <= room.width) count += 1;
  const [first, rest] = [words.slice(0, count).join(" "), words.slice(count).join(" ")];
  return rest ? [cut(first, room), cut(rest, room)] : [cut(first, room)];
}
