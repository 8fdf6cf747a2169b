import { type NamedInstrument, nameInstrument } from "../graph/describe-node.ts";
import { shorten } from "../graph/name-in-picture.ts";
import { useWords } from "../words/use-words.ts";
import { NodeLink } from "./node-link.tsx";

interface Props {
  readonly tasks: readonly { readonly id: string; readonly path: string; readonly plan: NamedInstrument }[];
  /** What stands before them. */
  readonly label: string;
}

/** Tasks that are named. */
const MANY = 12;

/** The ways to tasks, with their plans where there are several: paths come again in every plan. */
export function TaskLinks({ tasks, label }: Props) {
  const words = useWords();
  const named = tasks.slice(0, MANY).map((task) => ({ ...task, plan: nameInstrument(task.plan, words) }));
  const plans = [...new Set(named.map(({ plan }) => plan))];
  return plans.map((plan, i) => (
    <p key={plan} className="muted">
      {label}{" "}
      {named
        .filter((task) => task.plan === plan)
        .map(({ id, path }) => (
          <NodeLink key={id} id={id} title={plan}>
            {path}
          </NodeLink>
        ))}
      {plans.length > 1 && <small title={plan}>({shorten(plan)})</small>}
      {i === plans.length - 1 && tasks.length > MANY && "…"}
    </p>
  ));
}
