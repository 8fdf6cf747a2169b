import { useAnswers } from "../ask/use-answers.ts";
import { ViewGapsDocument, type ViewGapsQuery } from "../generated/operations.ts";
import { nameInstrument } from "../graph/describe-node.ts";
import { labelOf } from "../words/label-of.ts";
import { useWords } from "../words/use-words.ts";
import { LongList } from "./long-list.tsx";
import { NodeLink } from "./node-link.tsx";
import { Quote } from "./quote.tsx";
import { Section } from "./section.tsx";

type Gap = ViewGapsQuery["gaps"][number];

interface Props {
  /** Ids of the plans to look through. */
  readonly plans: readonly string[];
  /** Node id of what the gaps concern; a plan's own id for all of its gaps but the undecided citations, listed apart. */
  readonly of: string;
}

/** Plans that are looked through for one entity. */
const MOST_PLANS = 5;

const GRAVEST = ["HIGH", "MEDIUM", "LOW"];

/** What plans leave open about an entity, the gravest first, each with the words that show it. */
export function Gaps({ plans, of }: Props) {
  const words = useWords();
  const looked = [...new Set(plans)].slice(0, MOST_PLANS);
  const answers = useAnswers(ViewGapsDocument, looked.map((plan) => ({ plan }))); // biome-ignore format: one line
  const gaps = answers
    .flatMap((answer) => (answer.state === "ready" ? answer.data.gaps : []))
    .filter((gap) =>
      looked.includes(of)
        ? gap.kind !== "UNRESOLVED_CITATION"
        : [gap.task?.id, gap.instrument?.id, gap.agency?.id].includes(of),
    )
    .toSorted((a, b) => GRAVEST.indexOf(a.severity) - GRAVEST.indexOf(b.severity));
  return (
    <Section title={words.gaps} count={gaps.length}>
      <LongList items={gaps}>{(gap) => <GapItem key={JSON.stringify(gap)} gap={gap} of={of} />}</LongList>
    </Section>
  ); // biome-ignore format: one line
}

function GapItem({ gap, of }: { readonly gap: Gap; readonly of: string }) {
  const words = useWords();
  const { kind, severity, task, instrument, agency, candidates, evidence } = gap;
  const named = [
    task && { id: task.id, name: task.path },
    instrument && { id: instrument.id, name: nameInstrument(instrument, words) },
    agency,
  ].filter((one) => one !== null && one.id !== of);
  return (
    <li>
      <p>
        <span className={`severity severity-${severity}`}>{labelOf(words.severities, severity)}</span>{" "}
        {labelOf(words.gapKinds, kind)}
      </p>
      {named.length > 0 && (
        <p>
          {named.map((one) => one && <NodeLink key={one.id} id={one.id}>{one.name}</NodeLink>)}
        </p>
      )}
      {candidates.length > 0 && (
        <p>
          {words.candidates}:{" "}
          {candidates.map((key) => <NodeLink key={key} id={`Instrument:${key}`}>{key}</NodeLink>)}
        </p>
      )}
      {evidence.slice(0, 2).map((one) => (
        <Quote key={`${one.document}${one.start}`} evidence={one} />
      ))}
    </li>
  );
} // biome-ignore format: one link a line
