import { LIST_OPENINGS } from "./lexicon.ts";
import type { AgencyMention } from "./mention.ts";
import { type TextView, wordAt } from "./text-view.ts";
import { WordSet } from "./word-set.ts";

/** "các Sở: Nội vụ, Tài chính", "các Bộ Công an, Quốc phòng", "các Bộ, ngành liên quan: Tài chính": one noun for all the names behind it. */
export const NOUN =
  /(?:các|Các|CÁC) (Bộ|bộ|Sở|sở|SỞ|BỘ)(?:(?:, (?:ban, )?ngành)?(?: (?:có )?liên quan)? ?: ?| )(?=\p{Lu})/uy;
export const OPENINGS = new WordSet(LIST_OPENINGS);
export const NOUNS = new WordSet("bộ sở");
const LINK = /(?:, (?:và )?| và |; )(?=\p{Lu})/uy;

/** Reads the agencies of a list that shares its noun, from word `at` on; empty where there is none. */
export function readSharedNoun(view: TextView, at: number): AgencyMention[] {
  const { ids, count } = view.words;
  if (!OPENINGS.has(ids[at]) || at + 1 >= count || !NOUNS.has(ids[at + 1])) return [];
  const listStart = view.words.starts[at] ?? 0;
  NOUN.lastIndex = listStart;
  const noun = NOUN.exec(view.text)?.[1];
  if (!noun) return [];
  const mentions: AgencyMention[] = [];
  let start = NOUN.lastIndex;
  for (;;) {
    const word = wordAt(view, start);
    const match = view.lexicon.agencies.matchLongest(view.text, view.words, word, noun);
    if (!match || view.words.starts[word] !== start) break;
    const from = mentions.length === 0 ? listStart : start;
    mentions.push({
      kind: "agency",
      start: from,
      end: match.end,
      named: match.values,
      places: [],
      unknownPlace: null,
      level: null,
    });
    LINK.lastIndex = match.end;
    if (!LINK.test(view.text)) break;
    start = LINK.lastIndex;
  }
  const shared = { start: listStart, end: mentions.at(-1)?.end ?? listStart };
  return mentions.map((mention) => ({ ...mention, shared }));
}
