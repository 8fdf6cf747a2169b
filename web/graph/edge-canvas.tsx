import { useLayoutEffect, useRef } from "react";
import { drawEdges, type EdgeStyle } from "./draw-edges.ts";
import type { Scene, SceneEdge } from "./scene.ts";

interface Props extends EdgeStyle {
  readonly scene: Scene;
  /** The edges to draw. */
  readonly edges: readonly SceneEdge[];
  /** Share of full size. */
  readonly scale: number;
}

/** Most pixels of the canvas; a sharper screen gets a coarser picture beyond. */
const MAX_PIXELS = 24_000_000;

/** The lines behind the boxes. A canvas, as thousands of elements are too slow; the table and the tips tell them in words. */
export function EdgeCanvas({ scene, edges, scale, palette, band, lit, strong }: Props) {
  const ref = useRef<HTMLCanvasElement>(null);
  const { top, bottom } = band;
  const [width, height] = [scene.width * scale, Math.max(0, (bottom - top) * scale)];
  useLayoutEffect(() => {
    const canvas = ref.current;
    const context = canvas?.getContext("2d");
    if (!canvas || !context || width * height === 0) return;
    const density = Math.min(devicePixelRatio, Math.sqrt(MAX_PIXELS / (width * height)));
    canvas.width = Math.round(width * density);
    canvas.height = Math.round(height * density);
    context.setTransform(scale * density, 0, 0, scale * density, 0, -top * scale * density);
    drawEdges(context, edges, { palette, band: { top, bottom }, lit, strong });
  }, [edges, scale, palette, top, bottom, width, height, lit, strong]);
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a canvas takes no focus
    <canvas ref={ref} className="graph-edges" aria-hidden="true" style={{ top: top * scale, width, height }} />
  );
} // biome-ignore format: the canvas
