import { useCallback, useRef } from "react";

/** The same function in every drawing, which does what the last one given does: boxes need not be drawn anew for it. */
export function useLatest<Argument>(act: (argument: Argument) => void): (argument: Argument) => void {
  const latest = useRef(act);
  latest.current = act;
  return useCallback((argument) => latest.current(argument), []);
}
