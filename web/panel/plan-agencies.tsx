import { useAnswer } from "../ask/use-answers.ts";
import { ViewPlanDocument } from "../generated/operations.ts";
import { formatNumber } from "../words/format.ts";
import { labelOf } from "../words/label-of.ts";
import { useWords } from "../words/use-words.ts";
import { LongList } from "./long-list.tsx";
import { NodeLink } from "./node-link.tsx";
import { Section } from "./section.tsx";

interface Agency {
  readonly key: string;
  readonly name: string;
  readonly parts: { readonly role: string; readonly count: number }[];
}

/** The agencies a plan gives tasks to, those with most first, and how many tasks in which part. */
export function PlanAgencies({ plan }: { readonly plan: string }) {
  const words = useWords();
  const answer = useAnswer(ViewPlanDocument, { plan });
  const agencies = new Map<string, Agency>();
  for (const { key, name, role, count } of answer.state === "ready" ? answer.data.tally : []) {
    if (key === null || role === null) continue;
    const agency = agencies.get(key) ?? { key, name, parts: [] };
    agency.parts.push({ role, count });
    agencies.set(key, agency);
  }
  const sum = ({ parts }: Agency) => parts.reduce((all, { count }) => all + count, 0);
  const sorted = [...agencies.values()].toSorted((a, b) => sum(b) - sum(a));
  return (
    <Section title={words.assignedAgencies} count={sorted.length}>
      <LongList items={sorted}>
        {({ key, name, parts }) => (
          <li key={key} className="panel-pair">
            <NodeLink id={`Agency:${key}`}>{name}</NodeLink>
            <span className="muted">
              {parts
                .map(({ role, count }) =>
                  words.taskCount(labelOf(words.roles, role), formatNumber(count, words)),
                )
                .join(" · ")}
            </span>
          </li>
        )}
      </LongList>
    </Section>
  );
}
