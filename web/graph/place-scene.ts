import type { ColumnGraph } from "../layout/column-graph.ts";
import { placeGraph } from "../layout/column-layout.ts";
import { routeEdges } from "./route-edges.ts";
import { BOX } from "./scene-grid.ts";

/** The places of boxes and lanes: boxes by index, lanes by what each is known by. Lists of numbers, so that a worker can send it. */
export interface SceneLayout {
  readonly ranks: Int32Array;
  readonly tops: Float64Array;
  readonly lanes: Int32Array;
  readonly laneTops: Float64Array;
  readonly height: number;
  /** Where boxes keep to no column: their left edges, and the width of all. */
  readonly free?: { readonly lefts: Float64Array; readonly width: number };
}

/** The places of boxes and lanes, so that few edges cross. */
export function placeScene(boxes: ColumnGraph): SceneLayout {
  const { graph, lanes } = routeEdges(boxes);
  const { ranks, tops, height } = placeGraph(graph, BOX.gap);
  const count = boxes.columns.length;
  return {
    ranks: ranks.subarray(0, count),
    tops: tops.subarray(0, count),
    lanes,
    laneTops: tops.subarray(count),
    height,
  };
}
