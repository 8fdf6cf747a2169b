import { useMemo } from "react";
import type { Picture } from "../graph/picture.ts";
import { useView } from "../view/use-view.ts";
import { formatDue, formatPeriod } from "../words/format.ts";
import { useWords } from "../words/use-words.ts";
import { buildTimeline, type Entry } from "./build-timeline.ts";

/** The deadlines of the selection along a line of months, then those that recur or hang on a condition. */
export function TimelineView({ picture }: { readonly picture: Picture }) {
  const words = useWords();
  const { months, undated } = useMemo(() => buildTimeline(picture), [picture]);
  if (months.length === 0 && undated.length === 0) return <p className="waiting">{words.timelineEmpty}</p>;
  return (
    <div className="timeline">
      <ol className="timeline-months">
        {months.map(({ month, entries }) => (
          <li key={month} className={entries.length === 0 ? "timeline-idle" : undefined}>
            <h2>
              {formatPeriod(month, words)}{" "}
              {entries.length > 0 && <small>{words.tasksDue(entries.length)}</small>}
            </h2>
            <Entries entries={entries} picture={picture} />
          </li>
        ))}
      </ol>
      {undated.length > 0 && (
        <section>
          <h2>
            {words.timelineUndated} <small>{words.tasksDue(undated.length)}</small>
          </h2>
          <Entries entries={undated} picture={picture} />
        </section>
      )}
    </div>
  );
}

function Entries({ entries, picture }: { readonly entries: readonly Entry[]; readonly picture: Picture }) {
  const words = useWords();
  const { go } = useView();
  const leadersOf = (task: string) =>
    picture.edges
      .filter(({ from, kind }) => from === task && kind === "LEAD")
      .flatMap(({ to }) => {
        const node = picture.nodes.get(to);
        return node?.kind === "Agency" ? node.row.name : [];
      });
  return (
    <ul>
      {entries.map(({ task, deadline }) => (
        <li key={`${task.id}${deadline.id}`}>
          <button type="button" onClick={() => go({ pick: task.id })}>
            <strong>{task.path}</strong> {formatDue(deadline, words)}
            <small>{leadersOf(task.id).join(", ")}</small>
          </button>
          {formatDue(deadline, words) !== deadline.evidence.exact && <q>{deadline.evidence.exact}</q>}
        </li>
      ))}
    </ul>
  );
}
