import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { QUESTIONS } from "../contract/questions.contract.ts";
import { noChromium, openBrowser, openPage } from "./open-browser.ts";
import { ingestSeeds, newSqlite, type RunningViewer, startViewer } from "./start-viewer.ts";

describe.skipIf(noChromium)(`GraphiQL${noChromium ? ` (left out: ${noChromium})` : ""}`, () => {
  let browser: Browser;
  let viewer: RunningViewer;

  beforeAll(async () => {
    const store = await newSqlite();
    await ingestSeeds(store);
    [viewer, browser] = await Promise.all([startViewer(store), openBrowser()]);
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await viewer?.stop();
  });

  test("opens with a tab a question, answers the first, and asks no other host", async () => {
    const { page, complaints } = await openPage(browser, `${viewer.url}/graphiql`);
    const variables = page.locator(".graphiql-editor-tool .CodeMirror").first();
    await expect.poll(() => variables.innerText(), { timeout: 30_000 }).toContain("147-NQ/TU");
    await page.locator(".graphiql-execute-button").click();
    const answer = () => page.locator(".result-window").innerText();
    await expect.poll(answer, { timeout: 30_000 }).toContain('"implementers"');
    expect(await page.locator(".graphiql-tab").count()).toBe(QUESTIONS.length);
    expect(complaints).toEqual([]);
  }, 120_000);
});
