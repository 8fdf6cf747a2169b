import type { Agency } from "../model/agency.ts";
import type { Instrument } from "../model/instrument.ts";
import type { Task } from "../model/task.ts";
import type { ImplementerRow } from "../store/agency-rows.ts";
import { findGaps, type GapRequest } from "../store/find-gaps.ts";
import type { Gap } from "../store/gap.ts";
import type { Graph } from "../store/graph.ts";
import { readPlanFacts } from "../store/plan-facts.ts";
import type { AuditImplementer, AuditReport } from "./audit-report.ts";
import { describeTasks } from "./describe-tasks.ts";
import { instrumentName } from "./instrument-name.ts";
import { orderImplementers } from "./order-implementers.ts";
import { readChain, toChainLink } from "./read-chain.ts";
import { readCorpus } from "./read-corpus.ts";
import { readMaybeSame } from "./read-maybe-same.ts";
import { type Names, readNames } from "./read-names.ts";
import { readOpenCitations } from "./read-open-citations.ts";

/** What a report is about. A plan is an instrument whose text was read and assigns tasks. */
export type AuditSubject = { readonly instrument: Instrument } | { readonly agency: Agency };

/** Builds the report of an instrument, an agency, or a plan as a whole. */
export async function buildAuditReport(
  graph: Graph,
  subject: AuditSubject,
  request: Pick<GapRequest, "asOf"> = {},
): Promise<AuditReport> {
  const key = "agency" in subject ? subject.agency.key : subject.instrument.key;
  const planTasks = "agency" in subject ? [] : await graph.tasksOfPlans([key]);
  const rows = orderImplementers(await readImplementers(graph, subject));
  const edges = "agency" in subject ? [] : await readChain(graph, key);
  const taskKeys =
    planTasks.length > 0 ? planTasks.map((task) => task.key) : await taskKeysOf(graph, subject, rows);
  const tasks = (await graph.tasks([...new Set(taskKeys)])).toSorted(byPlace);
  const names = await readNames(graph, { rows, edges, tasks });
  const source = await readCorpus(graph);
  const described = await describeTasks(graph, tasks, names);
  const isPlan = planTasks.length > 0;
  const grounds = isPlan ? edges.filter(({ level }) => level === 1).map(({ to }) => to) : [];
  const cited = isPlan ? described.flatMap(({ instruments }) => instruments.map((one) => one.key)) : [];
  const named = "agency" in subject ? rows.map((row) => row.instrument) : [key, ...grounds, ...cited];
  return {
    subject: await describeSubject(graph, subject, isPlan),
    asOf: request.asOf ?? null,
    source,
    chain: edges.map((edge) => toChainLink(edge, names)),
    implementers: rows.map((row) => toImplementer(row, names)),
    tasks: described,
    gaps: await readGaps(graph, { tasks, key, isWhole: isPlan, request }),
    maybeSame: await readMaybeSame(graph, named),
    openCitations: "agency" in subject ? [] : await readOpenCitations(graph, subject.instrument),
  };
}

async function describeSubject(
  graph: Graph,
  subject: AuditSubject,
  isPlan: boolean,
): Promise<AuditReport["subject"]> {
  if ("agency" in subject) {
    const { key, name } = subject.agency;
    return { kind: "AGENCY", key, name, title: null, issuer: null, issuedOn: null, issuedIn: null };
  }
  const { key, title, issuer, issuedOn } = subject.instrument;
  const [document] = await graph.documentsOfInstruments([key]);
  return {
    kind: isPlan ? "PLAN" : "INSTRUMENT",
    key,
    name: instrumentName(subject.instrument),
    title,
    issuer,
    issuedOn,
    issuedIn: issuedOn === null ? (document?.issuedIn ?? null) : null,
  };
}

async function readImplementers(graph: Graph, subject: AuditSubject): Promise<readonly ImplementerRow[]> {
  return "agency" in subject
    ? graph.implementersOfAgencies([subject.agency.key])
    : graph.implementersOfInstruments([subject.instrument.key]);
}

/** Where the instrument is not said of a plan as a whole, its tasks are those that name it. */
async function taskKeysOf(
  graph: Graph,
  subject: AuditSubject,
  rows: readonly ImplementerRow[],
): Promise<readonly string[]> {
  if ("instrument" in subject) {
    const citations = await graph.citationsOfInstruments([subject.instrument.key]);
    return citations.flatMap((citation) => citation.taskKey ?? []);
  }
  const assignments = await graph.assignmentsOfAgencies([subject.agency.key]);
  return [
    ...rows.map((row) => row.taskKey),
    ...assignments.flatMap((assignment) => assignment.taskKey ?? []),
  ];
}

function toImplementer(row: ImplementerRow, names: Names): AuditImplementer {
  return {
    agency: names.name(row.agency),
    instrument: names.name(row.instrument),
    role: row.role,
    basis: row.basis,
    task: { key: row.taskKey, name: row.taskPath },
    assignment: names.quote(row.assignment, row.taskKey),
    quote: names.quote(row.citation, row.taskKey),
  };
}

interface GapScope {
  readonly tasks: readonly Task[];
  readonly key: string;
  /** Whether the report is about the plan as a whole. */
  readonly isWhole: boolean;
  readonly request: Pick<GapRequest, "asOf">;
}

/** The gaps of the plans the tasks stand in; of a part, those that touch the part. */
async function readGaps(graph: Graph, { tasks, key, isWhole, request }: GapScope): Promise<readonly Gap[]> {
  const plans = await graph.instruments([...new Set(tasks.map((task) => task.plan))]);
  const keys = new Set(tasks.map((task) => task.key));
  const facts = await readPlanFacts(graph, plans);
  return facts
    .flatMap((plan) => findGaps(plan, request))
    .filter(
      (gap) =>
        isWhole ||
        (gap.task !== null && keys.has(gap.task)) ||
        gap.instrument === key ||
        gap.agency === key ||
        gap.candidates.includes(key),
    );
}

function byPlace(a: Task, b: Task): number {
  return a.plan === b.plan ? a.start - b.start : a.plan < b.plan ? -1 : 1;
}
