import type { Assignment } from "../model/assignment.ts";
import type { Citation } from "../model/citation.ts";
import type { Deadline } from "../model/deadline.ts";
import type { Target } from "../model/target.ts";
import type { Task } from "../model/task.ts";
import type { Graph } from "../store/graph.ts";
import { groupBy } from "../store/group-by.ts";
import type { Owned, Stored } from "../store/stored.ts";
import type { AuditTask } from "./audit-report.ts";
import type { Names } from "./read-names.ts";

/** What the report says of tasks: who acts, what they cite, deadlines and targets, each in the order of the text. */
export async function describeTasks(
  graph: Graph,
  tasks: readonly Task[],
  names: Names,
): Promise<readonly AuditTask[]> {
  const keys = tasks.map((task) => task.key);
  const [assignments, citations, deadlines, targets] = await Promise.all([
    graph.assignmentsOfTasks(keys),
    graph.citationsOfTasks(keys),
    graph.deadlinesOfTasks(keys),
    graph.targetsOfTasks(keys),
  ]);
  const known = await names.with({
    agencies: assignments.map((assignment) => assignment.agencyKey),
    instruments: [
      ...citations.flatMap(({ instrument }) => instrument ?? []),
      ...tasks.map((task) => task.plan),
    ],
  });
  const said = {
    assignments: groupBy(assignments, ownerOf),
    citations: groupBy(citations, ownerOf),
    deadlines: groupBy(deadlines, ownerOf),
    targets: groupBy(targets, ownerOf),
  };
  return tasks.map((task) => ({
    task: { key: task.key, name: task.path },
    plan: known.name(task.plan),
    text: task.text,
    assignments: (said.assignments.get(task.key) ?? []).map((row) => describeAssignment(row, known)),
    instruments: (said.citations.get(task.key) ?? []).flatMap((row) => describeCited(row, known)),
    deadlines: (said.deadlines.get(task.key) ?? []).map(describeDeadline),
    targets: (said.targets.get(task.key) ?? []).map(describeTarget),
  }));
}

function ownerOf({ owner }: Owned<object>): string {
  return owner;
}

function describeAssignment({ agencyKey, role, basis }: Stored<Assignment>, names: Names) {
  return { agency: names.name(agencyKey), role, basis };
}

function describeCited({ instrument, kind }: Stored<Citation>, names: Names) {
  return instrument ? [{ ...names.name(instrument), kind }] : [];
}

function describeDeadline({ due, period, recurs, condition, anchor }: Stored<Deadline>) {
  return { due, period, recurs, condition, exact: anchor.exact };
}

function describeTarget({ value, unit, of, bound, anchor }: Stored<Target>) {
  return { value, unit, of, bound, exact: anchor.exact };
}
