import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { generateCorpus } from "../../bench/corpus.ts";
import { findDocuments } from "../../src/cli/find-documents.ts";
import { BATCH_DOCUMENTS, ingestDocuments } from "../../src/cli/ingest-documents.ts";
import { LuocdoError } from "../../src/errors.ts";
import { ingestFile } from "../../src/ingest.ts";
import { loadRegistry } from "../../src/load-registry.ts";
import { openStore } from "../../src/store/open-store.ts";
import type { WriteReport } from "../../src/store/write-report.ts";
import { exportGraph } from "../fixtures/digest-of-graph.ts";

const registry = loadRegistry();
const folder = mkdtempSync(join(tmpdir(), "luocdo-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Plans enough for several batches and threads, a copy, a plan of the same number, and files that cannot be read. */
function makeFolder(): number {
  const plans = [...generateCorpus({ provinces: 11, years: 4, tasks: 6 })];
  for (const [n, { text }] of plans.entries())
    writeFileSync(join(folder, `${String(n).padStart(3, "0")}.txt`), text);
  const [first, second] = plans;
  writeFileSync(join(folder, "000-copy.txt"), first?.text ?? "");
  writeFileSync(join(folder, "001-other.txt"), `${second?.text}\n\n4. Sở Nội vụ: Báo cáo.\n`);
  writeFileSync(join(folder, "030-empty.txt"), " ");
  writeFileSync(join(folder, "031-broken.pdf"), "%PDF-");
  return plans.length;
}

const plans = makeFolder();

/** What a run of single ingests gives: the reports of a bulk ingest are to be the same. */
async function ingestOneByOne(paths: readonly string[]) {
  const graph = await openStore("sqlite::memory:");
  const documents: WriteReport[] = [];
  const rejected: { readonly uri: string; readonly code: string; readonly message: string }[] = [];
  for (const path of paths)
    try {
      documents.push(await ingestFile(path, { graph, registry }));
    } catch (error) {
      if (!(error instanceof LuocdoError)) throw error;
      rejected.push({ uri: path, code: error.code, message: error.message });
    }
  return { graph, report: { documents, rejected } };
}

test("many at once give the report and the graph of one by one, and a second run changes nothing", async () => {
  const found = findDocuments([folder]);
  expect(plans).toBeGreaterThan(2 * BATCH_DOCUMENTS);
  const graph = await openStore("sqlite::memory:");
  let done = 0;
  const bulk = await ingestDocuments(found, { graph, registry, onDocument: () => done++ });
  const single = await ingestOneByOne(found.map(({ path }) => path));
  expect({ documents: bulk.documents, rejected: bulk.rejected }).toEqual(single.report);
  expect(bulk.documents.filter(({ status }) => status === "UNCHANGED")).toHaveLength(1);
  expect(bulk.rejected.map(({ code }) => code)).toEqual([
    "DOCUMENT_CONFLICT",
    "DOCUMENT_EMPTY",
    "DOCUMENT_UNREADABLE",
  ]);
  expect(done).toBe(found.length);
  expect(await exportGraph(graph)).toEqual(await exportGraph(single.graph));

  const before = await graph.statistics();
  const again = await ingestDocuments(found, { graph, registry });
  expect(new Set(again.documents.map(({ status }) => status))).toEqual(new Set(["UNCHANGED"]));
  expect(await graph.statistics()).toEqual(before);

  const stored = await exportGraph(graph);
  const reread = await ingestDocuments(found, { graph, registry, reread: true });
  expect(new Set(reread.documents.map(({ status }) => status))).toEqual(new Set(["CHANGED"]));
  expect(reread.rejected).toEqual(bulk.rejected);
  expect(await exportGraph(graph)).toEqual(stored);
  await Promise.all([graph.close(), single.graph.close()]);
}, 120_000);

test("a store that fails ends the run, and what was written before stays whole", async () => {
  const graph = await openStore("sqlite::memory:");
  let writes = 0;
  const failing = {
    ...graph,
    writeDocuments: async (...args: Parameters<typeof graph.writeDocuments>) => {
      if (writes++ > 0) throw new LuocdoError("STORE_UNAVAILABLE", "gone");
      return graph.writeDocuments(...args);
    },
  };
  await expect(ingestDocuments(findDocuments([folder]), { graph: failing, registry })).rejects.toMatchObject({
    code: "STORE_UNAVAILABLE",
  });
  const { documents } = await graph.statistics();
  expect(documents).toBeGreaterThan(0);
  expect(documents).toBeLessThanOrEqual(BATCH_DOCUMENTS);
  await graph.close();
}, 60_000);
