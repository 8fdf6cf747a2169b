import { useAnswer } from "../ask/use-answers.ts";
import { Waiting } from "../frame/waiting.tsx";
import { ViewInstrumentDocument } from "../generated/operations.ts";
import { useView } from "../view/use-view.ts";
import { formatDay } from "../words/format.ts";
import { labelOf, useWords } from "../words/use-words.ts";
import { AuditLink } from "./audit-link.tsx";
import { CitationItem } from "./citation-item.tsx";
import { Gaps } from "./gaps.tsx";
import { NodeLink } from "./node-link.tsx";
import { PanelHead } from "./panel-head.tsx";
import { Quote } from "./quote.tsx";
import { Facts, Section } from "./section.tsx";

/** Who implements an instrument, where it is cited, what it cites and how it bears on others. */
export function InstrumentPanel({ id }: { readonly id: string }) {
  const words = useWords();
  const { go } = useView();
  const answer = useAnswer(ViewInstrumentDocument, { ref: id });
  if (answer.state !== "ready" || !answer.data.instrument) return <Waiting answer={answer} />;
  const { instrument } = answer.data;
  const own = instrument.documents.flatMap((document) => document.citations);
  const open = own.filter(({ identity }) => identity === "AMBIGUOUS");
  const grounds = own.filter(({ identity, task }) => identity !== "AMBIGUOUS" && task === null);
  const plans = instrument.documents.length > 0 ? [instrument.id] : instrument.citations.flatMap(({ task }) => task?.plan.id ?? []);
  const label = labelOf(words.types, instrument.type);
  return (
    <>
      <PanelHead id={instrument.id} label={label} name={instrument.number ?? instrument.title ?? label} detail={instrument.number && instrument.title} />
      <Facts
        facts={[
          [words.facts.issuer, instrument.issuer],
          [words.facts.issuedOn, instrument.issuedOn && formatDay(instrument.issuedOn, words)],
          [words.facts.system, instrument.system && labelOf(words.systems, instrument.system)],
          [words.facts.period, instrument.period],
          [words.facts.key, <code key="key">{instrument.key}</code>],
        ]}
      />
      {instrument.documents.map((document) => (
        <p key={document.id}>
          <button type="button" onClick={() => go({ mode: "document", doc: document.id, at: null })}>{words.openText}</button>{" "}
          <small className="muted" title={document.uri}>{document.uri.split("/").at(-1)}</small>
        </p>
      ))}
      <Section title={words.implementers} {...(instrument.implementers.length > 0 && { count: instrument.implementers.length })}>
        {instrument.implementers.length === 0 && <p className="muted">{words.noImplementers}</p>}
        <ul>
          {instrument.implementers.map(({ agency, roles, basis, tasks, evidence }) => (
            <li key={`${agency.id}${basis}`}>
              <p>
                <NodeLink id={agency.id}>{agency.name}</NodeLink>{" "}
                <span className={`basis basis-${basis}`}>{labelOf(words.basisShort, basis)}</span>
              </p>
              <p className="muted">
                {roles.map((role) => labelOf(words.roles, role)).join(", ")} ·{" "}
                {tasks.map((task) => <NodeLink key={task.id} id={task.id}>{task.path}</NodeLink>)}
              </p>
              {basis === "EXPLICIT" && evidence[0] && <Quote evidence={evidence[0]} />}
            </li>
          ))}
        </ul>
      </Section>
      <Section title={words.citedBy} count={instrument.citations.length}>
        <ul>
          {instrument.citations.map((one) => (
            <li key={one.id}>
              <p>
                <span className={`tag tag-${one.kind}`}>{labelOf(words.kinds, one.kind)}</span>{" "}
                {one.task && <NodeLink id={one.task.id}>{one.task.path}</NodeLink>}{" "}
                <span className="muted">{one.task?.plan.number}</span>{" "}
                {one.identity !== "EXACT" && <em className="warn">{labelOf(words.identity, one.identity)}</em>}
              </p>
              <Quote evidence={one.evidence} basis={one.basis} rule={one.rule} />
            </li>
          ))}
        </ul>
      </Section>
      <Section title={words.rests} count={grounds.length}>
        <ul>{grounds.map((one) => <CitationItem key={one.id} citation={one} />)}</ul>
      </Section>
      <Section title={words.relations} count={instrument.relations.length}>
        <ul>
          {instrument.relations.map(({ id: key, kind, from, to, fromNumber, toNumber, evidence, basis, rule }) => (
            <li key={key}>
              <p>
                {from ? <NodeLink id={from.id}>{fromNumber}</NodeLink> : fromNumber} <span className="tag">{labelOf(words.kinds, kind)}</span>{" "}
                {to ? <NodeLink id={to.id}>{toNumber}</NodeLink> : toNumber}
              </p>
              <Quote evidence={evidence} basis={basis} rule={rule} />
            </li>
          ))}
        </ul>
      </Section>
      <Section title={words.undecided} count={open.length}>
        <ul>{open.map((one) => <CitationItem key={one.id} citation={one} />)}</ul>
      </Section>
      <Gaps plans={plans} of={instrument.id} />
      <AuditLink id={instrument.id} name={instrument.number ?? label} />
    </>
  );
} // biome-ignore format: one fact a line
