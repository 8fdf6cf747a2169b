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

const FORMS = Object.entries(ABBREVIATIONS).map(([short, long]) => ({
  short,
  long,
  first: long.split(" ")[0] ?? "",
}));

/** The words of a text for searching: folded, letters and figures only, figures without leading zeros. */
export function searchWords(text: string): readonly string[] {
  const folded = foldText(text);
  const words: readonly string[] = folded.match(isAscii(folded) ? /[a-z\d]+/g : /[\p{L}\p{N}]+/gu) ?? [];
  return words.map((word) => (word.startsWith("0") ? word.replace(/^0+(?=\d)/, "") : word));
}

/** The words with the other form of every abbreviation in them added at the end, as an index holds them. */
export function withAbbreviations(words: readonly string[]): readonly string[] {
  const present = new Set(words);
  const possible = FORMS.filter(({ short, first }) => present.has(short) || present.has(first));
  if (possible.length === 0) return words;
  const line = ` ${words.join(" ")} `;
  const added = possible.flatMap(({ short, long }) => {
    if (present.has(short)) return long.split(" ");
    return line.includes(` ${long} `) ? [short] : [];
  });
  return [...words, ...added.filter((word) => !present.has(word))];
}
