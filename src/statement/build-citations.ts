import { sourceSpan } from "../document/split-sections.ts";
import type { Citation } from "../model/citation.ts";
import type { ResolvedDocument, ResolvedInstrument } from "../resolve/resolve-mentions.ts";
import { sliceRange } from "../resolve/slice-range.ts";
import { findTaskOfHeading } from "./annex-heading.ts";
import type { CitationDraft } from "./citation-draft.ts";
import type { CitationCue } from "./citation-kind.ts";
import { findCitationCue } from "./find-citation-cue.ts";
import type { ParagraphFinder } from "./paragraph-finder.ts";
import { type TaskDraft, taskAt } from "./task-draft.ts";

/** "¹ Kế hoạch số …": a note at the foot of a page is no part of the task it stands under. */
const NOTE = /[¹²³⁰-⁹]/u;

/** States what the document cites, in the order of the text. Mentions of the document itself are no citations. */
export function buildCitations(
  resolved: ResolvedDocument,
  tasks: readonly TaskDraft[],
  paragraphs: ParagraphFinder,
): CitationDraft[] {
  const drafts: CitationDraft[] = [];
  const conflicts = findDateConflicts(resolved.instruments);
  for (const instrument of resolved.instruments) {
    if (instrument.mention.form === "SELF") continue;
    const within = findEnclosing(drafts, instrument);
    const cue = findCitationCue(resolved, {
      instrument,
      within,
      previous: drafts.at(-1) ?? null,
      paragraphs,
    });
    const isNote = NOTE.test(resolved.text.charAt(paragraphs(instrument.mention.start).start));
    const task = isNote
      ? null
      : (taskAt(tasks, instrument.mention.start) ??
        findTaskOfHeading(resolved, tasks, instrument.mention.start));
    const flags = instrument.key && conflicts.has(instrument.key) ? ["DATE_CONFLICT"] : [];
    drafts.push({
      citation: makeCitation(resolved, { instrument, cue, task: task?.path ?? null, flags }),
      instrument,
      within,
    });
  }
  return drafts;
}

function findEnclosing(
  drafts: readonly CitationDraft[],
  { mention }: ResolvedInstrument,
): CitationDraft | null {
  for (let index = drafts.length - 1; index >= Math.max(0, drafts.length - 8); index--) {
    const title = drafts[index]?.instrument.mention.title;
    if (title && title.start <= mention.start && mention.end <= title.end) return drafts[index] ?? null;
  }
  return null;
}

interface CitationParts {
  readonly instrument: ResolvedInstrument;
  readonly cue: CitationCue;
  readonly task: string | null;
  readonly flags: readonly string[];
}

function makeCitation(resolved: ResolvedDocument, { instrument, cue, task, flags }: CitationParts): Citation {
  const { mention, identity, candidates, key, rule } = instrument;
  const { text, document } = resolved;
  const { start, end, text: exact } = sourceSpan(document, mention.start, mention.end);
  return {
    start,
    end,
    text: exact,
    number: instrument.number?.canonical ?? null,
    type: mention.type,
    issuer: sliceRange(text, mention.issuer),
    issuedOn: mention.issuedOn,
    title:
      sliceRange(text, mention.title) ??
      (instrument.number ? null : (sliceRange(text, mention.name)?.replace(/^về (?:việc )?/u, "") ?? null)),
    provision: sliceRange(text, mention.provision),
    instrument: key,
    identity,
    candidates,
    kind: cue.kind,
    task,
    basis: "EXPLICIT",
    rule: `${cue.rule}+${rule}`,
    flags: flags.length > 0 ? [...mention.flags, ...flags] : mention.flags,
  };
}

/** Keys that the document dates twice: both dates stay, and both citations say so. */
function findDateConflicts(instruments: readonly ResolvedInstrument[]): ReadonlySet<string> {
  const dates = new Map<string, string>();
  const conflicts = new Set<string>();
  for (const { key, mention } of instruments) {
    if (!key || !mention.issuedOn) continue;
    const known = dates.get(key) ?? mention.issuedOn;
    if (known !== mention.issuedOn) conflicts.add(key);
    dates.set(key, known);
  }
  return conflicts;
}
