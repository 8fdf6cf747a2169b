import type { Agency, AgencyLink } from "../model/agency.ts";
import type { Assignment } from "../model/assignment.ts";
import type { Citation } from "../model/citation.ts";
import type { Deadline } from "../model/deadline.ts";
import type { Instrument } from "../model/instrument.ts";
import type { Target } from "../model/target.ts";
import type { Task } from "../model/task.ts";
import type { Graph, Owned, Stored } from "./graph.ts";

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

/** Reads all of a plan, in eight statements however long it is. */
export async function readPlanFacts(graph: Graph, plan: Instrument): Promise<PlanFacts> {
  const [tasks, documents] = await Promise.all([
    graph.tasksOfPlans([plan.key]),
    graph.documentsOfInstruments([plan.key]),
  ]);
  const taskKeys = tasks.map((task) => task.key);
  const [citations, assignments, deadlines, targets] = await Promise.all([
    graph.citationsOfDocuments(documents.map((document) => document.key)),
    graph.assignmentsOfTasks(taskKeys),
    graph.deadlinesOfTasks(taskKeys),
    graph.targetsOfTasks(taskKeys),
  ]);
  const agencyKeys = [...new Set(assignments.map((assignment) => assignment.agencyKey))];
  const [instruments, agencies, links] = await Promise.all([
    graph.instruments([...new Set(citations.flatMap(({ instrument }) => instrument ?? []))]),
    graph.agencies(agencyKeys),
    graph.linksOfAgencies(agencyKeys),
  ]);
  return {
    plan,
    tasks: inTextOrder(tasks, (task) => task.start),
    citations: byAnchor(citations),
    assignments: byAnchor(assignments),
    deadlines: byAnchor(deadlines),
    targets: byAnchor(targets),
    instruments,
    agencies,
    links,
  };
}

function byAnchor<T extends { readonly id: string; readonly anchor: { readonly start: number } }>(
  statements: readonly Owned<T>[],
): readonly T[] {
  return inTextOrder(statements, ({ anchor }) => anchor.start);
}

function inTextOrder<T>(rows: readonly T[], startOf: (row: T) => number): readonly T[] {
  return rows.toSorted((a, b) => startOf(a) - startOf(b));
}
