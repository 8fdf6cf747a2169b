import { isInCapitals, isOf, LETTER } from "../document/char-class.ts";
import type { Document } from "../document/split-sections.ts";
import type { Range } from "../mention/mention.ts";
import type { InstrumentType } from "../model/instrument.ts";
import type { Registry } from "./registry.ts";

/** The line that says what kind of document it is. */
export interface TypeLine extends Range {
  readonly type: InstrumentType;
  readonly paragraph: number;
  /** What follows the type on its line: "QUYẾT ĐỊNH VỀ VIỆC …"; null when it stands alone. */
  readonly rest: Range | null;
}

const TYPE_LINE_LENGTH = 160;

/** "KẾ HOẠCH" or "QUYẾT ĐỊNH" in capitals, alone on its line or at its head. */
export function findTypeLine(
  { paragraphs, text }: Document,
  zone: { count: number },
  registry: Registry,
): TypeLine | null {
  for (const [index, { start, end }] of paragraphs.slice(0, zone.count).entries()) {
    if (!isInCapitals(text, start, end)) continue;
    const line = closeLetters(text.slice(start, end).replace(/[_#:]/g, " ").trim());
    if (line.length > TYPE_LINE_LENGTH) continue;
    const words = line.replace(/\s+/g, " ");
    const names = listTypeNames(registry);
    const name =
      names.find((one) => opensWithType(words, one)) ?? names.find((one) => one.bare === stripMarks(words));
    if (name) return { type: name.type, paragraph: index, start, end, rest: readRest(text, { start, end }) };
  }
  return null;
}

/** "CỦA …", "VỀ VIỆC …", "PHÊ DUYỆT …" behind the type; "QUYẾT ĐỊNH SỐ …" names only the document. */
function readRest(text: string, { start, end }: Range): Range | null {
  const match =
    /^[^\n]{4,24}? (?=(?:SỐ:? \S{3,24},? NGÀY|CỦA|VỀ|V\/V|PHÊ DUYỆT|BAN HÀNH|SỬA ĐỔI|QUY ĐỊNH|THỰC HIỆN|TRIỂN KHAI|TỔ CHỨC|TĂNG CƯỜNG|PHÁT TRIỂN|CÔNG TÁC|PHÒNG,|TUYÊN TRUYỀN|HƯỞNG ỨNG|CẢI CÁCH|HÀNH ĐỘNG|KIỂM TRA|PHỐI HỢP|ỨNG DỤNG|CHUYỂN ĐỔI|XÂY DỰNG|TỔNG KẾT|SƠ KẾT) )/u.exec(
      text.slice(start, end),
    );
  return match ? { start: start + match[0].length, end } : null;
}

/** A name of a type as a head sets it: in capitals, and with its blanks closed. */
interface TypeName {
  readonly type: InstrumentType;
  readonly capitals: string;
  readonly closed: string;
  /** Without the marks of its letters, as scanning may leave it: "KÉT LUẬN". */
  readonly bare: string;
}

const TYPE_NAMES = new WeakMap<Registry, readonly TypeName[]>();

/** Lists the names of a registry's types that can stand at the head of a document, once a registry. */
function listTypeNames(registry: Registry): readonly TypeName[] {
  const known = TYPE_NAMES.get(registry);
  if (known) return known;
  const listed = registry.data.instrumentTypes.flatMap(({ type, names }) =>
    (type === "LAW" ? ["LUẬT"] : names.filter((name) => name.includes(" "))).map((name) => {
      const capitals = name.toUpperCase();
      return { type, capitals, closed: capitals.replaceAll(" ", ""), bare: stripMarks(capitals) };
    }),
  );
  TYPE_NAMES.set(registry, listed);
  return listed;
}

function stripMarks(capitals: string): string {
  return capitals.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("Đ", "D");
}

function opensWithType(line: string, { type, capitals, closed }: TypeName): boolean {
  if (type === "LAW") return line === capitals || line.startsWith(`${capitals} `);
  return startsWithWord(line, capitals) || line === closed;
}

/** "K Ế H O Ạ C H": letters set apart are one word. */
function closeLetters(line: string): string {
  return /^\p{L}(?: \p{L}){3,}$/u.test(line) ? line.replace(/ /g, "") : line;
}

function startsWithWord(line: string, name: string): boolean {
  return line.startsWith(name) && !isOf(line, name.length, LETTER);
}
