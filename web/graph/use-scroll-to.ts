import { type RefObject, useLayoutEffect, useRef } from "react";
import { BOX, type Scene } from "./scene.ts";
import { type ScrollWindow, surelyShown } from "./use-scroll-window.ts";

interface Target {
  readonly id: string;
  readonly scene: Scene;
  readonly scale: number;
  /** Whether the keyboard is in the graph, so that the focus has to follow. */
  readonly focused: boolean;
  readonly shown: ScrollWindow;
}

/** Brings a box into sight when it becomes the current one, and the focus with it. */
export function useScrollTo(
  box: RefObject<HTMLDivElement | null>,
  { id, scene, scale, focused, shown }: Target,
) {
  const at = scene.nodes.get(id);
  const isFirst = useRef(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new current box or a new picture moves the page
  useLayoutEffect(() => {
    const scroller = box.current;
    if (!scroller || !at) return;
    const [x, y] = [at.x * scale, at.y * scale];
    // Looking where it is scrolled to has the browser lay out all boxes at once: not where a new one surely shows it.
    const isNew = isFirst.current;
    isFirst.current = false;
    const surely = x + BOX.width * scale <= shown.width && y + 2 * BOX.height * scale <= surelyShown(shown);
    if (isNew && surely && !focused) return;
    const { scrollLeft, scrollTop, clientWidth, clientHeight } = scroller;
    const isInside =
      x >= scrollLeft && x + BOX.width * scale <= scrollLeft + clientWidth && y >= scrollTop && y + 2 * BOX.height * scale <= scrollTop + clientHeight; // biome-ignore format: the two ways
    if (!isInside) {
      scroller.scrollTo({
        left: x - (clientWidth - BOX.width * scale) / 2,
        top: y - clientHeight / 2,
        behavior: "instant",
      });
    }
    if (focused) document.getElementById(`node-${id}`)?.focus({ preventScroll: true });
  }, [id, scene]);
}
