import { useAnswer } from "../ask/use-answers.ts";
import { ViewDocumentDocument } from "../generated/operations.ts";
import { useView } from "../view/use-view.ts";
import { useWords } from "../words/use-words.ts";
import { BasisMark } from "./basis-mark.tsx";
import { cutParagraph } from "./cut-paragraph.ts";

export interface Evidence {
  readonly document: string;
  readonly start: number;
  readonly end: number;
  readonly exact: string;
}

interface Props {
  readonly evidence: Evidence;
  readonly basis?: string;
  readonly rule?: string;
}

/** The words a statement rests on, highlighted in their paragraph, with the way to where they stand. */
export function Quote({ evidence, basis, rule }: Props) {
  const words = useWords();
  const { go } = useView();
  const id = `Document:${evidence.document}`;
  const answer = useAnswer(ViewDocumentDocument, { id });
  const text = answer.state === "ready" && answer.data.node?.__typename === "Document" ? answer.data.node.text : null; // biome-ignore format: one line
  const paragraph = text === null ? null : cutParagraph(text, evidence);
  return (
    <figure className="quote">
      <blockquote>
        {paragraph?.before}
        <mark>{evidence.exact}</mark>
        {paragraph?.after}
      </blockquote>
      <figcaption>
        {basis && <BasisMark basis={basis} />}
        {rule && (
          <span>
            {words.rule} <code>{rule}</code>
          </span>
        )}
        <button
          type="button"
          className="link"
          onClick={() => go({ mode: "document", doc: id, at: `${evidence.start}-${evidence.end}` })}
        >
          {words.inDocument}
        </button>
      </figcaption>
    </figure>
  );
}
