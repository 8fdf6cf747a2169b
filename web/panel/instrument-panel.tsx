import { useAnswer } from "../ask/use-answers.ts";
import { Waiting } from "../frame/waiting.tsx";
import { ViewInstrumentDocument } from "../generated/operations.ts";
import { nameInstrument } from "../graph/describe-node.ts";
import { useView } from "../view/use-view.ts";
import { formatDay } from "../words/format.ts";
import { labelOf } from "../words/label-of.ts";
import { useWords } from "../words/use-words.ts";
import { AuditLink } from "./audit-link.tsx";
import { CitationItem } from "./citation-item.tsx";
import { CitingItem } from "./citing-item.tsx";
import { Gaps } from "./gaps.tsx";
import { ImplementerItem } from "./implementer-item.tsx";
import { LongList } from "./long-list.tsx";
import { MaybeSame } from "./maybe-same.tsx";
import { NodeLink } from "./node-link.tsx";
import { PanelHead } from "./panel-head.tsx";
import { PlanAgencies } from "./plan-agencies.tsx";
import { Quote } from "./quote.tsx";
import { Facts, Section } from "./section.tsx";

/** Who implements an instrument, where it is cited, what it cites and how it bears on others. */
export function InstrumentPanel({ id }: { readonly id: string }) {
  const words = useWords();
  const { go } = useView();
  const answer = useAnswer(ViewInstrumentDocument, { ref: id });
  if (answer.state !== "ready" || !answer.data.instrument) return <Waiting answer={answer} />;
  const { instrument } = answer.data;
  const { implementers } = instrument;
  const isPlan = instrument.documents.length > 0;
  const own = instrument.documents.flatMap((document) => document.citations);
  const open = own.filter(({ identity }) => identity === "AMBIGUOUS");
  const grounds = own.filter(({ identity, task }) => identity !== "AMBIGUOUS" && task === null);
  const plans = isPlan ? [instrument.id] : instrument.citations.flatMap(({ task }) => task?.plan.id ?? []);
  const label = labelOf(words.types, instrument.type);
  return (
    <>
      <PanelHead id={instrument.id} label={label} name={nameInstrument(instrument, words)} detail={instrument.number && instrument.title} />
      <p className="muted">
        {[instrument.issuer, instrument.issuedOn && formatDay(instrument.issuedOn, words), instrument.system && labelOf(words.systems, instrument.system)]
          .filter(Boolean)
          .join(" · ")}
      </p>
      {instrument.documents.map((document) => (
        <p key={document.id}>
          <button type="button" onClick={() => go({ mode: "document", doc: document.id, at: null })}>{words.openText}</button>{" "}
          <small className="muted" title={document.uri}>{document.uri.split("/").at(-1)}</small>
        </p>
      ))}
      {isPlan && <PlanAgencies plan={instrument.id} />}
      {!(isPlan && implementers.length === 0) && (
        <Section title={words.implementers} {...(implementers.length > 0 && { count: implementers.length })}>
          {implementers.length === 0 && <p className="muted">{words.noImplementers}</p>}
          <LongList items={implementers}>
            {(one) => <ImplementerItem key={`${one.agency.id}${one.basis}`} implementer={one} />}
          </LongList>
        </Section>
      )}
      <Section title={words.citedBy} count={instrument.citations.length}>
        <LongList items={instrument.citations}>{(one) => <CitingItem key={one.id} citation={one} />}</LongList>
      </Section>
      <Section title={words.rests} count={grounds.length}>
        <LongList items={grounds}>{(one) => <CitationItem key={one.id} citation={one} />}</LongList>
      </Section>
      <Section title={words.relations} count={instrument.relations.length}>
        <LongList items={instrument.relations}>
          {({ id: key, kind, from, to, fromNumber, toNumber, evidence, basis, rule }) => (
            <li key={key}>
              <p>
                {from ? <NodeLink id={from.id}>{fromNumber}</NodeLink> : fromNumber} <span className="tag">{labelOf(words.kinds, kind)}</span>{" "}
                {to ? <NodeLink id={to.id}>{toNumber}</NodeLink> : toNumber}
              </p>
              <Quote evidence={evidence} basis={basis} rule={rule} />
            </li>
          )}
        </LongList>
      </Section>
      <Section title={words.undecided} count={open.length}>
        <LongList items={open}>{(one) => <CitationItem key={one.id} citation={one} />}</LongList>
      </Section>
      <MaybeSame found={instrument.maybeSameAs} />
      <Section title={words.mayBeMeant} count={instrument.openCitations.length}>
        <LongList items={instrument.openCitations}>{(one) => <CitingItem key={one.id} citation={one} />}</LongList>
      </Section>
      <Gaps plans={plans} of={instrument.id} />
      <Section title={words.facts.identity}>
        <Facts
          facts={[
            [words.facts.key, <code key="key">{instrument.key}</code>],
            [words.facts.period, instrument.period],
          ]}
        />
      </Section>
      <AuditLink id={instrument.id} name={instrument.number ?? label} />
    </>
  );
} // biome-ignore format: one fact a line
