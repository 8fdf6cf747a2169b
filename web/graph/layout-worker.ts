import { placeScene, type SceneOutline } from "./scene.ts";

/** Lays out large pictures off the main thread, each answered under the number it came with. */
addEventListener(
  "message",
  ({ data }: MessageEvent<{ readonly id: number; readonly outline: SceneOutline }>) => {
    postMessage({ id: data.id, layout: placeScene(data.outline) });
  },
);
