const MARKS = /[\u0300-\u036f]/g;
const SLUG_LENGTH = 72;
const PART = "-";

/** Gives a name as a key part: lower-case ASCII words joined by hyphens; a long one is cut and ends in its hash. */
export function makeSlug(name: string): string {
  let slug = "";
  let parted = false;
  for (let at = 0; at < name.length; at++) {
    const plain = plainLetter(name.charCodeAt(at));
    if (plain === PART) parted = slug !== "";
    if (plain === PART || plain === "") continue;
    slug += parted ? PART + plain : plain;
    parted = false;
  }
  return slug.length <= SLUG_LENGTH
    ? slug
    : `${slug.slice(0, SLUG_LENGTH).replace(/-+$/, "")}-${hashText(slug)}`;
}

/** What each code unit becomes in a slug, filled as they are met. */
const PLAIN = new Map<number, string>();

/** Gives the ASCII letter or figure of a code unit, nothing for a combining mark, `-` for what parts words. */
function plainLetter(code: number): string {
  const known = PLAIN.get(code);
  if (known !== undefined) return known;
  const letter = String.fromCharCode(code).normalize("NFD").replace(MARKS, "").replace(/[Đđ]/g, "d");
  const plain = letter === "" || /^[a-z0-9]+$/.test(letter.toLowerCase()) ? letter.toLowerCase() : PART;
  PLAIN.set(code, plain);
  return plain;
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
