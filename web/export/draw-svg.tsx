import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { Drawing } from "../graph/drawing.tsx";
import { PALETTES } from "../graph/palette.ts";
import type { Scene } from "../graph/scene.ts";
import type { Words } from "../words/vi.ts";

/** A whole drawing as an SVG file, in the colours of paper. */
export function drawSvg(scene: Scene, words: Words, start: string): string {
  const holder = document.createElement("div");
  const root = createRoot(holder);
  flushSync(() =>
    root.render(<Drawing scene={scene} palette={PALETTES.light} words={words} start={start} />),
  );
  const svg = holder.firstElementChild;
  const text = svg ? new XMLSerializer().serializeToString(svg) : "";
  root.unmount();
  return `<?xml version="1.0" encoding="UTF-8"?>\n${text}\n`;
}

/** Longest side of a picture in pixels, and most pixels in all, that every browser can draw. */
const MAX_SIDE = 16_000;
const MAX_PIXELS = 120_000_000;

/** An SVG file as a PNG, twice as fine as the screen where that is possible. */
export async function drawPng(svg: string, size: { readonly width: number; readonly height: number }): Promise<Blob> {
  const scale = Math.min(2, MAX_SIDE / size.width, MAX_SIDE / size.height, Math.sqrt(MAX_PIXELS / (size.width * size.height)));
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(size.width * scale);
  canvas.height = Math.round(size.height * scale);
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("the browser gave no picture"))), "image/png"),
  );
} // biome-ignore format: long lines
