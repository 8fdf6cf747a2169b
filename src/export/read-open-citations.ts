import type { Instrument } from "../model/instrument.ts";
import type { Graph } from "../store/graph.ts";
import type { AuditOpenCitation } from "./audit-report.ts";
import { instrumentName } from "./instrument-name.ts";
import { quoteSentence } from "./quote-sentence.ts";

/** The passages that leave open which instrument they mean and may mean this one, with their sentences, as the documents run. */
export async function readOpenCitations(
  graph: Graph,
  subject: Instrument,
): Promise<readonly AuditOpenCitation[]> {
  const found = await graph.openCitationsOfInstruments([subject]);
  const [documents, tasks] = await Promise.all([
    graph.documents([...new Set(found.map(({ anchor }) => anchor.document))]),
    graph.tasks([...new Set(found.flatMap(({ taskKey }) => taskKey ?? []))]),
  ]);
  const plans = await graph.instruments([...new Set(documents.map(({ instrument }) => instrument))]);
  const documentByKey = new Map(documents.map((document) => [document.key, document]));
  const taskByKey = new Map(tasks.map((task) => [task.key, task]));
  const nameByKey = new Map(plans.map((plan) => [plan.key, instrumentName(plan)]));
  return found.map(({ anchor, taskKey }) => {
    const { text = "", instrument = "" } = documentByKey.get(anchor.document) ?? {};
    const { path = null } = taskByKey.get(taskKey ?? "") ?? {};
    return {
      plan: { key: instrument, name: nameByKey.get(instrument) ?? instrument },
      quote: { ...anchor, sentence: quoteSentence(text, anchor), section: path },
    };
  });
}
