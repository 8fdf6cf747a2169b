import { useAnswer } from "../ask/use-answers.ts";
import { ViewStartDocument, type ViewStartQuery } from "../generated/operations.ts";
import { startFrom, useView } from "../view/use-view.ts";
import { formatDay, formatNumber } from "../words/format.ts";
import { useWords } from "../words/use-words.ts";
import { CopyCommand } from "./copy-command.tsx";
import { Waiting } from "./waiting.tsx";

/** Before anything is asked: how much there is and the plans to begin with, or how to fill an empty store. */
export function StartPage() {
  const words = useWords();
  const answer = useAnswer(ViewStartDocument, {});
  if (answer.state !== "ready") return <Waiting answer={answer} />;
  const { statistics, plans } = answer.data;
  const count = (value: number) => formatNumber(value, words);
  const read = plans.nodes.filter(({ documents }) => documents.length > 0);
  const rest = plans.totalCount - plans.nodes.length;
  const others = plans.nodes.filter(({ documents }) => documents.length === 0);
  return (
    <div className="start">
      <h1>{words.title}</h1>
      <p>{words.subtitle}</p>
      {statistics.documents === 0 ? (
        <section>
          <h2>{words.emptyGraph}</h2>
          <p>{words.emptyHow}</p>
          <CopyCommand command="npx luocdo ingest PATH" />
          <button type="button" onClick={() => location.reload()}>
            {words.reload}
          </button>
        </section>
      ) : (
        <p className="muted">
          {words.statistics(
            count(statistics.documents),
            count(statistics.tasks),
            count(statistics.agencies),
            count(statistics.instruments),
          )}
        </p>
      )}
      <Plans title={words.plansRead} plans={read} />
      <Plans title={words.otherPlans} plans={others} />
      {rest > 0 && <p className="muted">{words.morePlans(count(rest))}</p>}
    </div>
  );
}

interface PlansProps {
  readonly title: string;
  readonly plans: ViewStartQuery["plans"]["nodes"];
}

function Plans({ title, plans }: PlansProps) {
  const { go } = useView();
  const words = useWords();
  if (plans.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul className="cards">
        {plans.map(({ id, number, title: name, issuer, issuedOn }) => (
          <li key={id}>
            <button type="button" onClick={() => go(startFrom(id))}>
              <strong>{number ?? `${words.types.PLAN} (${words.noNumber})`}</strong>
              <span>{name}</span>
              <small>{[issuer, issuedOn && formatDay(issuedOn, words)].filter(Boolean).join(" · ")}</small>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
