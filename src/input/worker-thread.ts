import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { parentPort, Worker } from "node:worker_threads";
import { type ErrorCode, LuocdoError } from "../errors.ts";

/** What a thread answers: an error loses its class between threads, so it travels as its parts. */
type Reply<Answer> =
  | { readonly answer: Answer }
  | { readonly error: { readonly code: ErrorCode; readonly message: string } };

export interface ThreadSettings {
  /** The file the thread runs, without its ending; it calls serveTasks. */
  readonly file: URL;
  /** Most megabytes of its heap. */
  readonly heap: number;
}

/** A thread that answers one task after the other. It starts with the first one; idle, it keeps no process alive. */
export class WorkerThread<Task, Answer> {
  readonly #settings: ThreadSettings;
  #worker: Worker | undefined;
  #turn: Promise<unknown> = Promise.resolve();
  #closed = false;

  constructor(settings: ThreadSettings) {
    this.#settings = settings;
  }

  /**
   * Has a task answered. Throws DOCUMENT_TOO_LARGE when it takes longer than `milliseconds`, or more memory than the
   * thread may use; the thread is stopped then, and the next task begins another.
   */
  run(task: Task, milliseconds: number): Promise<Answer> {
    // The clock must not run while another task is answered.
    const answer = this.#turn.then(() => this.#ask(task, milliseconds));
    this.#turn = answer.catch(() => undefined);
    return answer;
  }

  /** Stops the thread, whatever it is at; the tasks that wait fail. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#stop();
  }

  async #stop(): Promise<void> {
    const worker = this.#worker;
    this.#worker = undefined;
    await worker?.terminate();
  }

  async #ask(task: Task, milliseconds: number): Promise<Answer> {
    if (this.#closed) throw ended();
    this.#worker ??= startWorker(this.#settings);
    const worker = this.#worker;
    worker.ref();
    const reply = await replyOf<Answer>(worker, task, milliseconds).catch(async (cause) => {
      await this.#stop();
      throw isOutOfMemory(cause) ? tooMuch(`${this.#settings.heap} MB`) : cause;
    });
    worker.unref();
    if ("answer" in reply) return reply.answer;
    throw new LuocdoError(reply.error.code, reply.error.message);
  }
}

/** Runs in the thread: answers the tasks that come, one by one. */
export function serveTasks<Task, Answer>(answer: (task: Task) => Promise<Answer>): void {
  const reply = async (task: Task): Promise<Reply<Answer>> => {
    try {
      return { answer: await answer(task) };
    } catch (error) {
      if (!(error instanceof LuocdoError)) throw error;
      return { error: { code: error.code, message: error.message } };
    }
  };
  parentPort?.on("message", async (task: Task) => parentPort?.postMessage(await reply(task)));
}

/** The build runs as it is. The sources need tsx, which registers itself in the main thread only. */
function startWorker({ file, heap }: ThreadSettings): Worker {
  const resourceLimits = { maxOldGenerationSizeMb: heap };
  if (!import.meta.url.endsWith(".ts")) return new Worker(new URL(`${file}.js`), { resourceLimits });
  const tsx = new URL("index.mjs", pathToFileURL(createRequire(import.meta.url).resolve("tsx/esm/api")));
  const source = `import { register } from "${tsx}"; register(); await import(${JSON.stringify(`${file}.ts`)});`;
  return new Worker(new URL(`data:text/javascript,${encodeURIComponent(source)}`), { resourceLimits });
}

function replyOf<Answer>(worker: Worker, task: unknown, milliseconds: number): Promise<Reply<Answer>> {
  return new Promise<Reply<Answer>>((resolve, reject) => {
    const settle = (then: () => void) => {
      clearTimeout(timer);
      worker.off("message", onReply).off("error", onError).off("exit", onExit);
      then();
    };
    const onReply = (reply: Reply<Answer>) => settle(() => resolve(reply));
    const onError = (cause: unknown) => settle(() => reject(cause));
    const onExit = () => onError(ended());
    const timer = setTimeout(() => onError(tooMuch(`${milliseconds / 1000} s`)), milliseconds);
    worker.on("message", onReply).on("error", onError).on("exit", onExit).postMessage(task);
  });
}

function isOutOfMemory(cause: unknown): boolean {
  return (cause as { code?: unknown }).code === "ERR_WORKER_OUT_OF_MEMORY";
}

function ended(): LuocdoError {
  return new LuocdoError("INTERNAL", "A worker thread ended before its task. Run the command again.");
}

function tooMuch(limit: string): LuocdoError {
  return new LuocdoError(
    "DOCUMENT_TOO_LARGE",
    `To read it takes more than ${limit}. Save its text as a .txt file and name that, or split it.`,
  );
}
