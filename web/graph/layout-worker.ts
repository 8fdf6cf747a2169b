import { type PackedOutline, packLayout, unpackOutline } from "./pack-layout.ts";
import { placeScene } from "./scene.ts";

/** Lays out large pictures off the main thread, each answered under the number it came with. */
addEventListener(
  "message",
  ({ data }: MessageEvent<{ readonly id: number; readonly outline: PackedOutline }>) => {
    postMessage({ id: data.id, layout: packLayout(placeScene(unpackOutline(data.outline))) });
  },
);
