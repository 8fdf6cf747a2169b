import { Parser } from "htmlparser2";
import { LuocdoError } from "../errors.ts";
import { BlockText } from "./block-text.ts";
import { DocxNumbering, type ListPlace } from "./docx-numbering.ts";
import { readDocxStyles } from "./docx-styles.ts";
import { readZip } from "./read-zip.ts";

const PARTS = ["word/document.xml", "word/numbering.xml", "word/styles.xml"] as const;

/**
 * Gives the text of a Word document as it reads when printed: paragraphs, rows of tables, and the numbers Word counts by
 * itself. Deleted text, field codes and comments are left out. Throws DOCUMENT_FORMAT when the archive is no `.docx`.
 */
export async function readDocx(bytes: Uint8Array): Promise<string> {
  const parts = await readZip(bytes, PARTS);
  const [document, numbering = "", styles = ""] = PARTS.map((name) => parts.get(name));
  if (document === undefined)
    throw new LuocdoError(
      "DOCUMENT_FORMAT",
      "The archive holds no Word document. Open it in the program that made it and save it as .docx.",
    );
  const page = new DocxPage(new DocxNumbering(numbering), readDocxStyles(styles));
  new Parser(
    {
      onopentag: (name, attributes) => page.open(name, attributes),
      onclosetag: (name) => page.close(name),
      ontext: (text) => page.write(text),
    },
    { xmlMode: true },
  ).end(document);
  return page.toString();
}

type Attributes = Readonly<Record<string, string>>;

/** Elements whose content does not stand on the page: deleted or moved text, the second form of a drawing, old properties. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  "w:del",
  "w:moveFrom",
  "mc:Fallback",
  "w:instrText",
  "w:delInstrText",
  "w:pPrChange",
  "w:rPrChange",
]);

/** What an element stands for on the page. */
const SIGNS: Readonly<Record<string, string>> = {
  "w:tab": " ",
  "w:br": "\n",
  "w:cr": "\n",
  "w:noBreakHyphen": "-",
};

/** A paragraph that is open; a text box holds paragraphs inside one. */
interface OpenParagraph {
  style: string;
  place: ListPlace;
  number: string;
  /** Inside `w:pPr`, where a tab is a stop and no character. */
  properties: boolean;
}

class DocxPage {
  readonly #text = new BlockText();
  readonly #numbering: DocxNumbering;
  readonly #placeOfStyle: (style: string) => ListPlace;
  readonly #paragraphs: OpenParagraph[] = [];
  #hidden = 0;
  #inWords = false;

  constructor(numbering: DocxNumbering, placeOfStyle: (style: string) => ListPlace) {
    this.#numbering = numbering;
    this.#placeOfStyle = placeOfStyle;
  }

  open(name: string, attributes: Attributes): void {
    if (this.#hidden > 0 || LEFT_OUT.has(name)) {
      this.#hidden += 1;
      return;
    }
    const paragraph = this.#paragraphs.at(-1);
    if (name === "w:p") this.#openParagraph();
    else if (name === "w:tr") this.#text.openRow();
    else if (name === "w:tc") this.#text.openCell();
    else if (name === "w:t") this.#openWords(paragraph);
    else if (paragraph && name === "w:pPr") paragraph.properties = true;
    else if (paragraph?.properties) setProperty(paragraph, name, attributes["w:val"] ?? "");
    else this.#text.add(SIGNS[name] ?? "");
  }

  close(name: string): void {
    if (this.#hidden > 0) {
      this.#hidden -= 1;
      return;
    }
    const paragraph = this.#paragraphs.at(-1);
    if (name === "w:p") this.#closeParagraph();
    else if (name === "w:tr") this.#text.closeRow();
    else if (name === "w:t") this.#inWords = false;
    else if (paragraph && name === "w:pPr") this.#count(paragraph);
  }

  write(text: string): void {
    if (this.#hidden === 0 && this.#inWords) this.#text.add(text);
  }

  toString(): string {
    return this.#text.toString();
  }

  #openParagraph(): void {
    this.#text.endBlock();
    this.#paragraphs.push({ style: "", place: {}, number: "", properties: false });
  }

  #closeParagraph(): void {
    this.#text.endBlock();
    this.#text.setNumber("");
    this.#paragraphs.pop();
  }

  /** Word counts a paragraph by what it says of itself, then by its style, words or none. */
  #count(paragraph: OpenParagraph): void {
    paragraph.properties = false;
    paragraph.number = this.#numbering.next({ ...this.#placeOfStyle(paragraph.style), ...paragraph.place });
  }

  #openWords(paragraph: OpenParagraph | undefined): void {
    this.#inWords = true;
    if (!paragraph || paragraph.number === "") return;
    this.#text.setNumber(paragraph.number);
    paragraph.number = "";
  }
}

function setProperty(paragraph: OpenParagraph, name: string, value: string): void {
  if (name === "w:pStyle") paragraph.style = value;
  else if (name === "w:numId") paragraph.place = { ...paragraph.place, list: value };
  else if (name === "w:ilvl") paragraph.place = { ...paragraph.place, level: Number(value) };
}
