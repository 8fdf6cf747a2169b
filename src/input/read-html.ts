import { Parser } from "htmlparser2";
import { LuocdoError } from "../errors.ts";
import { BlockText } from "./block-text.ts";
import { formatListNumber, type NumberForm } from "./list-number.ts";

const words = (list: string) => new Set(list.split(" "));

/** Elements whose content is no text of the page; scripts are dropped, never run. */
const LEFT_OUT = words(
  "head script style template noscript iframe object embed svg math canvas audio video select textarea button nav",
);

/** Elements that begin and end a line (HTML, section 15.3). */
const BLOCKS = words(
  "address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main menu ol p pre section summary table tbody tfoot thead ul",
);

/** `<ol type>` in the words of formatListNumber. */
const LIST_FORMS: Readonly<Record<string, NumberForm>> = {
  a: "lowerLetter",
  A: "upperLetter",
  i: "lowerRoman",
  I: "upperRoman",
};

type Attributes = Readonly<Record<string, string>>;

/** A list that is open: how its items are numbered and which is the next; a bulleted list has no form. */
interface OpenList {
  readonly form: NumberForm | null;
  next: number;
}

/** Gives the text a reader of the page sees, numbers of lists included; scripts and styles are dropped. */
export function readHtml(bytes: Uint8Array): string {
  return htmlToText(decodeHtml(bytes));
}

/** As readHtml, of a page already decoded. */
export function htmlToText(html: string): string {
  const page = new HtmlPage();
  const parser = new Parser({
    onopentag: (name, attributes) => page.open(name, attributes),
    onclosetag: (name) => page.close(name),
    ontext: (text) => page.write(text),
  });
  parser.end(html);
  return page.toString();
}

class HtmlPage {
  readonly #text = new BlockText();
  readonly #lists: OpenList[] = [];
  /** Elements open inside one that is left out, itself included. */
  readonly #hidden: string[] = [];

  open(name: string, attributes: Attributes): void {
    if (this.#hidden.length > 0 || LEFT_OUT.has(name) || isHidden(attributes)) {
      if (!VOID.has(name)) this.#hidden.push(name);
      return;
    }
    if (name === "br") this.#text.add("\n");
    else if (name === "tr") this.#text.openRow();
    else if (name === "td" || name === "th") this.#text.openCell();
    else if (BLOCKS.has(name)) this.#text.endBlock();
    if (name === "ol" || name === "ul") this.#lists.push(openList(name, attributes));
    if (name === "li") this.#text.setNumber(this.#numberOf(attributes));
  }

  close(name: string): void {
    if (this.#hidden.length > 0) {
      if (!VOID.has(name)) this.#hidden.pop();
      return;
    }
    if (name === "tr") this.#text.closeRow();
    else if (BLOCKS.has(name)) this.#text.endBlock();
    if (name === "li") this.#text.setNumber("");
    if (name === "ol" || name === "ul") this.#lists.pop();
  }

  /** A line of the source is no line of the page. */
  write(text: string): void {
    if (this.#hidden.length === 0) this.#text.add(text.replace(/\s+/g, " "));
  }

  toString(): string {
    return this.#text.toString();
  }

  #numberOf({ value = "" }: Attributes): string {
    const list = this.#lists.at(-1);
    if (!list) return "";
    if (list.form === null) return "-";
    if (/^-?\d{1,6}$/.test(value)) list.next = Number(value);
    return `${formatListNumber(list.next++, list.form)}.`;
  }
}

/** Elements without an end tag. */
const VOID = words("area base br col embed hr img input link meta param source track wbr");

function openList(name: string, { type = "", start = "" }: Attributes): OpenList {
  const form = name === "ol" ? (LIST_FORMS[type] ?? "decimal") : null;
  return { form, next: /^-?\d{1,6}$/.test(start) ? Number(start) : 1 };
}

function isHidden(attributes: Attributes): boolean {
  return "hidden" in attributes || /display\s*:\s*none/i.test(attributes.style ?? "");
}

/** As far into a page as HTML looks for the name of its encoding. */
const PRESCAN = 1024;

/** By its byte order mark, else the encoding it names, else UTF-8. */
function decodeHtml(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const marked =
    first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : null;
  const opening = Buffer.from(bytes.subarray(0, PRESCAN)).toString("latin1");
  const named = /<meta[^>]*charset\s*=\s*["']?\s*([\w-]+)/i.exec(opening)?.[1];
  // A page that can be read to find the name is no UTF-16, whatever it says.
  const encoding = marked ?? (named && !/^utf-?16/i.test(named) ? named : "utf-8");
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new LuocdoError(
      "DOCUMENT_ENCODING",
      `The page cannot be read as "${encoding}". Open it in a browser and save it as UTF-8.`,
      { cause },
    );
  }
}
