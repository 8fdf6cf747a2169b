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
  const [shown, setShown] = useState(firstWindow);
  useLayoutEffect(() => {
    const box = ref.current;
    if (!box) return;
    const look = () => {
      const next = windowOf(box.clientWidth, box.scrollTop, box.clientHeight);
      setShown((last) =>
        last.top === next.top && last.bottom === next.bottom && last.width === next.width ? last : next,
      );
    };
    const observer = new ResizeObserver(look);
    observer.observe(box);
    // The observer looks for the first time once the box is laid out; looking here would have it laid out twice.
    box.addEventListener("scroll", look, { passive: true });
    return () => {
      observer.disconnect();
      box.removeEventListener("scroll", look);
    };
  }, [ref]);
  return shown;
}

/** Down to where a box that is not scrolled shows its content for certain. */
export function surelyShown({ bottom }: ScrollWindow): number {
  return bottom - 2 * STEP;
}

function windowOf(width: number, scrolled: number, height: number): ScrollWindow {
  return {
    width,
    top: (Math.floor(scrolled / STEP) - 1) * STEP,
    bottom: (Math.ceil((scrolled + height) / STEP) + 1) * STEP,
  };
}

/** What the box will about show when it is not there yet: the boxes are made before it is measured, in slices. */
function firstWindow(): ScrollWindow {
  const room = document.getElementById("content") ?? document.documentElement;
  return windowOf(room.clientWidth, 0, room.clientHeight);
}
