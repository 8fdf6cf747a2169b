import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Graph } from "../../src/store/graph.ts";
import { openStore } from "../../src/store/open-store.ts";
import { exportGraph } from "../fixtures/digest-of-graph.ts";
import { DOCUMENTS, makeDocuments } from "./documents.ts";

const INGESTER = fileURLToPath(new URL("./run-ingester.ts", import.meta.url));

/** Where the ingester writes, and who it is to the server. */
export interface Target {
  readonly url: string;
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * Starts an ingester in a process of its own and kills it with SIGKILL some time after it began to write. Gives the
 * milliseconds it wrote.
 */
export function killIngester({ url, env = {} }: Target, afterMs: number): Promise<number> {
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
      if (signal === "SIGKILL" || code === 0) resolve(performance.now() - began);
      else reject(new Error(`The ingester ended with code ${code}.`));
    });
  });
}

/** What a store holds after a fault beside what whole documents alone would make it hold, on a store in memory. */
export async function compareWithWhole(graph: Graph) {
  const stored = new Set((await graph.listNodes(DOCUMENTS * 100)).map(({ key }) => key));
  const whole = await openStore("sqlite::memory:");
  let documents = 0;
  try {
    for (const document of makeDocuments()) {
      if (!stored.has(document.extraction.document.key)) continue;
      await whole.writeDocument(document);
      documents += 1;
    }
    return { documents, found: await exportGraph(graph), expected: await exportGraph(whole) };
  } finally {
    await whole.close();
  }
}

/** Writes what is not there yet, as a second run of the ingester does. */
export async function ingestRest(graph: Graph): Promise<void> {
  for (const document of makeDocuments()) await graph.writeDocument(document);
}
