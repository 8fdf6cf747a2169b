import type { Range } from "../mention/mention.ts";
import type { ResolvedDocument } from "../resolve/resolve-mentions.ts";

/** Gives where instruments are cited, with their titles, in order: times and figures in there are no task's own. */
export function listCitedRanges({ instruments }: ResolvedDocument): Range[] {
  return instruments.map(({ mention }) => ({
    start: mention.start,
    end: mention.title?.end ?? mention.end,
  }));
}
