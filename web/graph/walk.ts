import type { Scene } from "./scene.ts";

export type Way = "left" | "right" | "up" | "down";

/**
 * Where an arrow key leads: left and right along an edge to the neighbour that stands most level, up and down inside the
 * column. Null where there is nothing.
 */
export function walk(scene: Scene, from: string, way: Way): string | null {
  const at = scene.nodes.get(from);
  if (!at) return null;
  if (way === "up" || way === "down") {
    const column = scene.columns.find(({ ids }) => ids.includes(from))?.ids ?? [];
    return column[column.indexOf(from) + (way === "up" ? -1 : 1)] ?? null;
  }
  const neighbours = scene.edges.flatMap(({ edge }) =>
    edge.from === from ? [edge.to] : edge.to === from ? [edge.from] : [],
  );
  const side = neighbours
    .flatMap((id) => scene.nodes.get(id) ?? [])
    .filter(({ x }) => (way === "left" ? x < at.x : x > at.x))
    .toSorted((a, b) => Math.abs(a.x - at.x) - Math.abs(b.x - at.x) || Math.abs(a.y - at.y) - Math.abs(b.y - at.y));
  return side[0]?.node.id ?? null;
} // biome-ignore format: the order
