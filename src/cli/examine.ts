import { existsSync, statfsSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { LuocdoError } from "../errors.ts";
import { loadRegistry } from "../load-registry.ts";
import type { Statistics } from "../store/graph.ts";
import { withGraph } from "./with-graph.ts";

/** OK: works. EMPTY: works, but has nothing to answer with. BROKEN: does not work. */
export interface Finding {
  readonly state: "OK" | "EMPTY" | "BROKEN";
  readonly subject: string;
  readonly message: string;
  /** The command that mends it. */
  readonly mend: string | null;
}

/** Looks at everything a command needs, in the order it is needed, and changes nothing. */
export async function examine(store: string): Promise<readonly Finding[]> {
  const file = store.startsWith("sqlite:") ? store.slice("sqlite:".length) : null;
  return [
    {
      state: "OK",
      subject: "node",
      message: `${process.version} on ${process.platform} ${process.arch}`,
      mend: null,
    },
    examineRegistry(),
    file !== null && file !== ":memory:" && !existsSync(file) ? missingFile(file) : await examineStore(store),
    ...(file === null || file === ":memory:" ? [] : [examineDisk(file)]),
  ];
}

function examineRegistry(): Finding {
  try {
    loadRegistry();
    return { state: "OK", subject: "registry", message: "its files are complete", mend: null };
  } catch (error) {
    return {
      state: "BROKEN",
      subject: "registry",
      message: messageOf(error),
      mend: "npm ci && npm run build",
    };
  }
}

/** Opening the file would make it, so a missing one is only reported. */
function missingFile(file: string): Finding {
  return {
    state: "EMPTY",
    subject: "store",
    message: `"${file}" does not exist yet; the first ingest makes it`,
    mend: `luocdo ingest PATH --store sqlite:${file}`,
  };
}

async function examineStore(store: string): Promise<Finding> {
  try {
    return describeStore(store, await withGraph(store, (graph) => graph.statistics()));
  } catch (error) {
    return { state: "BROKEN", subject: "store", message: messageOf(error), mend: mendOf(store, error) };
  }
}

function describeStore(
  store: string,
  { documents, tasks, agencies, instruments, version }: Statistics,
): Finding {
  if (documents === 0) {
    const mend = `luocdo ingest PATH --store ${store}`;
    return { state: "EMPTY", subject: "store", message: `${store} answers and holds no document`, mend };
  }
  const counts = `${documents} documents, ${instruments} instruments, ${agencies} agencies, ${tasks} tasks`;
  return { state: "OK", subject: "store", message: `${store}: ${counts}, version ${version}`, mend: null };
}

function mendOf(store: string, error: unknown): string | null {
  switch (error instanceof LuocdoError ? error.code : null) {
    case "STORE_AUTH":
      return "NEO4J_USERNAME=neo4j NEO4J_PASSWORD=… luocdo doctor";
    case "STORE_UNAVAILABLE":
      return store.startsWith("sqlite:") ? null : "docker compose up --detach neo4j";
    case "STORE_INVALID":
    case "STORE_VERSION":
      return "luocdo ingest PATH --store sqlite:NEW-FILE";
    default:
      return null;
  }
}

const LITTLE_SPACE = 100 * 2 ** 20;

function examineDisk(file: string): Finding {
  try {
    const { bavail, bsize } = statfsSync(dirname(resolve(file)));
    const free = `${Math.floor((bavail * bsize) / 2 ** 20)} MB free`;
    if (bavail * bsize >= LITTLE_SPACE) return { state: "OK", subject: "disk", message: free, mend: null };
    return { state: "BROKEN", subject: "disk", message: `only ${free} beside "${file}"`, mend: "df -h" };
  } catch (error) {
    return {
      state: "BROKEN",
      subject: "disk",
      message: messageOf(error),
      mend: `mkdir -p "${dirname(file)}"`,
    };
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
