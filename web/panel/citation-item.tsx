import { type NamedInstrument, nameInstrument } from "../graph/describe-node.ts";
import { formatDay } from "../words/format.ts";
import { labelOf } from "../words/label-of.ts";
import { useWords } from "../words/use-words.ts";
import { NodeLink } from "./node-link.tsx";
import { type Evidence, Quote } from "./quote.tsx";

interface Named extends NamedInstrument {
  readonly id: string;
  readonly issuedOn?: string | null;
}

interface Props {
  readonly citation: {
    readonly kind: string;
    readonly basis: string;
    readonly rule: string;
    readonly identity: string;
    readonly number: string | null;
    readonly instrument: Named | null;
    readonly candidates: readonly Named[];
    readonly evidence: Evidence;
  };
}

/** A citation: what it names, or when the text does not decide what it may name, and its words. */
export function CitationItem({ citation }: Props) {
  const words = useWords();
  const { kind, basis, rule, identity, number, instrument, candidates, evidence } = citation;
  return (
    <li>
      <p>
        <span className={`tag tag-${kind}`}>{labelOf(words.kinds, kind)}</span>{" "}
        {instrument ? (
          <NodeLink id={instrument.id}>{nameInstrument(instrument, words)}</NodeLink>
        ) : (
          <strong>{number ?? evidence.exact}</strong>
        )}{" "}
        {identity !== "EXACT" && <em className="warn">{labelOf(words.identity, identity)}</em>}
      </p>
      {instrument?.title && instrument.number && <p className="muted">{instrument.title}</p>}
      {identity === "AMBIGUOUS" && candidates.length > 0 && (
        <p>
          {words.candidates}:{" "}
          {candidates.map((one) => (
            <NodeLink key={one.id} id={one.id}>
              {nameInstrument(one, words)}
              {one.issuedOn && ` (${formatDay(one.issuedOn, words)})`}
            </NodeLink>
          ))}
        </p>
      )}
      <Quote evidence={evidence} basis={basis} rule={rule} />
    </li>
  );
}
