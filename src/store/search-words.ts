import { foldText, isAscii } from "./fold-text.ts";

/** What is written short in every plan, folded; either form finds the other. */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  ubnd: "uy ban nhan dan",
  hdnd: "hoi dong nhan dan",
  kcn: "khu cong nghiep",
  ccn: "cum cong nghiep",
  bql: "ban quan ly",
  nsnn: "ngan sach nha nuoc",
  ktxh: "kinh te xa hoi",
  gtvt: "giao thong van tai",
  tnmt: "tai nguyen va moi truong",
  khdt: "ke hoach va dau tu",
  gddt: "giao duc va dao tao",
  khcn: "khoa hoc va cong nghe",
  vhttdl: "van hoa the thao va du lich",
  tttt: "thong tin va truyen thong",
  ldtbxh: "lao dong thuong binh va xa hoi",
  nnptnt: "nong nghiep va phat trien nong thon",
  tp: "thanh pho",
  tx: "thi xa",
  kbnn: "kho bac nha nuoc",
  bhxh: "bao hiem xa hoi",
};

interface Form {
  readonly short: string;
  readonly long: readonly string[];
}

const FORM_OF_SHORT = new Map<string, Form>();
const FORMS_OF_FIRST = new Map<string, Form[]>();
for (const [short, words] of Object.entries(ABBREVIATIONS)) {
  const long = words.split(" ");
  const first = long[0] ?? "";
  FORM_OF_SHORT.set(short, { short, long });
  FORMS_OF_FIRST.set(first, [...(FORMS_OF_FIRST.get(first) ?? []), { short, long }]);
}

const BLANKS = /[\s\u200b\ufeff]+/;

/** Vietnamese has some seven thousand syllables, so most have been folded before; figures fill it up. */
const MAX_FOLDED = 20_000;
const folded = new Map<string, readonly string[]>();

/** The words of a text for searching: folded, letters and figures only, figures without leading zeros. */
export function searchWords(text: string): readonly string[] {
  const words: string[] = [];
  for (const piece of text.split(BLANKS)) for (const word of wordsOfPiece(piece)) words.push(word);
  return words;
}

function wordsOfPiece(piece: string): readonly string[] {
  const known = folded.get(piece);
  if (known) return known;
  if (folded.size >= MAX_FOLDED) folded.clear();
  const words = foldPiece(piece);
  folded.set(piece, words);
  return words;
}

function foldPiece(piece: string): readonly string[] {
  const text = foldText(piece);
  const words: readonly string[] = text.match(isAscii(text) ? /[a-z\d]+/g : /[\p{L}\p{N}]+/gu) ?? [];
  return words.map((word) => (word.startsWith("0") ? word.replace(/^0+(?=\d)/, "") : word));
}

/** The words with the other form of every abbreviation in them added at the end, as an index holds them. */
export function withAbbreviations(words: readonly string[]): readonly string[] {
  const added = new Set<string>();
  for (const [at, word] of words.entries()) {
    for (const long of FORM_OF_SHORT.get(word)?.long ?? []) added.add(long);
    for (const { short, long } of FORMS_OF_FIRST.get(word) ?? [])
      if (long.every((part, n) => words[at + n] === part)) added.add(short);
  }
  if (added.size === 0) return words;
  const present = new Set(words);
  return [...words, ...[...added].filter((word) => !present.has(word))];
}
