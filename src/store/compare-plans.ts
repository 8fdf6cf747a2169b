import type { Agency } from "../model/agency.ts";
import type { Instrument } from "../model/instrument.ts";
import type { Task } from "../model/task.ts";
import { pairTasks } from "./pair-tasks.ts";
import type { PlanFacts } from "./plan-facts.ts";

/** NEW and DROPPED stand in one plan only, MOVED in both but led by others, REDATED with other deadlines, KEPT as it was. */
export const CHANGE_KINDS = ["NEW", "DROPPED", "MOVED", "REDATED", "KEPT"] as const;

export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** A task as one of the plans has it. */
export interface TaskSide {
  readonly task: Task;
  /** Keys of the agencies in the lead; of all its agencies where none leads. */
  readonly agencies: readonly string[];
  /** The words of its deadlines. */
  readonly deadlines: readonly string[];
}

export interface TaskChange {
  readonly kind: ChangeKind;
  readonly before: TaskSide | null;
  readonly after: TaskSide | null;
}

/** What only one of the plans names, and what both do. */
export interface Difference<T> {
  readonly added: readonly T[];
  readonly dropped: readonly T[];
  readonly kept: readonly T[];
}

export interface PlanComparison {
  readonly before: Instrument;
  readonly after: Instrument;
  readonly tasks: readonly TaskChange[];
  readonly instruments: Difference<Instrument>;
  /** Agencies of two provinces count as the same when they are the same kind of body. */
  readonly agencies: Difference<Agency>;
}

/** What changed from one plan to another: last year's and this year's, or one province's and another's. */
export function comparePlans(before: PlanFacts, after: PlanFacts): PlanComparison {
  return {
    before: before.plan,
    after: after.plan,
    tasks: compareTasks(before, after),
    instruments: compareBy(before.instruments, after.instruments, (instrument) => instrument.key),
    agencies: compareBy(before.agencies, after.agencies, (agency) => bodyOf(agency.key)),
  };
}

function compareTasks(before: PlanFacts, after: PlanFacts): readonly TaskChange[] {
  const pairs = pairTasks(before, after);
  const paired = new Set(pairs.map(([old]) => old.key));
  const sideBefore = new Map(pairs.map(([old, now]) => [now.key, old]));
  const dropped = before.tasks
    .filter((task) => !paired.has(task.key))
    .map((task): TaskChange => ({ kind: "DROPPED", before: sideOf(before, task), after: null }));
  const present = after.tasks.map((task): TaskChange => {
    const old = sideBefore.get(task.key);
    const now = sideOf(after, task);
    return old ? changeOf(sideOf(before, old), now) : { kind: "NEW", before: null, after: now };
  });
  return [...present, ...dropped];
}

function changeOf(before: TaskSide, after: TaskSide): TaskChange {
  if (!isSameSet(before.agencies.map(bodyOf), after.agencies.map(bodyOf)))
    return { kind: "MOVED", before, after };
  if (!isSameSet(before.deadlines, after.deadlines)) return { kind: "REDATED", before, after };
  return { kind: "KEPT", before, after };
}

function sideOf({ assignments, deadlines }: PlanFacts, task: Task): TaskSide {
  const own = assignments.filter((assignment) => assignment.taskKey === task.key);
  const leads = own.filter((assignment) => assignment.role === "LEAD");
  const responsible = leads.length > 0 ? leads : own;
  return {
    task,
    agencies: [...new Set(responsible.map((assignment) => assignment.agencyKey))],
    deadlines: deadlines
      .filter((deadline) => deadline.taskKey === task.key)
      .map(({ anchor }) => anchor.exact),
  };
}

/** `bac-giang/so-cong-thuong` and `thai-nguyen/so-cong-thuong` are the same kind of body. */
function bodyOf(agencyKey: string): string {
  return agencyKey.slice(agencyKey.lastIndexOf("/") + 1);
}

function isSameSet(a: readonly string[], b: readonly string[]): boolean {
  return new Set([...a, ...b]).size === new Set(a).size && new Set(a).size === new Set(b).size;
}

function compareBy<T>(before: readonly T[], after: readonly T[], nameOf: (row: T) => string): Difference<T> {
  const old = new Set(before.map(nameOf));
  const now = new Set(after.map(nameOf));
  return {
    added: after.filter((row) => !old.has(nameOf(row))),
    dropped: before.filter((row) => !now.has(nameOf(row))),
    kept: after.filter((row) => old.has(nameOf(row))),
  };
}
