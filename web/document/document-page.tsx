import { useAnswer } from "../ask/use-answers.ts";
import { ModeTabs } from "../frame/mode-tabs.tsx";
import { Waiting } from "../frame/waiting.tsx";
import { ViewStartDocument } from "../generated/operations.ts";
import { useView } from "../view/use-view.ts";
import { useWords } from "../words/use-words.ts";
import { DocumentView } from "./document-view.tsx";

/** The document view, or which documents there are to read. */
export function DocumentPage() {
  const { view } = useView();
  const words = useWords();
  return (
    <>
      <h1 className="unseen">{words.modes.document}</h1>
      <div className="tools">
        <ModeTabs />
      </div>
      {view.doc === null ? <DocumentList /> : <DocumentView id={view.doc} />}
    </>
  );
}

function DocumentList() {
  const words = useWords();
  const { go } = useView();
  const answer = useAnswer(ViewStartDocument, {});
  if (answer.state !== "ready") return <Waiting answer={answer} />;
  return (
    <div className="start">
      <p>{words.chooseDocument}</p>
      <ul className="cards">
        {answer.data.plans.nodes.flatMap(({ documents, number, title }) =>
          documents.map(({ id }) => (
            <li key={id}>
              <button type="button" onClick={() => go({ doc: id, at: null })}>
                <strong>{number ?? `${words.types.PLAN} (${words.noNumber})`}</strong>
                <span>{title}</span>
              </button>
            </li>
          )),
        )}
      </ul>
    </div>
  );
}
