import { useAnswer } from "../ask/use-answers.ts";
import { Waiting } from "../frame/waiting.tsx";
import { ViewTaskDocument } from "../generated/operations.ts";
import { nameInstrument } from "../graph/describe-node.ts";
import { formatDue, formatNumber } from "../words/format.ts";
import { labelOf } from "../words/label-of.ts";
import { useWords } from "../words/use-words.ts";
import { CitationItem } from "./citation-item.tsx";
import { Gaps } from "./gaps.tsx";
import { NodeLink } from "./node-link.tsx";
import { PanelHead } from "./panel-head.tsx";
import { Quote } from "./quote.tsx";
import { Facts, Section } from "./section.tsx";

/** What a task says: who acts, what it cites, by when, how much. */
export function TaskPanel({ id }: { readonly id: string }) {
  const words = useWords();
  const answer = useAnswer(ViewTaskDocument, { id });
  if (answer.state !== "ready" || !answer.data.task) return <Waiting answer={answer} />;
  const { task } = answer.data;
  const leads = task.assignments.filter(({ role }) => role === "LEAD");
  return (
    <>
      <PanelHead id={task.id} label={words.oneTask} name={task.path} />
      <Facts
        facts={[
          [words.roles.LEAD, leads.length > 0 && leads.map(({ agency }) => <NodeLink key={agency.id} id={agency.id}>{agency.name}</NodeLink>)],
          [words.deadlines, task.deadlines.length > 0 && <span className="due">{task.deadlines.map((one) => formatDue(one, words)).join("; ")}</span>],
          [words.columns.plan, <NodeLink key="plan" id={task.plan.id}>{nameInstrument(task.plan, words)}</NodeLink>],
          [words.parent, task.parent && <NodeLink id={task.parent.id}>{task.parent.path}</NodeLink>],
          [words.children, task.children.length > 0 && task.children.map((child) => <NodeLink key={child.id} id={child.id}>{child.path}</NodeLink>)],
        ]}
      />
      <Section title={words.acts} count={task.assignments.length}>
        <ul>
          {task.assignments.map((one) => (
            <li key={one.id}>
              <p>
                <span className={`tag tag-${one.role}`}>{labelOf(words.roles, one.role)}</span>{" "}
                <NodeLink id={one.agency.id}>{one.agency.name}</NodeLink>
              </p>
              <Quote evidence={one.evidence} basis={one.basis} rule={one.rule} />
            </li>
          ))}
        </ul>
      </Section>
      <Section title={words.cites} count={task.citations.length}>
        <ul>
          {task.citations.map((one) => (
            <CitationItem key={one.id} citation={one} />
          ))}
        </ul>
      </Section>
      <Section title={words.deadlines} count={task.deadlines.length}>
        <ul>
          {task.deadlines.map((one) => (
            <li key={one.id}>
              <p><strong>{formatDue(one, words)}</strong></p>
              <Quote evidence={one.evidence} basis={one.basis} />
            </li>
          ))}
        </ul>
      </Section>
      <Section title={words.targets} count={task.targets.length}>
        <ul>
          {task.targets.map(({ id: key, of, bound, value, unit, evidence }) => (
            <li key={key}>
              <p>{of} <strong>{labelOf(words.bounds, bound)} {formatNumber(value, words)} {unit}</strong></p>
              <Quote evidence={evidence} />
            </li>
          ))}
        </ul>
      </Section>
      <Gaps plans={[task.plan.id]} of={task.id} />
      <Section title={words.evidence}>
        <Quote evidence={task.anchor} />
      </Section>
    </>
  );
} // biome-ignore format: one fact a line
