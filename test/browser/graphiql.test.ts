import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { QUESTIONS } from "../contract/questions.contract.ts";
import { noChromium, openBrowser, openPage, PATIENCE } from "./open-browser.ts";
import { ingestSeeds, newSqlite, type RunningViewer, startViewer } from "./start-viewer.ts";

describe.skipIf(noChromium)(`GraphiQL${noChromium ? ` (left out: ${noChromium})` : ""}`, () => {
  let browser: Browser;
  let viewer: RunningViewer;

  beforeAll(async () => {
    const store = await newSqlite();
    await ingestSeeds(store);
    [viewer, browser] = await Promise.all([startViewer(store), openBrowser()]);
  }, 300_000);
  afterAll(async () => {
    await browser?.close();
    await viewer?.stop();
  });

  test("opens with a tab a question, answers the first, and asks no other host", async () => {
    const { page, complaints } = await openPage(browser, `${viewer.url}/graphiql`);
    const variables = page.locator(".graphiql-editor-tool .CodeMirror").first();
    await expect.poll(() => variables.innerText(), { timeout: PATIENCE }).toContain("147-NQ/TU");
    await page.locator(".graphiql-execute-button").click();
    const answer = () => page.locator(".result-window").innerText();
    await expect.poll(answer, { timeout: PATIENCE }).toContain('"implementers"');
    expect(await page.locator(".graphiql-tab").count()).toBe(QUESTIONS.length);
    expect(complaints).toEqual([]);
  }, 300_000);
});
