/** Milliseconds after which a read counts as stuck and nobody more waits for it. */
const PATIENCE = 1000;

/**
 * One read for all who ask at the same time: who asks while a read is under way shares the next one with the others that do,
 * so that no answer is older than its question.
 */
export function shareReads<T>(read: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | null = null;
  let startedAt = 0;
  let next: Promise<T> | null = null;
  const start = () => {
    const started = read().finally(() => {
      if (running === started) running = null;
    });
    running = started;
    startedAt = performance.now();
    next = null;
    return started;
  };
  return () => {
    if (running === null || performance.now() - startedAt > PATIENCE) return start();
    next ??= running.then(ignore, ignore).then(start);
    return next;
  };
}

function ignore(): void {}
