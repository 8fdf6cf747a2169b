import type { ViewInstrumentQuery } from "../generated/operations.ts";
import { nameInstrument } from "../graph/describe-node.ts";
import { formatDay } from "../words/format.ts";
import { labelOf } from "../words/label-of.ts";
import { useWords } from "../words/use-words.ts";
import { LongList } from "./long-list.tsx";
import { NodeLink } from "./node-link.tsx";
import { Section } from "./section.tsx";

interface Props {
  readonly found: NonNullable<ViewInstrumentQuery["instrument"]>["maybeSameAs"];
}

/** Instruments that might be the same work though the graph keeps them apart, each with the reason. */
export function MaybeSame({ found }: Props) {
  const words = useWords();
  return (
    <Section title={words.maybeSame} count={found.length}>
      <LongList items={found}>
        {({ reason, instrument }) => (
          <li key={instrument.id}>
            <p>
              <NodeLink id={instrument.id}>{nameInstrument(instrument, words)}</NodeLink>
              {instrument.issuedOn && ` (${formatDay(instrument.issuedOn, words)})`}
            </p>
            <p className="muted">{labelOf(words.maybeSameReasons, reason)}</p>
          </li>
        )}
      </LongList>
    </Section>
  );
}
