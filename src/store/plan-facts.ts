import type { Agency, AgencyLink } from "../model/agency.ts";
import type { Assignment } from "../model/assignment.ts";
import type { Citation } from "../model/citation.ts";
import type { Deadline } from "../model/deadline.ts";
import type { Instrument } from "../model/instrument.ts";
import type { Target } from "../model/target.ts";
import type { Task } from "../model/task.ts";
import type { Graph } from "./graph.ts";
import type { Owned, Stored } from "./stored.ts";

/** Everything a plan states, as stored, in the order of its text. */
export interface PlanFacts {
  readonly plan: Instrument;
  readonly tasks: readonly Task[];
  readonly citations: readonly Stored<Citation>[];
  readonly assignments: readonly Stored<Assignment>[];
  readonly deadlines: readonly Stored<Deadline>[];
  readonly targets: readonly Stored<Target>[];
  readonly instruments: readonly Instrument[];
  readonly agencies: readonly Agency[];
  readonly links: readonly AgencyLink[];
}

/** Reads all that plans state, in their order: nine statements, however many and long they are. */
export async function readPlanFacts(
  graph: Graph,
  plans: readonly Instrument[],
): Promise<readonly PlanFacts[]> {
  const planKeys = plans.map((plan) => plan.key);
  const [tasks, documents] = await Promise.all([
    graph.tasksOfPlans(planKeys),
    graph.documentsOfInstruments(planKeys),
  ]);
  const taskKeys = tasks.map((task) => task.key);
  const [citations, assignments, deadlines, targets] = await Promise.all([
    graph.citationsOfDocuments(documents.map((document) => document.key)),
    graph.assignmentsOfTasks(taskKeys),
    graph.deadlinesOfTasks(taskKeys),
    graph.targetsOfTasks(taskKeys),
  ]);
  const agencyKeys = distinct(assignments.map((assignment) => assignment.agencyKey));
  const [instruments, agencies, links] = await Promise.all([
    graph.instruments(distinct(citations.flatMap(({ instrument }) => instrument ?? []))),
    graph.agencies(agencyKeys),
    graph.linksOfAgencies(agencyKeys),
  ]);
  return plans.map((plan) => {
    const own = pick(tasks, [plan.key]);
    const inTasks = own.map((task) => task.key);
    const cited = pick(
      citations,
      pick(documents, [plan.key]).map((document) => document.key),
    );
    const assigned = pick(assignments, inTasks);
    const named = new Set([
      ...cited.map((citation) => citation.instrument),
      ...assigned.map((assignment) => assignment.agencyKey),
    ]);
    return {
      plan,
      tasks: own.toSorted((a, b) => a.start - b.start),
      citations: cited.toSorted(byAnchor),
      assignments: assigned.toSorted(byAnchor),
      deadlines: pick(deadlines, inTasks).toSorted(byAnchor),
      targets: pick(targets, inTasks).toSorted(byAnchor),
      instruments: instruments.filter((instrument) => named.has(instrument.key)),
      agencies: agencies.filter((agency) => named.has(agency.key)),
      links: links.filter((link) => named.has(link.owner)),
    };
  });
}

function pick<T>(rows: readonly Owned<T>[], owners: readonly string[]): Owned<T>[] {
  const wanted = new Set(owners);
  return rows.filter((row) => wanted.has(row.owner));
}

interface Anchored {
  readonly id: string;
  readonly anchor: { readonly start: number };
}

function byAnchor(a: Anchored, b: Anchored): number {
  return a.anchor.start - b.anchor.start || (a.id < b.id ? -1 : 1);
}

function distinct(keys: readonly string[]): readonly string[] {
  return [...new Set(keys)];
}
