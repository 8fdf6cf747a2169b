import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ingestFile, ingestText } from "../src/ingest.ts";
import { loadRegistry } from "../src/load-registry.ts";
import type { Graph } from "../src/store/graph.ts";
import { openStore } from "../src/store/open-store.ts";
import { makePlanText, PLAN_KEY } from "./fixtures/plan-text.ts";

const registry = loadRegistry();
const TEXT = makePlanText(
  "I. NHIỆM VỤ\n1. Sở Y tế: Thực hiện Nghị quyết số 01/NQ-CP ngày 08/01/2022 của Chính phủ.\n2. Sở Công Thương: Rà soát Kế hoạch số 7/KH-UBND.",
);

let folder = "";
let graph: Graph;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "luocdo-"));
  graph = await openStore("sqlite::memory:");
});
afterEach(async () => {
  await graph.close();
  await rm(folder, { recursive: true });
});

async function makeFile(text: string): Promise<string> {
  const path = join(folder, "plan.txt");
  await writeFile(path, text);
  return path;
}

describe("ingestFile", () => {
  it("takes a document into the graph and reports what it named", async () => {
    const path = await makeFile(TEXT);
    expect(await ingestFile(path, { graph, registry })).toMatchObject({
      status: "NEW",
      tasks: 2,
      agencies: 2,
      citations: 2,
      unresolved: 1,
    });
    expect(await graph.instruments([PLAN_KEY])).toMatchObject([{ key: PLAN_KEY, number: "45/KH-UBND" }]);
    expect(
      (await graph.implementersOfInstruments(["st:vn:CP:RESOLUTION:adm:2022:1"])).length,
    ).toBeGreaterThan(0);
  });

  it("changes nothing the second time", async () => {
    const path = await makeFile(TEXT);
    await ingestFile(path, { graph, registry });
    const before = await graph.statistics();
    expect(await ingestFile(path, { graph, registry })).toMatchObject({ status: "UNCHANGED" });
    expect(await graph.statistics()).toEqual(before);
  });

  it("replaces what an older text of the same file said", async () => {
    const path = await makeFile(TEXT);
    await ingestFile(path, { graph, registry });
    await makeFile(TEXT.replace(/\n2\. Sở Công Thương.*/, ""));
    expect(await ingestFile(path, { graph, registry })).toMatchObject({ status: "CHANGED", tasks: 1 });
    expect(await graph.statistics()).toMatchObject({ documents: 1, tasks: 1, citations: 1 });
  });

  it("stores nothing in a dry run", async () => {
    const path = await makeFile(TEXT);
    expect(await ingestFile(path, { graph, registry, dryRun: true })).toMatchObject({
      status: "NEW",
      tasks: 2,
    });
    expect(await graph.statistics()).toMatchObject({ documents: 0, instruments: 0 });
  });

  it("refuses another file's text of the same instrument, unless told to replace it", async () => {
    await ingestText(TEXT, "https://example.org/first.txt", { graph, registry });
    const other = `${TEXT}\n3. Sở Nội vụ: Báo cáo.\n`;
    const second = "https://example.org/second.txt";
    await expect(ingestText(other, second, { graph, registry })).rejects.toMatchObject({
      code: "DOCUMENT_CONFLICT",
    });
    expect(await ingestText(other, second, { graph, registry, replace: true })).toMatchObject({ tasks: 3 });
    expect(await graph.statistics()).toMatchObject({ documents: 1 });
  });

  it("calls a text by the address its source.json gives", async () => {
    const path = await makeFile(TEXT);
    await writeFile(join(folder, "source.json"), '{"uri": "https://example.org/plan"}');
    expect(await ingestFile(path, { graph, registry })).toMatchObject({ uri: "https://example.org/plan" });
  });

  it.each(["{", '{"uri": 5}'])("names a source.json it cannot read: %s", async (json) => {
    const path = await makeFile(TEXT);
    await writeFile(join(folder, "source.json"), json);
    await expect(ingestFile(path, { graph, registry })).rejects.toMatchObject({
      code: "DOCUMENT_UNREADABLE",
      message: expect.stringContaining("source.json"),
    });
  });
});

describe("ingestText", () => {
  it("refuses an empty text and stores nothing", async () => {
    await expect(ingestText(" \n", "urn:empty", { graph, registry })).rejects.toMatchObject({
      code: "DOCUMENT_EMPTY",
    });
    expect(await graph.statistics()).toMatchObject({ documents: 0 });
  });
});
