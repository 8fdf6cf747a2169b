import { BLANK, CHAR_CLASS, LOWER, UPPER } from "./char-class.ts";
import type { Marker } from "./marker.ts";
import type { Paragraph } from "./paragraph.ts";

/** Shorter runs of text without an end mark may be headings, so only longer ones are joined to a capital. */
const MARKED_HEADING = 200;
const BARE_HEADING = 400;

/** Where the reading stands: in a sentence, behind its end mark, behind the blank that follows the mark. */
const INSIDE = 0;
const STOPPED = 1;
const PAUSED = 2;

/** A paragraph that may still grow, line by line; what it asks of its text is read once, however often it is asked. */
export class OpenParagraph implements Paragraph {
  readonly start: number;
  readonly marker: Marker | null;
  end: number;
  readonly #text: string;
  #read: number;
  #hasUpper = false;
  #hasLower = false;
  #holdsSentence = false;
  #state = INSIDE;

  constructor(text: string, { start, end, marker }: Paragraph) {
    this.#text = text;
    this.start = start;
    this.end = end;
    this.marker = marker;
    this.#read = start;
  }

  /** A line all in capitals is a heading, whatever its length. */
  isHeading(): boolean {
    this.#readOn();
    return this.#hasUpper && !this.#hasLower;
  }

  /** Prose runs on past the length of a heading, or holds a sentence end inside. */
  isProse(): boolean {
    this.#readOn();
    return this.end - this.start > (this.marker ? MARKED_HEADING : BARE_HEADING) || this.#holdsSentence;
  }

  /** A numbered line no longer than a heading: behind a blank line its work may begin with a capital. */
  isShortItem(): boolean {
    return this.marker !== null && this.end - this.start <= MARKED_HEADING;
  }

  /** Gives it as it stands, without what was read of it. */
  close(): Paragraph {
    const { start, end, marker } = this;
    return { start, end, marker };
  }

  #readOn(): void {
    const body = this.marker?.end ?? this.start;
    for (; this.#read < this.end; this.#read++) {
      const code = this.#text.charCodeAt(this.#read);
      const kind = CHAR_CLASS[code] ?? 0;
      if (kind & UPPER) {
        this.#hasUpper = true;
        if (this.#state === PAUSED) this.#holdsSentence = true;
      }
      if (kind & LOWER) this.#hasLower = true;
      this.#state = this.#read < body ? INSIDE : nextState(this.#state, code, kind);
    }
  }
}

function nextState(state: number, code: number, kind: number): number {
  // ".", ":", ";"
  if (code === 46 || code === 58 || code === 59) return STOPPED;
  return kind & BLANK && state !== INSIDE ? PAUSED : INSIDE;
}
