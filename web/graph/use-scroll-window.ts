import { type RefObject, useLayoutEffect, useState } from "react";

/** What a scrolled box shows: its width, and which part of the content, in pixels of the box. */
export interface ScrollWindow {
  readonly width: number;
  readonly top: number;
  readonly bottom: number;
}

/** The window moves in steps of so many pixels, so that scrolling draws anew only now and then. */
const STEP = 300;

/** Follows what a scrolled box shows, with a step above and below to spare. */
export function useScrollWindow(ref: RefObject<HTMLElement | null>): ScrollWindow {
  const [shown, setShown] = useState<ScrollWindow>({ width: 0, top: 0, bottom: 0 });
  useLayoutEffect(() => {
    const box = ref.current;
    if (!box) return;
    const look = () => {
      const top = (Math.floor(box.scrollTop / STEP) - 1) * STEP;
      const bottom = (Math.ceil((box.scrollTop + box.clientHeight) / STEP) + 1) * STEP;
      const width = box.clientWidth;
      setShown((last) =>
        last.top === top && last.bottom === bottom && last.width === width ? last : { width, top, bottom },
      );
    };
    const observer = new ResizeObserver(look);
    observer.observe(box);
    box.addEventListener("scroll", look, { passive: true });
    look();
    return () => {
      observer.disconnect();
      box.removeEventListener("scroll", look);
    };
  }, [ref]);
  return shown;
}
