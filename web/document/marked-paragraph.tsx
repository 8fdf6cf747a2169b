import { memo } from "react";
import { useView } from "../view/use-view.ts";
import { labelOf } from "../words/label-of.ts";
import { useWords } from "../words/use-words.ts";
import type { Words } from "../words/vi.ts";
import { cutSegments, type DocumentNode, type Mark, type Segment } from "./mark-text.ts";

interface Span {
  readonly start: number;
  readonly end: number;
}

interface Props {
  readonly text: string;
  readonly paragraph: Span & { readonly marks: readonly Mark[] };
  /** The task that begins here. */
  readonly task: DocumentNode["instrument"]["tasks"][number] | undefined;
  /** Words that are looked for, where they stand in this paragraph. */
  readonly at: Span | null;
}

/** A paragraph with its marks; a task's path stands beside the one it begins with. */
export const MarkedParagraph = memo(function MarkedParagraph({ text, paragraph, task, at }: Props) {
  const { go } = useView();
  const looked: Mark[] = at ? [{ ...at, kind: "citation", node: null, what: "at" }] : [];
  const segments = cutSegments([...paragraph.marks, ...looked], paragraph.start, paragraph.end);
  return (
    <p>
      {task && (
        <button type="button" className="task-path" data-node={task.id} onClick={() => go({ pick: task.id })}>
          {task.path}
        </button>
      )}
      {segments.map((segment) => (
        <Stretch key={segment.start} text={text.slice(segment.start, segment.end)} segment={segment} />
      ))}
    </p>
  );
});

function Stretch({ text, segment }: { readonly text: string; readonly segment: Segment }) {
  const { go, view } = useView();
  const words = useWords();
  const isAt = segment.marks.some(({ what }) => what === "at");
  const mark = segment.marks.findLast(({ what }) => what !== "at");
  if (!mark) return isAt ? <mark className="at">{text}</mark> : text;
  const { node, kind } = mark;
  const className = `mark mark-${kind}${isAt ? " at" : ""}${node === null ? " mark-open" : node === view.pick ? " mark-picked" : ""}`;
  const title = describeMark(mark, words);
  if (node === null) return <span className={className} title={title}>{text}</span>; // biome-ignore format: one line
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button element would not wrap with the text
    <span
      className={className}
      title={title}
      role="button"
      tabIndex={0}
      data-node={node}
      onClick={() => go({ pick: node })}
      onKeyDown={(event) => event.key === "Enter" && go({ pick: node })}
    >
      {text}
    </span>
  );
}

function describeMark({ kind, what, node }: Mark, words: Words): string {
  const labels: Readonly<Record<string, string>> = { ...words.kinds, ...words.roles };
  const said = `${words.marks[kind]}: ${labelOf(labels, what)}`;
  return node === null ? `${said} (${words.identity.AMBIGUOUS})` : said;
}
