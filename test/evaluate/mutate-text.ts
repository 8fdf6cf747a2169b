/** Pieces that confuse readers: half citations, digits, marks, odd blanks, look-alikes. */
const PIECES = [
  "Nghị quyết số ", "số 01/NQ-CP", "/QĐ-", "147-NQ/TU", " ngày ", "30/02/2022", "\n", "\n\n", "\r\n", "\f", "\u00a0", "\u200b",
  "\u00ad", "\ufeff", "–", "“", "”", '"', "(", ")", ";", ":", ",", "…", "9".repeat(40), "1/".repeat(30), "-".repeat(30), "Điều 3.",
  "II. ", "1. ", "a) ", "- ", "UBND các huyện, ", "các sở, ngành", "của ", "về ", "100%", "\ud83d\ude00", "\ud800", "Ð", "a\u0300\u0323",
]; // biome-ignore format: a list of pieces

/** A text made from the given ones by a few random changes; the same seed gives the same text. */
export function mutateText(texts: readonly string[], seed: number): string {
  const random = randomBelow(seed);
  let text = texts[random(texts.length)] ?? "";
  if (text.length > 6000) text = cut(text, random(text.length - 4000), 4000);
  for (let changes = 1 + random(12); changes > 0; changes -= 1) text = change(text, random, texts);
  return text;
}

function change(text: string, random: (below: number) => number, texts: readonly string[]): string {
  const at = random(text.length + 1);
  const length = 1 + random(random(4) === 0 ? 400 : 12);
  const put = (piece: string, dropped = 0) => text.slice(0, at) + piece + text.slice(at + dropped);
  switch (random(8)) {
    case 0:
      return put("", length);
    case 1:
      return put(cut(text, random(text.length + 1), length));
    case 2:
      return put(cut(texts[random(texts.length)] ?? "", random(2000), 200));
    case 3:
      return put(text.slice(at, at + length).toUpperCase(), length);
    case 4:
      return put(text.slice(at, at + length).normalize("NFD"), length);
    case 5:
      return put((PIECES[random(PIECES.length)] ?? "").repeat(1 + random(50)));
    default:
      return put(PIECES[random(PIECES.length)] ?? "", random(3));
  }
}

function cut(text: string, start: number, length: number): string {
  return text.slice(start, start + length);
}

/** Random whole numbers below a bound (mulberry32, public domain). */
function randomBelow(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below);
  };
}
