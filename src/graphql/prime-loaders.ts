import type { PlanFacts } from "../store/plan-facts.ts";
import type { TraceNode } from "../store/trace.ts";
import type { Loaders } from "./loaders.ts";

/** Hands rows that are read already to the loaders, so that the fields below do not ask for them again. */
export function primeLoaders(loaders: Loaders, { plan, tasks, instruments, agencies }: PlanFacts): void {
  for (const task of tasks) loaders.task.prime(task.key, task);
  for (const instrument of [plan, ...instruments]) loaders.instrument.prime(instrument.key, instrument);
  for (const agency of agencies) loaders.agency.prime(agency.key, agency);
}

/** Does the same with the rows of a trace. */
export function primeNodes(loaders: Loaders, nodes: readonly TraceNode[]): void {
  for (const node of nodes) {
    if (node.label === "Instrument") loaders.instrument.prime(node.key, node);
    else if (node.label === "Task") loaders.task.prime(node.key, node);
    else loaders.agency.prime(node.key, node);
  }
}
