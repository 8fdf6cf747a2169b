import type { ColumnLayout } from "../layout/column-layout.ts";
import { countFilters, type View } from "../view/view.ts";
import { filterPicture } from "./filter-picture.ts";
import { type PackedLayout, packOutline, unpackLayout } from "./pack-layout.ts";
import { buildPicture, type Picture, type Trace } from "./picture.ts";
import { drawScene, outlineScene, placeScene, type Scene, type SceneOutline } from "./scene.ts";
import { startLayoutWorker } from "./start-layout-worker.ts";
import { type ToggleState, toggleStates } from "./toggle-states.ts";

/** A picture ready to be drawn: all that was fetched, what the filters leave, that laid out, and what can be expanded. */
export interface PreparedPicture {
  readonly about: string;
  readonly whole: Picture;
  readonly picture: Picture;
  readonly scene: Scene;
  readonly toggles: ReadonlyMap<string, ToggleState>;
}

/** Edges from which on a picture is made in pieces, so that the page answers its reader meanwhile. */
const LARGE = 600;

/** Makes the picture of a view from its traces. Small ones are ready at once, before the browser draws the next frame. */
export async function preparePicture(
  traces: readonly Trace[],
  { view, about }: { readonly view: View; readonly about: string },
): Promise<PreparedPicture> {
  const isLarge = traces.reduce((sum, { edges }) => sum + edges.length, 0) > LARGE;
  const pause = () => (isLarge ? new Promise((resolve) => setTimeout(resolve)) : undefined);
  await pause();
  const whole = buildOnce(traces, { start: about, open: new Set(view.open) });
  await pause();
  const picture = selectOf(whole, view, about);
  await pause();
  const outline = outlineScene(picture);
  await pause();
  const placing = isLarge ? placeInWorker(outline) : placeScene(outline);
  // Found while the worker places the boxes.
  await pause();
  const toggles = toggleStates(picture, view, about);
  const layout = await placing;
  await pause();
  return { about, whole, picture, scene: drawScene(picture, outline, layout), toggles };
}

/** What is shown of a picture. All of it hangs together where nothing is filtered, expanded or collapsed. */
function selectOf(whole: Picture, view: View, about: string): Picture {
  const isWhole = countFilters(view) + view.open.length + view.shut.length === 0;
  return isWhole ? whole : filterPicture(whole, view, { start: about, shut: new Set(view.shut) });
}

let last: { readonly key: readonly unknown[]; readonly whole: Picture } | undefined;

/** The same traces make the same picture: a filter starts from the one that is there. */
function buildOnce(
  traces: readonly Trace[],
  asked: { readonly start: string; readonly open: ReadonlySet<string> },
): Picture {
  const key = [asked.start, ...asked.open, ...traces];
  if (last?.key.length !== key.length || last.key.some((part, i) => part !== key[i]))
    last = { key, whole: buildPicture(traces, asked) };
  return last.whole;
}

let asked = 0;

function placeInWorker(outline: SceneOutline): Promise<ColumnLayout> {
  const own = startLayoutWorker();
  asked += 1;
  const id = asked;
  return new Promise((resolve, reject) => {
    const listen = ({ data }: MessageEvent<{ readonly id: number; readonly layout: PackedLayout }>) => {
      if (data.id !== id) return;
      own.removeEventListener("message", listen);
      resolve(unpackLayout(data.layout));
    };
    own.addEventListener("message", listen);
    own.addEventListener("error", reject, { once: true });
    own.postMessage({ id, outline: packOutline(outline) });
  });
}
