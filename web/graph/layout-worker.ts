import type { ColumnGraph } from "../layout/column-graph.ts";
import { placeScene } from "./place-scene.ts";

/** Lays out large pictures off the main thread, each answered under the number it came with. */
addEventListener(
  "message",
  ({ data }: MessageEvent<{ readonly id: number; readonly graph: ColumnGraph }>) => {
    postMessage({ id: data.id, layout: placeScene(data.graph) });
  },
);
