let worker: Worker | undefined;

/** Starts the worker that lays out large pictures, so that it is there when the answer comes. */
export function startLayoutWorker(): Worker {
  worker ??= new Worker(new URL("./layout-worker.ts", import.meta.url), { type: "module" });
  return worker;
}
