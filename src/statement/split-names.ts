import type { Range } from "../mention/mention.ts";
import { startsName } from "./agency-noun.ts";
import { isSecondField } from "./second-field.ts";

/** "… điện quốc gia (NSMO)": what a body is called for short is no part of its name. */
const BRACKET = / ?\([^()\n]{1,80}\)$/u;

/** "Ban Chỉ huy Phòng thủ dân sự các ngành, | các cấp": of all of them. */
const LEVELS = /^(?!các ).* các (?:cấp|ngành),? (?:và )?các (?:cấp|ngành)(?!\p{L})/iu;

/** Splits a stretch that is nothing but a list of names where the next agency noun begins. */
export function splitNames(text: string, { start, end }: Range): Range[] {
  const names: Range[] = [];
  const stretch = text.slice(start, end).trimEnd();
  let from = 0;
  for (const match of stretch.matchAll(/ ?(?:,|;| và ) ?/gu)) {
    const next = match.index + match[0].length;
    if (!startsName(text, start + next) && !/^các /iu.test(stretch.slice(next, next + 4))) continue;
    if (LEVELS.test(stretch.slice(from, next + 9))) continue;
    if (match[0] === " và " && isSecondField(text, start + match.index, start + next)) continue;
    if (/(?:HĐND|Hội đồng nhân dân)$/u.test(stretch.slice(from, match.index))) continue;
    names.push({ start: start + from, end: start + match.index });
    from = next;
  }
  return [...names, { start: start + from, end: start + stretch.length }].map((name) => ({
    start: name.start,
    end: name.end - (BRACKET.exec(text.slice(name.start, name.end))?.[0].length ?? 0),
  }));
}
