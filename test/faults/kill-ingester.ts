import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Graph } from "../../src/store/graph.ts";
import { openStore } from "../../src/store/open-store.ts";
import { exportGraph } from "../fixtures/digest-of-graph.ts";
import { DOCUMENTS, makeDocuments, TOGETHER } from "./documents.ts";

const INGESTER = fileURLToPath(new URL("./run-ingester.ts", import.meta.url));

/** Where the ingester writes, and who it is to the server. */
export interface Target {
  readonly url: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** How an ingester ended: by the kill, or by itself because it was done before. */
export interface Ended {
  readonly killed: boolean;
  /** Milliseconds it wrote. */
  readonly ms: number;
}

/** Starts an ingester in a process of its own and kills it with SIGKILL some time after it began to write. */
export function killIngester({ url, env = {} }: Target, afterMs: number): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["--import", "tsx", INGESTER, url], {
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "inherit"],
    });
    let began = 0;
    child.stdout.on("data", (said: Buffer) => {
      if (!said.includes("begins")) return;
      began = performance.now();
      if (afterMs < Number.POSITIVE_INFINITY) setTimeout(() => child.kill("SIGKILL"), afterMs);
    });
    child.once("error", reject);
    child.once("exit", (code, signal) => {
      const killed = signal === "SIGKILL";
      if (killed || code === 0) resolve({ killed, ms: performance.now() - began });
      else reject(new Error(`The ingester ended with code ${code}.`));
    });
  });
}

/** What a store holds after a fault beside what whole documents alone would make it hold, on a store in memory. */
export async function compareWithWhole(graph: Graph) {
  const { stored, found } = await readAtRest(graph);
  const whole = await openStore("sqlite::memory:");
  let documents = 0;
  try {
    for (const document of makeDocuments()) {
      if (!stored.has(document.extraction.document.key)) continue;
      await whole.writeDocument(document);
      documents += 1;
    }
    return { documents, found, expected: await exportGraph(whole) };
  } finally {
    await whole.close();
  }
}

/**
 * A server may still commit what a killed ingester had sent, and an export is many reads: what it gives is one state of
 * the graph only when the same documents stand there before and after it.
 */
async function readAtRest(graph: Graph) {
  let stored = await listKeys(graph);
  for (;;) {
    const found = await exportGraph(graph);
    const after = await listKeys(graph);
    if (after.size === stored.size) return { stored, found };
    stored = after;
  }
}

async function listKeys(graph: Graph): Promise<ReadonlySet<string>> {
  return new Set((await graph.listNodes(DOCUMENTS * 100)).map(({ key }) => key));
}

/** Writes what is not there yet: what the ingester does, and its second run. */
export async function ingestRest(graph: Graph): Promise<void> {
  const documents = [...makeDocuments()];
  while (documents.length > 0) await graph.writeDocuments(documents.splice(0, TOGETHER));
}
