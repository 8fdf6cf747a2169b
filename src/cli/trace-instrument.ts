import type { AuditMaybeSame, AuditOpenCitation } from "../export/audit-report.ts";
import { orderImplementers } from "../export/order-implementers.ts";
import { quoteSentence } from "../export/quote-sentence.ts";
import { readMaybeSame } from "../export/read-maybe-same.ts";
import { readOpenCitations } from "../export/read-open-citations.ts";
import type { Agency } from "../model/agency.ts";
import type { Instrument } from "../model/instrument.ts";
import type { ImplementerRow } from "../store/agency-rows.ts";
import type { Graph } from "../store/graph.ts";
import { findInstrument } from "./find-entity.ts";

/** One reason why an agency implements the instrument, with the sentence that cites it. */
export interface Implementer extends Omit<ImplementerRow, "instrument" | "agency" | "taskKey" | "taskPath"> {
  readonly agency: Pick<Agency, "key" | "name">;
  readonly task: { readonly key: string; readonly path: string };
  readonly sentence: string;
}

export interface InstrumentTrace {
  readonly instrument: Instrument;
  /** Instruments that might be the same work; what implements them is not said of this one. */
  readonly maybeSame: readonly Pick<AuditMaybeSame, "other" | "reason">[];
  /** Passages that may mean it, for the text does not decide; whoever they tell to act is no implementer. */
  readonly openCitations: readonly AuditOpenCitation[];
  /** Said in so many words first, then by task and role. */
  readonly implementers: readonly Implementer[];
}

/** Who implements the instrument that `ref` names; null when it names none. Throws as `findInstrument`. */
export async function traceInstrument(graph: Graph, ref: string): Promise<InstrumentTrace | null> {
  const instrument = await findInstrument(graph, ref);
  if (!instrument) return null;
  const maybeSame = await readMaybeSame(graph, [instrument.key]);
  return {
    instrument,
    maybeSame: maybeSame.map(({ other, reason }) => ({ other, reason })),
    openCitations: await readOpenCitations(graph, instrument),
    implementers: await listImplementers(graph, instrument.key),
  };
}

async function listImplementers(graph: Graph, key: string): Promise<readonly Implementer[]> {
  const rows = orderImplementers(await graph.implementersOfInstruments([key]));
  const [agencies, tasks, documents] = await Promise.all([
    graph.agencies(distinct(rows.map((row) => row.agency))),
    graph.tasks(distinct(rows.map((row) => row.taskKey))),
    graph.documents(distinct(rows.map((row) => row.citation.document))),
  ]);
  const agencyByKey = new Map(agencies.map((agency) => [agency.key, agency]));
  const taskByKey = new Map(tasks.map((task) => [task.key, task]));
  const textByKey = new Map(documents.map((document) => [document.key, document.text]));
  return rows.map(({ instrument: _, agency, taskKey, taskPath, ...row }) => {
    const task = taskByKey.get(taskKey);
    const within =
      task && task.start <= row.citation.start && row.citation.end <= task.end ? task : undefined;
    return {
      ...row,
      agency: { key: agency, name: agencyByKey.get(agency)?.name ?? agency },
      task: { key: taskKey, path: taskPath },
      sentence: quoteSentence(textByKey.get(row.citation.document) ?? "", row.citation, within),
    };
  });
}

function distinct(keys: readonly string[]): readonly string[] {
  return [...new Set(keys)];
}
