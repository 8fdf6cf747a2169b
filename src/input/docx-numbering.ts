import { Parser } from "htmlparser2";
import { formatListNumber } from "./list-number.ts";

/** One level of a list: `%1.%2.` with the form its numbers are written in (ISO/IEC 29500-1, 17.9). */
interface Level {
  start: number;
  form: string;
  text: string;
  /** Figures for every number of the level, whatever their own form ("II" as 2 in "2.1"). */
  legal: boolean;
  /** The level after which it begins anew; unset for any level above, 0 for none. */
  restart: number | undefined;
}

/** A list as a document names it: the definition it follows and the levels it changes. */
interface List {
  definition: string;
  readonly starts: Map<number, number>;
  readonly levels: Map<number, Level>;
}

/** Which list a paragraph belongs to and how deep; a style may tell, or its parent style. */
export interface ListPlace {
  readonly list?: string;
  readonly level?: number;
}

const BULLETS = /^[-+•·●○▪■◦➢✓*–—]$/;
const MAX_LEVELS = 9;

/** Counts the paragraphs of a Word document's lists and gives each its number as Word shows it. */
export class DocxNumbering {
  readonly #definitions: ReadonlyMap<string, ReadonlyMap<number, Level>>;
  readonly #lists: ReadonlyMap<string, List>;
  /** By definition: lists of one definition count on, unless told to start anew. */
  readonly #counters = new Map<string, (number | undefined)[]>();
  readonly #begun = new Set<string>();

  /** Takes the part `word/numbering.xml`. */
  constructor(xml: string) {
    ({ definitions: this.#definitions, lists: this.#lists } = parseNumbering(xml));
  }

  /** Counts a paragraph; gives `1.`, `a)`, `-`, or an empty string where nothing is shown. */
  next({ list: id = "0", level = 0 }: ListPlace): string {
    const list = this.#lists.get(id);
    const shown = list && this.#levelOf(list, level);
    if (!list || !shown) return "";
    const counters = this.#count(id, list, level);
    if (shown.form === "none") return "";
    if (shown.form === "bullet") return BULLETS.test(shown.text) ? shown.text : "-";
    return shown.text.replace(/%([1-9])/g, (_, digit: string) => {
      const nth = Number(digit) - 1;
      const of = this.#levelOf(list, nth);
      const place = counters[nth] ?? of?.start ?? 1;
      return formatListNumber(place, shown.legal ? "decimal" : (of?.form ?? "decimal"));
    });
  }

  #count(id: string, list: List, level: number): readonly (number | undefined)[] {
    const counters = this.#counters.get(list.definition) ?? [];
    this.#counters.set(list.definition, counters);
    if (!this.#begun.has(id)) {
      this.#begun.add(id);
      for (const [nth] of list.starts) counters[nth] = undefined;
    }
    const start = list.starts.get(level) ?? this.#levelOf(list, level)?.start ?? 1;
    counters[level] = (counters[level] ?? start - 1) + 1;
    for (let below = level + 1; below < MAX_LEVELS; below++) {
      const { restart } = this.#levelOf(list, below) ?? {};
      if (restart === undefined || (restart > 0 && level < restart)) counters[below] = undefined;
    }
    return counters;
  }

  #levelOf(list: List, level: number): Level | undefined {
    return list.levels.get(level) ?? this.#definitions.get(list.definition)?.get(level);
  }
}

function parseNumbering(xml: string) {
  const definitions = new Map<string, Map<number, Level>>();
  const lists = new Map<string, List>();
  let levels = new Map<number, Level>();
  let list: List | undefined;
  let level: Level | undefined;
  let override = 0;
  const open = (name: string, attributes: Readonly<Record<string, string>>) => {
    const value = attributes["w:val"] ?? "";
    if (name === "w:abstractNum") {
      levels = new Map();
      definitions.set(attributes["w:abstractNumId"] ?? "", levels);
    } else if (name === "w:num") {
      list = { definition: "", starts: new Map(), levels: new Map() };
      levels = list.levels;
      lists.set(attributes["w:numId"] ?? "", list);
    } else if (name === "w:abstractNumId" && list) list.definition = value;
    else if (name === "w:lvlOverride") override = Number(attributes["w:ilvl"]);
    else if (name === "w:startOverride") list?.starts.set(override, Number(value));
    else if (name === "w:lvl") {
      level = { start: 1, form: "decimal", text: "", legal: false, restart: undefined };
      levels.set(Number(attributes["w:ilvl"]), level);
    } else if (level) setLevel(level, name, value);
  };
  new Parser({ onopentag: open }, { xmlMode: true }).end(xml);
  return { definitions, lists };
}

function setLevel(level: Level, name: string, value: string): void {
  if (name === "w:start") level.start = Number(value);
  else if (name === "w:numFmt") level.form = value;
  else if (name === "w:lvlText") level.text = value;
  else if (name === "w:isLgl") level.legal = value !== "0" && value !== "false";
  else if (name === "w:lvlRestart") level.restart = Number(value);
}
