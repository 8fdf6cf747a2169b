import type { Graph } from "../store/graph.ts";
import { createLoaders, type Loaders } from "./loaders.ts";

/** What every resolver of one request is given. */
export interface Context {
  readonly graph: Graph;
  readonly loaders: Loaders;
}

/** The context of one request, with loaders of its own. */
export function createContext(graph: Graph): Context {
  return { graph, loaders: createLoaders(graph) };
}
