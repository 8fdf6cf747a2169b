import type { PlanFacts } from "../store/plan-facts.ts";
import type { Loaders } from "./loaders.ts";

/** Hands rows that are read already to the loaders, so that the fields below do not ask for them again. */
export function primeLoaders(loaders: Loaders, { plan, tasks, instruments, agencies }: PlanFacts): void {
  for (const task of tasks) loaders.task.prime(task.key, task);
  for (const instrument of [plan, ...instruments]) loaders.instrument.prime(instrument.key, instrument);
  for (const agency of agencies) loaders.agency.prime(agency.key, agency);
}
