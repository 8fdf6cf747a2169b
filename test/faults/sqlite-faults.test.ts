import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openStore } from "../../src/store/open-store.ts";
import { DOCUMENTS } from "./documents.ts";
import { compareWithWhole, ingestRest, killIngester } from "./kill-ingester.ts";

/** Kills in a test run; `npx tsx test/faults/main.ts sqlite 100` does the full number. */
const KILLS = Number(process.env.LUOCDO_TEST_KILLS ?? 4);

test(`an ingester killed ${KILLS} times leaves whole documents, and the next run ends as if nothing had been`, {
  timeout: 60_000 + KILLS * 5000,
}, async () => {
  const folder = mkdtempSync(join(tmpdir(), "luocdo-"));
  for (let kill = 0; kill < KILLS; kill++) {
    const url = `sqlite:${join(folder, `${kill}.sqlite`)}`;
    await killIngester({ url }, Math.random() * 120);
    const graph = await openStore(url);
    const after = await compareWithWhole(graph);
    expect(after.found).toEqual(after.expected);
    await ingestRest(graph);
    const complete = await compareWithWhole(graph);
    expect(complete.documents).toBe(DOCUMENTS);
    expect(complete.found).toEqual(complete.expected);
    await graph.close();
  }
});
