import type { ColumnGraph } from "../layout/column-graph.ts";
import { askLayoutWorker } from "./ask-layout-worker.ts";
import { placeScene, type SceneLayout } from "./place-scene.ts";

/** Milliseconds after which the worker is given up, which should have stopped by itself. */
const PATIENCE = 6000;

/** Places the boxes freely in a worker of its own; in their columns when it does not come to an end. */
export async function layOutFreely(graph: ColumnGraph): Promise<SceneLayout> {
  const worker = new Worker(new URL("./free-layout-worker.ts", import.meta.url), { type: "module" });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const given = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("The layout takes too long.")), PATIENCE);
  });
  try {
    return await Promise.race([askLayoutWorker(worker, graph), given]);
  } catch {
    return placeScene(graph);
  } finally {
    clearTimeout(timer);
    worker.terminate();
  }
}
