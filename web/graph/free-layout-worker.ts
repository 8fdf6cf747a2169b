import type { ColumnGraph } from "../layout/column-graph.ts";
import { placeFreely } from "../layout/free-layout.ts";
import type { SceneLayout } from "./place-scene.ts";
import { BOX } from "./scene-grid.ts";

/** Milliseconds after which a free layout stands as it is. */
const DEADLINE = 2000;

/** Lays boxes out freely, off the main thread and within its time, answered under the number it came with. */
addEventListener(
  "message",
  ({ data }: MessageEvent<{ readonly id: number; readonly graph: ColumnGraph }>) => {
    const until = performance.now() + DEADLINE;
    const { lefts, tops, width, height } = placeFreely(data.graph, {
      width: BOX.width,
      gap: BOX.gap,
      isOver: () => performance.now() > until,
    });
    const ranks = rankByTop(data.graph.columns, tops);
    const layout: SceneLayout = {
      ranks,
      tops,
      height,
      lanes: new Int32Array(0),
      laneTops: new Float64Array(0),
      free: { lefts, width },
    };
    postMessage({ id: data.id, layout });
  },
);

/** The places of boxes among those of their kind, top to bottom: the way the arrow keys go. */
function rankByTop(columns: Int32Array, tops: Float64Array): Int32Array {
  const ranks = new Int32Array(tops.length);
  const next = new Map<number, number>();
  for (const i of Array.from(tops, (_, i) => i).toSorted(
    (a, b) => (tops[a] ?? 0) - (tops[b] ?? 0) || a - b,
  )) {
    const rank = next.get(columns[i] ?? 0) ?? 0;
    ranks[i] = rank;
    next.set(columns[i] ?? 0, rank + 1);
  }
  return ranks;
}
