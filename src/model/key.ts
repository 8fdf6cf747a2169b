const MARKS = /[\u0300-\u036f]/g;
const SLUG_LENGTH = 72;
const HYPHEN = 45;

/** Gives a name as a key part: lower-case ASCII words joined by hyphens; a long one is cut and ends in its hash. */
export function makeSlug(name: string): string {
  const ascii = Buffer.allocUnsafe(name.length * 2);
  let length = 0;
  let parted = false;
  for (let at = 0; at < name.length; at++) {
    const plain = plainLetter(name.charCodeAt(at));
    if (plain === HYPHEN) parted = length > 0;
    if (plain === HYPHEN || plain === NONE) continue;
    if (parted) ascii[length++] = HYPHEN;
    ascii[length++] = plain;
    parted = false;
  }
  const slug = ascii.toString("latin1", 0, length);
  return slug.length <= SLUG_LENGTH
    ? slug
    : `${slug.slice(0, SLUG_LENGTH).replace(/-+$/, "")}-${hashText(slug)}`;
}

/** What each code unit becomes in a slug, filled as they are met: an ASCII code, `NONE`, or 0 while it is not known. */
const PLAIN = new Uint8Array(0x10000);
const NONE = 1;

/** Gives the ASCII letter or figure of a code unit, `NONE` for a combining mark, a hyphen for what parts words. */
function plainLetter(code: number): number {
  const known = PLAIN[code] ?? 0;
  if (known !== 0) return known;
  const plain = readPlainLetter(String.fromCharCode(code));
  PLAIN[code] = plain;
  return plain;
}

function readPlainLetter(character: string): number {
  const letter = character.normalize("NFD").replace(MARKS, "").replace(/[Đđ]/g, "d").toLowerCase();
  if (letter === "") return NONE;
  return /^[a-z0-9]$/.test(letter) ? letter.charCodeAt(0) : HYPHEN;
}

/** FNV-1a, 32 bits: tells long names apart that begin alike. */
function hashText(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return hash.toString(36);
}

/** Gives an ordinal as keys hold it: without leading zeros, its letter kept (`04b` → `4b`). */
export function trimOrdinal(ordinal: string): string {
  return ordinal.replace(/^0+(?=\d)/, "");
}

/** Key of a task: the plan's key, `#`, the path. */
export function makeTaskKey(plan: string, path: string): string {
  return `${plan}#${path}`;
}
