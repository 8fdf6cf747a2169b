import { openStore } from "../../src/store/open-store.ts";
import { makeSampleGraph, type SampleSize } from "./sample-graph.ts";

/** Writes the sample graph into a store that lacks it; gives the seconds it took. */
export async function fillStore(url: string, size: SampleSize): Promise<number> {
  const graph = await openStore(url);
  const started = performance.now();
  const { tasks } = await graph.statistics();
  if (tasks !== size.plans * size.tasksInPlan) {
    for (const plan of makeSampleGraph(size)) await graph.writeDocument(plan);
  }
  await graph.close();
  return (performance.now() - started) / 1000;
}
