import { searchWords } from "./search-words.ts";

/** Letters and figures by which titles that might be one begin alike; fewer say too little to tell a work. */
const HEAD_LENGTH = 24;

/** The words of a title (trích yếu) that tell works apart, folded: without "về việc", and "giai đoạn" before years. */
export function titleWords(title: string): readonly string[] {
  const words = searchWords(title).join(" ");
  return words
    .replace(/^ve (?:viec )?/, "")
    .replace(/(?:giai doan|thoi ky) (?=(?:19|20)\d\d)/g, "")
    .split(" ")
    .filter(Boolean);
}

/** What the titles of one kind of instrument are found by: all that begin with the same letters. Null for no title. */
export function titleHead(type: string, title: string | null): string | null {
  const letters = lettersOf(title ?? "");
  return letters === "" ? null : `${type} ${letters.slice(0, HEAD_LENGTH)}`;
}

/** How two titles agree: in all their letters, or the words of one open the other. */
export function compareTitles(a: string, b: string): "SAME" | "SHORTENED" | null {
  if (lettersOf(a) === lettersOf(b)) return "SAME";
  const [short = [], long = []] = [titleWords(a), titleWords(b)].sort((x, y) => x.length - y.length);
  return short.length > 0 && short.every((word, n) => word === long[n]) ? "SHORTENED" : null;
}

/** True when a title is long enough to be no other work's by chance. */
export function isTelling(title: string): boolean {
  return lettersOf(title).length >= HEAD_LENGTH;
}

/** Words torn or run together by scanning have the same letters. */
function lettersOf(title: string): string {
  return titleWords(title).join("");
}
