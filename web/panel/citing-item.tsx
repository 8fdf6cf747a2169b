import type { ViewInstrumentQuery } from "../generated/operations.ts";
import { nameInstrument } from "../graph/describe-node.ts";
import { labelOf } from "../words/label-of.ts";
import { useWords } from "../words/use-words.ts";
import { NodeLink } from "./node-link.tsx";
import { Quote } from "./quote.tsx";

type Citing = NonNullable<ViewInstrumentQuery["instrument"]>["citations"][number];

/** A passage that cites the instrument, or may mean it: where it stands, how sure it is, its words. */
export function CitingItem({ citation }: { readonly citation: Citing }) {
  const words = useWords();
  const { kind, task, identity, evidence, basis, rule } = citation;
  return (
    <li>
      <p>
        <span className={`tag tag-${kind}`}>{labelOf(words.kinds, kind)}</span>{" "}
        {task && <NodeLink id={task.id}>{task.path}</NodeLink>}{" "}
        <span className="muted panel-plan">{task && nameInstrument(task.plan, words)}</span>{" "}
        {identity !== "EXACT" && <em className="warn">{labelOf(words.identity, identity)}</em>}
      </p>
      <Quote evidence={evidence} basis={basis} rule={rule} />
    </li>
  );
}
