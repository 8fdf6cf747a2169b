import { foldText } from "./fold-text.ts";

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
  kbnn: "kho bac nha nuoc",
  bhxh: "bao hiem xa hoi",
};

/** The words of a text for searching: folded, letters and figures only, figures without leading zeros. */
export function searchWords(text: string): readonly string[] {
  const words: readonly string[] = foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.map((word) => word.replace(/^0+(?=\d)/, ""));
}

/** The words with the other form of every abbreviation in them added at the end, as an index holds them. */
export function withAbbreviations(words: readonly string[]): readonly string[] {
  const line = ` ${words.join(" ")} `;
  const present = new Set(words);
  const added = Object.entries(ABBREVIATIONS).flatMap(([short, long]) => {
    if (present.has(short)) return long.split(" ");
    return line.includes(` ${long} `) ? [short] : [];
  });
  return [...words, ...added.filter((word) => !present.has(word))];
}
