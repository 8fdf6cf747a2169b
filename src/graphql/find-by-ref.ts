import type { Agency } from "../model/agency.ts";
import type { Instrument } from "../model/instrument.ts";
import * as byRef from "../store/find-by-ref.ts";
import type { Graph } from "../store/graph.ts";
import { toRef } from "./node.type.ts";

/**
 * The instrument a key, an id, or a number in any spelling means. Fails as the store's `findInstrument`; never at once: who looks up
 * several would leave the others' failures to nobody.
 */
export async function findInstrument(graph: Graph, ref: string): Promise<Instrument | null> {
  return byRef.findInstrument(graph, toRef(ref, "Instrument"));
}

/** The agency a key, an id, or a name means. */
export async function findAgency(graph: Graph, ref: string): Promise<Agency | null> {
  return byRef.findAgency(graph, toRef(ref, "Agency"));
}
