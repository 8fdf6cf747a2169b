import { useSyncExternalStore } from "react";

let said = "";
const listeners = new Set<() => void>();

/** Has screen readers say a sentence when they are done with what they say. */
export function announce(sentence: string): void {
  said = sentence;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Where announcements stand. Once in a page. */
export function LiveRegion() {
  return (
    <div className="unseen" role="status" aria-live="polite">
      {useSyncExternalStore(subscribe, () => said)}
    </div>
  );
}
