import { useAnswer } from "../ask/use-answers.ts";
import { Waiting } from "../frame/waiting.tsx";
import { ViewAgencyDocument } from "../generated/operations.ts";
import { nameInstrument } from "../graph/describe-node.ts";
import { formatDay, formatDue } from "../words/format.ts";
import { labelOf } from "../words/label-of.ts";
import { useWords } from "../words/use-words.ts";
import { AuditLink } from "./audit-link.tsx";
import { BasisMark } from "./basis-mark.tsx";
import { Gaps } from "./gaps.tsx";
import { LongList } from "./long-list.tsx";
import { NodeLink } from "./node-link.tsx";
import { PanelHead } from "./panel-head.tsx";
import { Quote } from "./quote.tsx";
import { Facts, Section } from "./section.tsx";
import { TaskLinks } from "./task-links.tsx";

/** What an agency has to do, and where it belongs. */
export function AgencyPanel({ id }: { readonly id: string }) {
  const words = useWords();
  const answer = useAnswer(ViewAgencyDocument, { ref: id });
  if (answer.state !== "ready" || !answer.data.agency) return <Waiting answer={answer} />;
  const { agency } = answer.data;
  const names = (list: readonly { readonly id: string; readonly name: string }[]) =>
    list.length > 0 && list.map((one) => <NodeLink key={one.id} id={one.id}>{one.name}</NodeLink>); // biome-ignore format: one line
  const successions = agency.links.filter(({ kind }) => kind === "SUCCEEDED_BY");
  return (
    <>
      <PanelHead id={agency.id} label={labelOf(words.agencyKinds, agency.kind)} name={agency.name} detail={agency.nameEn} />
      <Facts
        facts={[
          [words.facts.level, agency.level && labelOf(words.levels, agency.level)],
          [words.partOf, names(agency.partOf)],
          [words.memberOf, names(agency.memberOf)],
          [words.members, names(agency.members)],
          [words.facts.key, <code key="key">{agency.key}</code>],
        ]}
      />
      {!agency.registered && <p className="warn">{words.unregistered}</p>}
      {successions.map(({ from, to, since, by }) => (
        <p key={`${from.id}>${to.id}`}>
          <NodeLink id={from.id}>{from.name}</NodeLink> → {words.links.SUCCEEDED_BY.toLowerCase()} <NodeLink id={to.id}>{to.name}</NodeLink>
          {since && ` (${formatDay(since, words)}${by ? `, ${by}` : ""})`}
        </p>
      ))}
      <Section title={words.implementsWhat} count={agency.instruments.length}>
        <LongList items={agency.instruments}>
          {({ instrument, roles, basis, tasks }) => (
            <li key={`${instrument.id}${basis}`}>
              <p>
                <NodeLink id={instrument.id}>{nameInstrument(instrument, words)}</NodeLink> <BasisMark basis={basis} />
              </p>
              <TaskLinks tasks={tasks} label={`${roles.map((role) => labelOf(words.roles, role)).join(", ")} ·`} />
            </li>
          )}
        </LongList>
      </Section>
      <Section title={words.assignments} count={agency.assignments.length}>
        <LongList items={agency.assignments}>
          {({ id: key, role, basis, rule, evidence, task }) => (
            <li key={key}>
              <p>
                <span className={`tag tag-${role}`}>{labelOf(words.roles, role)}</span>{" "}
                <NodeLink id={task.id}>{task.path}</NodeLink> <span className="muted panel-plan">{nameInstrument(task.plan, words)}</span>
              </p>
              {task.deadlines.map((one) => (
                <p key={one.evidence.exact} className="due">{words.byWhen(formatDue(one, words))}</p>
              ))}
              <Quote evidence={evidence} basis={basis} rule={rule} />
            </li>
          )}
        </LongList>
      </Section>
      <Gaps plans={agency.assignments.map(({ task }) => task.plan.id)} of={agency.id} />
      <AuditLink id={agency.id} name={agency.name} />
    </>
  );
} // biome-ignore format: one fact a line
