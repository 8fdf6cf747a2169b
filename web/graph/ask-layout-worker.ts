import type { ColumnGraph } from "../layout/column-graph.ts";
import type { SceneLayout } from "./place-scene.ts";

let asked = 0;

/** Has a worker lay out a graph; rejects when the worker breaks. */
export function askLayoutWorker(worker: Worker, graph: ColumnGraph): Promise<SceneLayout> {
  asked += 1;
  const id = asked;
  return new Promise((resolve, reject) => {
    const listen = ({ data }: MessageEvent<{ readonly id: number; readonly layout: SceneLayout }>) => {
      if (data.id !== id) return;
      worker.removeEventListener("message", listen);
      resolve(data.layout);
    };
    worker.addEventListener("message", listen);
    worker.addEventListener("error", reject, { once: true });
    worker.postMessage({ id, graph });
  });
}
