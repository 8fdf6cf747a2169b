import { countFilters, type View } from "../view/view.ts";
import { askLayoutWorker } from "./ask-layout-worker.ts";
import { filterPicture } from "./filter-picture.ts";
import { layOutFreely } from "./lay-out-freely.ts";
import { outlineScene, type SceneOutline } from "./outline-scene.ts";
import { buildPicture, type Picture, type Trace } from "./picture.ts";
import { placeScene, type SceneLayout } from "./place-scene.ts";
import { drawScene, type Scene } from "./scene.ts";
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

/** What a picture is made for. */
interface Wish {
  readonly view: View;
  readonly about: string;
}

let latest: { readonly key: readonly unknown[]; readonly picture: Promise<PreparedPicture> } | undefined;

/** Makes the picture of a view from its traces, once for both who asks before the page is built and the page. */
export function preparePicture(traces: readonly Trace[], wish: Wish): Promise<PreparedPicture> {
  const { layout, open, shut, hide, roles, basis, systems, agency, due } = wish.view;
  const key = [
    JSON.stringify([wish.about, layout, open, shut, hide, roles, basis, systems, agency, due]),
    ...traces,
  ];
  if (latest?.key.length !== key.length || latest.key.some((part, i) => part !== key[i]))
    latest = { key, picture: makePicture(traces, wish) };
  return latest.picture;
}

/** Small pictures are ready at once, before the browser draws the next frame. */
async function makePicture(traces: readonly Trace[], { view, about }: Wish): Promise<PreparedPicture> {
  const isLarge = traces.reduce((sum, { edges }) => sum + edges.length, 0) > LARGE;
  const pause = () => (isLarge ? giveTurn() : undefined);
  await pause();
  const whole = buildOnce(traces, { start: about, open: new Set(view.open) });
  await pause();
  const picture = selectOf(whole, view, about);
  await pause();
  const outline = outlineScene(picture);
  await pause();
  const placing = place(outline, view);
  // Found while the worker places the boxes.
  await pause();
  const toggles = toggleStates(outline, view, about);
  const layout = await placing;
  await pause();
  return { about, whole, picture, scene: drawScene(outline, layout), toggles };
}

/** Gives the browser a turn. Timers that start timers wait 4 ms each, which browsers that can do without. */
function giveTurn(): Promise<unknown> {
  const { scheduler } = globalThis as { readonly scheduler?: { yield?(): Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
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

/** Where the boxes stand: at once for a small picture in columns, else worked out by a worker. */
function place({ graph }: SceneOutline, view: View): SceneLayout | Promise<SceneLayout> {
  if (view.layout === "free") return layOutFreely(graph);
  return graph.from.length > LARGE ? askLayoutWorker(startLayoutWorker(), graph) : placeScene(graph);
}
