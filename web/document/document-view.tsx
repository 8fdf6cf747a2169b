import { useEffect, useMemo } from "react";
import { useAnswer } from "../ask/use-answers.ts";
import { PrintHead } from "../frame/print-head.tsx";
import { PrintOnly } from "../frame/print-only.tsx";
import { Waiting } from "../frame/waiting.tsx";
import { ViewDocumentDocument } from "../generated/operations.ts";
import { nameInstrument } from "../graph/describe-node.ts";
import { useView } from "../view/use-view.ts";
import { useWords } from "../words/use-words.ts";
import { type DocumentNode, MARKS, marksOf, splitParagraphs } from "./mark-text.ts";
import { MarkedParagraph } from "./marked-paragraph.tsx";

/** A document's text with everything that was read in it marked; a mark leads to its box, a quote back to its place. */
export function DocumentView({ id }: { readonly id: string }) {
  const answer = useAnswer(ViewDocumentDocument, { id });
  if (answer.state !== "ready" || answer.data.node?.__typename !== "Document")
    return <Waiting answer={answer} />;
  return <DocumentText document={answer.data.node} />;
}

function DocumentText({ document: read }: { readonly document: DocumentNode }) {
  const words = useWords();
  const { view } = useView();
  const marks = useMemo(() => marksOf(read), [read]);
  const paragraphs = useMemo(
    () =>
      splitParagraphs(read.text).map((span) => ({
        ...span,
        marks: marks.filter((mark) => mark.start < span.end && mark.end > span.start),
      })),
    [read, marks],
  );
  const [start, end] = (view.at ?? "").split("-").map(Number);
  const at = useMemo(() => (start === undefined || end === undefined ? null : { start, end }), [start, end]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another place or text scrolls anew, another box in the panel does not
  useEffect(() => {
    const first =
      view.pick === null ? null : document.querySelector(`[data-node="${CSS.escape(view.pick)}"]`);
    const place = document.querySelector(".at") ?? first;
    place?.scrollIntoView({ block: "start", behavior: "instant" });
  }, [at, read]);
  const tasks = useMemo(() => new Map(read.instrument.tasks.map((task) => [task.start, task])), [read]);
  return (
    <div className="document">
      <PrintOnly>
        <PrintHead name={nameInstrument(read.instrument, words)} />
      </PrintOnly>
      <p className="document-legend">
        {words.documentLegend}:{" "}
        {MARKS.map((kind) => (
          <span key={kind} className={`mark mark-${kind}`}>
            {words.marks[kind]}
          </span>
        ))}
        <small className="muted" title={read.uri}>
          {decodeURI(read.uri).split("/").at(-1)}
        </small>
      </p>
      <article lang="vi">
        {paragraphs.map((paragraph) => (
          <MarkedParagraph
            key={paragraph.start}
            text={read.text}
            paragraph={paragraph}
            task={tasks.get(paragraph.start)}
            at={at && at.start < paragraph.end && at.end > paragraph.start ? at : null}
          />
        ))}
      </article>
    </div>
  );
}
