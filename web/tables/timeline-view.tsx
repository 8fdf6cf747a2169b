import { useMemo, useState } from "react";
import { useIsPrinting } from "../frame/use-is-printing.ts";
import { namesIn } from "../graph/name-in-picture.ts";
import type { Picture } from "../graph/picture.ts";
import { useView } from "../view/use-view.ts";
import { formatDue, formatPeriod } from "../words/format.ts";
import { useWords } from "../words/use-words.ts";
import { buildTimeline, type Entry } from "./build-timeline.ts";

/** The deadlines of the selection along a line of months, then those that recur or hang on a condition. */
export function TimelineView({ picture }: { readonly picture: Picture }) {
  const words = useWords();
  const { months, undated } = useMemo(() => buildTimeline(picture), [picture]);
  const leaders = useMemo(() => leadersOf(picture), [picture]);
  const name = useMemo(() => namesIn(picture.nodes.values(), words), [picture, words]);
  const isThere = [...picture.nodes.values()].every((node) => node.kind !== "Task" || node.row.deadlines);
  if (!isThere) return <p className="waiting">{words.loading}</p>;
  if (months.length === 0 && undated.length === 0) return <p className="waiting">{words.timelineEmpty}</p>;
  return (
    <div className="timeline">
      <ol className="timeline-months">
        {months.map(({ month, entries }) => (
          <li key={month} className={entries.length === 0 ? "timeline-idle" : undefined}>
            <h2>
              {formatPeriod(month, words)}{" "}
              {entries.length > 0 && <small>{words.tasksDue(countTasks(entries))}</small>}
            </h2>
            <Entries entries={entries} leaders={leaders} name={name} />
          </li>
        ))}
      </ol>
      {undated.length > 0 && (
        <section>
          <h2>
            {words.timelineUndated} <small>{words.tasksDue(countTasks(undated))}</small>
          </h2>
          <Entries entries={undated} leaders={leaders} name={name} />
        </section>
      )}
    </div>
  );
}

/** Entries of a month shown at once. */
const MANY = 50;

interface EntriesProps {
  readonly entries: readonly Entry[];
  /** Names of the agencies in the lead, by task. */
  readonly leaders: ReadonlyMap<string, readonly string[]>;
  readonly name: (id: string) => string;
}

function Entries({ entries, leaders, name }: EntriesProps) {
  const words = useWords();
  const { go } = useView();
  const [shown, setShown] = useState(MANY);
  const isPrinting = useIsPrinting();
  const rest = entries.length - shown;
  return (
    <ul>
      {(isPrinting ? entries : entries.slice(0, shown)).map(({ task, deadline }) => (
        <li key={`${task.id}${deadline.id}`}>
          <button type="button" onClick={() => go({ pick: task.id })}>
            <strong>{name(task.id)}</strong> {formatDue(deadline, words)}
            <small>{leaders.get(task.id)?.join(", ")}</small>
          </button>
          {formatDue(deadline, words) !== deadline.evidence.exact && <q>{deadline.evidence.exact}</q>}
        </li>
      ))}
      {rest > 0 && !isPrinting && (
        <li>
          <button type="button" onClick={() => setShown(shown + MANY)}>
            {words.more(Math.min(rest, MANY), rest)}
          </button>
        </li>
      )}
    </ul>
  );
}

/** A task with several deadlines counts once. */
function countTasks(entries: readonly Entry[]): number {
  return new Set(entries.map(({ task }) => task.id)).size;
}

function leadersOf({ nodes, edges }: Picture): ReadonlyMap<string, readonly string[]> {
  const leaders = new Map<string, string[]>();
  for (const { from, to, kind } of edges) {
    const node = nodes.get(to);
    if (kind !== "LEAD" || node?.kind !== "Agency") continue;
    const list = leaders.get(from);
    if (list) list.push(node.row.name);
    else leaders.set(from, [node.row.name]);
  }
  return leaders;
}
