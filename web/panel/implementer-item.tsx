import type { ViewInstrumentQuery } from "../generated/operations.ts";
import { formatDue } from "../words/format.ts";
import { labelOf } from "../words/label-of.ts";
import { useWords } from "../words/use-words.ts";
import { BasisMark } from "./basis-mark.tsx";
import { NodeLink } from "./node-link.tsx";
import { Quote } from "./quote.tsx";
import { TaskLinks } from "./task-links.tsx";

type Implementer = NonNullable<ViewInstrumentQuery["instrument"]>["implementers"][number];

/** Who implements an instrument: in which part, by which tasks, by when, and where it is written. */
export function ImplementerItem({ implementer }: { readonly implementer: Implementer }) {
  const words = useWords();
  const { agency, roles, basis, tasks, evidence } = implementer;
  const dues = tasks.flatMap(({ path, deadlines }) =>
    deadlines.map((one) => (tasks.length > 1 ? `${path} ${formatDue(one, words)}` : formatDue(one, words))),
  );
  return (
    <li>
      <p>
        {roles.map((role) => (
          <span key={role} className={`tag tag-${role}`}>
            {labelOf(words.roles, role)}
          </span>
        ))}{" "}
        <NodeLink id={agency.id}>{agency.name}</NodeLink> <BasisMark basis={basis} />
      </p>
      <TaskLinks tasks={tasks} label={tasks.length === 1 ? words.oneTask : words.columns.task} />
      {dues.length > 0 && <p className="due">{words.byWhen([...new Set(dues)].join("; "))}</p>}
      {basis === "EXPLICIT" && evidence[0] && <Quote evidence={evidence[0]} />}
    </li>
  );
}
