import { createContext, startTransition, use, useCallback, useEffect, useMemo, useState } from "react";
import { readView, START, type View, writeView } from "./view.ts";

/** The view and how to change it. */
export interface ViewState {
  readonly view: View;
  /** Changes part of the view; the step can be taken back in the browser. */
  readonly go: (patch: Partial<View>) => void;
  /** Changes part of the view without a step of its own, as zooming does. */
  readonly adjust: (patch: Partial<View>) => void;
}

export const ViewContext = createContext<ViewState>({ view: START, go: () => {}, adjust: () => {} });

/** The view that the address holds. */
export function useView(): ViewState {
  return use(ViewContext);
}

/** Parts of the view whose change draws much anew and that no field of a form shows. */
const SLICED = ["mode", "about", "zoom", "sort", "open", "shut"] as const;

/** Keeps the view in the address. For the root component. */
export function useViewState(): ViewState {
  const [view, setView] = useState(() => readView(location.search));
  useEffect(() => {
    const follow = () => setView(readView(location.search));
    addEventListener("popstate", follow);
    return () => removeEventListener("popstate", follow);
  }, []);
  const move = useCallback((patch: Partial<View>, write: "pushState" | "replaceState") => {
    const next = { ...readView(location.search), ...patch };
    const address = writeView(next);
    if (address !== location.search) history[write](null, "", address || location.pathname);
    // Fields show at once what was chosen in them; another picture or scale is made in slices.
    if (SLICED.some((name) => name in patch)) startTransition(() => setView(next));
    else setView(next);
  }, []);
  return useMemo(
    () => ({
      view,
      go: (patch) => move(patch, "pushState"),
      adjust: (patch) => move(patch, "replaceState"),
    }),
    [view, move],
  );
}

/** What to change to make something else the subject of the picture. */
export function startFrom(id: string): Partial<View> {
  const { open, shut, agency, doc, at, zoom, find } = START;
  return { about: id, pick: id, open, shut, agency, doc, at, zoom, find };
}
