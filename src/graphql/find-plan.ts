import { LuocdoError } from "../errors.ts";
import type { Instrument } from "../model/instrument.ts";
import type { Graph } from "../store/graph.ts";
import { findInstrument } from "./find-by-ref.ts";

/** The plan a reference means. Throws NOT_FOUND where nothing has that number: a question about no plan has no answer. */
export async function findPlan(graph: Graph, ref: string): Promise<Instrument> {
  const plan = await findInstrument(graph, ref);
  if (plan) return plan;
  throw new LuocdoError(
    "NOT_FOUND",
    `No plan in the graph answers to "${ref}". Ask \`instruments(filter: { types: [PLAN] })\` for those there are.`,
  );
}
