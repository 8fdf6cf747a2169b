import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

/** A server in a process of its own. */
export interface SpawnedServer {
  readonly url: string;
  /** Milliseconds from the start of the process to its address. */
  readonly startedIn: number;
  readonly process: ChildProcess;
  stop(): Promise<void>;
}

/** Starts a script that prints its address, such as `./serve-luocdo.mjs` beside this file. */
export async function spawnServer(script: string, args: readonly string[]): Promise<SpawnedServer> {
  const path = fileURLToPath(new URL(script, import.meta.url));
  const started = performance.now();
  const child = spawn(process.execPath, [path, ...args], {
    stdio: ["ignore", "pipe", "inherit", "ipc"],
    env: { ...process.env, NODE_ENV: "production" },
  });
  const [line] = (await once(child.stdout as NodeJS.ReadableStream, "data")) as [Buffer];
  return {
    url: line.toString().trim(),
    startedIn: performance.now() - started,
    process: child,
    async stop() {
      const gone = once(child, "exit");
      child.kill();
      await gone;
    },
  };
}

/** Memory in bytes and processor time in microseconds of a server that answers `usage`. */
export async function usageOf(
  server: SpawnedServer,
): Promise<{ readonly rss: number; readonly cpu: number }> {
  const answered = once(server.process, "message");
  server.process.send("usage");
  const [{ rss, cpu }] = (await answered) as [{ rss: number; cpu: { user: number; system: number } }];
  return { rss, cpu: cpu.user + cpu.system };
}
