import type { KeyboardEvent } from "react";
import { useView } from "../view/use-view.ts";
import type { Scene } from "./scene.ts";
import { type Way, walk } from "./walk.ts";

const WAYS: Readonly<Record<string, Way>> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
};

interface Keys {
  readonly scene: Scene;
  readonly current: string;
  readonly setActive: (id: string) => void;
  readonly toggle: (id: string) => void;
}

/** Arrows walk, + and − expand and collapse, Esc closes the panel. Enter is the box's own. */
export function useGraphKeys({ scene, current, setActive, toggle }: Keys) {
  const { view, go } = useView();
  return (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const way = WAYS[event.key];
    if (way) {
      const next = walk(scene, current, way);
      if (next !== null) setActive(next);
    } else if (event.key === "+" || event.key === "-" || event.key === " ") toggle(current);
    else if (event.key === "Escape" && view.pick !== null) go({ pick: null });
    else return;
    event.preventDefault();
  };
}
