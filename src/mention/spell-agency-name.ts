/** Abbreviations that documents write out or not as they like, within the name of any agency. */
const ABBREVIATIONS: readonly (readonly [string, string])[] = [
  ["UBND", "Ủy ban nhân dân"],
  ["HĐND", "Hội đồng nhân dân"],
  ["MTTQ", "Mặt trận Tổ quốc"],
];
/** "UBND các xã, phường": a list of levels tells the group without "các" too. */
const LISTED_LEVELS = /((?:UBND|HĐND)) các (?=[^,]+,)/u;

/**
 * Gives the spellings of a registry's name: with its abbreviations as such and written out, and of a group of committees
 * with "các" and without.
 */
export function spellAgencyName(name: string): ReadonlySet<string> {
  let spellings = [name];
  for (const [short, long] of ABBREVIATIONS)
    if (name.includes(short) || name.includes(long))
      spellings = spellings.flatMap((one) => [one.replace(long, short), one.replace(short, long)]);
  const shortest = spellings[0] ?? name;
  if (LISTED_LEVELS.test(shortest)) {
    const bare = shortest.replace(LISTED_LEVELS, "$1 ");
    spellings.push(bare, ...ABBREVIATIONS.map(([short, long]) => bare.replace(short, long)));
  }
  return new Set(spellings);
}
