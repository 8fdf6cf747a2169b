import {
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from "d3-force";
import type { ColumnGraph } from "./column-graph.ts";

/** Where boxes stand that keep to no column: their upper left corners in pixels, by index. */
export interface FreePlaces {
  readonly lefts: Float64Array;
  readonly tops: Float64Array;
  readonly width: number;
  readonly height: number;
}

/** How a free layout is made. */
export interface FreeLayoutOptions {
  /** Of every box, in pixels. */
  readonly width: number;
  /** Pixels between two boxes. */
  readonly gap: number;
  /** Whether time is up; asked between two steps. */
  readonly isOver: () => boolean;
}

/** Boxes are this many times as wide as tall: forces act on a picture stretched by it, in which a box is about a square. */
const STRETCH = 3;

/**
 * Lets boxes that hang together draw near and all others push each other away (d3-force), then parts those that still overlap.
 * Boxes begin in their columns. The same graph gives the same picture where time does not end it first.
 */
export function placeFreely(graph: ColumnGraph, { width, gap, isOver }: FreeLayoutOptions): FreePlaces {
  const ranks = new Map<number, number>();
  const nodes = Array.from(graph.columns, (column): SimulationNodeDatum => {
    const rank = ranks.get(column) ?? 0;
    ranks.set(column, rank + 1);
    return { x: 1.6 * width * column, y: 0.3 * width * rank };
  });
  const links = Array.from(graph.from, (source, e) => ({ source, target: graph.to[e] ?? 0 }));
  const simulation = forceSimulation(nodes)
    .force("link", forceLink(links).distance(1.3 * width))
    .force("charge", forceManyBody().strength(-6 * width).distanceMax(8 * width))
    .force("x", forceX().strength(0.02))
    .force("y", forceY().strength(0.02))
    .stop();
  while (simulation.alpha() > simulation.alphaMin() && !isOver()) simulation.tick();
  return part(nodes, graph.heights, { width, gap });
} // biome-ignore format: the forces

type Spacing = Pick<FreeLayoutOptions, "width" | "gap">;

/** Goes from the top down and puts each box below all that already stand in its way. */
function part(nodes: readonly SimulationNodeDatum[], heights: Float64Array, { width, gap }: Spacing): FreePlaces {
  const x = (node: SimulationNodeDatum) => node.x ?? 0;
  const y = (node: SimulationNodeDatum) => (node.y ?? 0) / STRETCH;
  const left = Math.min(...nodes.map(x));
  const top = Math.min(...nodes.map(y));
  const lefts = Float64Array.from(nodes, (node) => Math.round(x(node) - left));
  const tops = new Float64Array(nodes.length);
  // The lower end of what stands in each strip of a box's half width.
  const ends = new Map<number, number>();
  const order = nodes.map((_, i) => i).toSorted((a, b) => y(nodes[a] ?? {}) - y(nodes[b] ?? {}) || a - b);
  for (const i of order) {
    const strips = stripsOf(lefts[i] ?? 0, width, gap);
    const free = Math.max(...strips.map((strip) => ends.get(strip) ?? Number.NEGATIVE_INFINITY));
    tops[i] = Math.max(y(nodes[i] ?? {}) - top, free);
    for (const strip of strips) ends.set(strip, (tops[i] ?? 0) + (heights[i] ?? 0) + gap);
  }
  const height = tops.reduce((most, at, i) => Math.max(most, at + (heights[i] ?? 0)), 0);
  return { lefts, tops, width: lefts.reduce((most, at) => Math.max(most, at), 0) + width, height };
} // biome-ignore format: long lines

function stripsOf(left: number, width: number, gap: number): readonly number[] {
  const strip = (at: number) => Math.floor((2 * at) / width);
  const [first, last] = [strip(left), strip(left + width + gap)];
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
