import type { ColumnLayout, Place } from "../layout/column-layout.ts";
import type { SceneOutline } from "./scene.ts";

/** An outline as it is sent to the worker: lists of texts and numbers, as thousands of small objects are slow to copy. */
export interface PackedOutline {
  readonly names: SceneOutline["names"];
  readonly ids: readonly string[];
  readonly columns: Int32Array;
  readonly heights: Float64Array;
  readonly fixed: Uint8Array;
  /** The ends of the edges, as places in `ids`. */
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/** A layout as the worker sends it back, boxes and lanes in one order. */
export interface PackedLayout {
  readonly ids: readonly string[];
  readonly columns: Int32Array;
  readonly ranks: Int32Array;
  readonly tops: Float64Array;
  readonly height: number;
}

/** Edges with an end that is no box are left out: the layout would not count them. */
export function packOutline({ names, boxes, edges }: SceneOutline): PackedOutline {
  const places = new Map(boxes.map(({ id }, i) => [id, i]));
  const whole = edges.filter(({ from, to }) => places.has(from) && places.has(to));
  return {
    names,
    ids: boxes.map(({ id }) => id),
    columns: Int32Array.from(boxes, ({ column }) => column),
    heights: Float64Array.from(boxes, ({ height }) => height),
    fixed: Uint8Array.from(boxes, ({ fixed }) => (fixed ? 1 : 0)),
    from: Int32Array.from(whole, ({ from }) => places.get(from) ?? 0),
    to: Int32Array.from(whole, ({ to }) => places.get(to) ?? 0),
  };
}

export function unpackOutline({
  names,
  ids,
  columns,
  heights,
  fixed,
  from,
  to,
}: PackedOutline): SceneOutline {
  const boxes = ids.map((id, i) => ({
    id,
    column: columns[i] ?? 0,
    height: heights[i] ?? 0,
    fixed: fixed[i] === 1,
  }));
  const idAt = (place: number | undefined) => ids[place ?? 0] ?? "";
  return { names, boxes, edges: Array.from(from, (place, i) => ({ from: idAt(place), to: idAt(to[i]) })) };
}

export function packLayout({ places, height }: ColumnLayout): PackedLayout {
  const all = [...places.values()];
  return {
    ids: [...places.keys()],
    columns: Int32Array.from(all, ({ column }) => column),
    ranks: Int32Array.from(all, ({ rank }) => rank),
    tops: Float64Array.from(all, ({ top }) => top),
    height,
  };
}

export function unpackLayout({ ids, columns, ranks, tops, height }: PackedLayout): ColumnLayout {
  const placeAt = (i: number): Place => ({ column: columns[i] ?? 0, rank: ranks[i] ?? 0, top: tops[i] ?? 0 });
  return { places: new Map(ids.map((id, i) => [id, placeAt(i)])), height };
}
