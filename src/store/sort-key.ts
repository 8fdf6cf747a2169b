import type { Agency } from "../model/agency.ts";
import type { Instrument } from "../model/instrument.ts";
import type { Task } from "../model/task.ts";
import { foldForOrder } from "./fold-text.ts";

/** Where an instrument stands in a list, and the first part of a cursor: its number, else its key. */
export function instrumentSortKey(instrument: Pick<Instrument, "key" | "number">): string {
  return foldForOrder(instrument.number ?? instrument.key);
}

/** Where an agency stands in a list: its name. */
export function agencySortKey(agency: Pick<Agency, "name">): string {
  return foldForOrder(agency.name);
}

/** Where a task stands in a list: its plan, then its place in the plan's text. */
export function taskSortKey(task: Pick<Task, "plan" | "start">): string {
  return `${task.plan}#${String(task.start).padStart(9, "0")}`;
}
