import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeSampleGraph, type SampleSize } from "../../bench/server/sample-graph.ts";
import { openStore } from "../../src/store/open-store.ts";
import type { DocumentWrite } from "../../src/store/write-report.ts";
import { noChromium, openBrowser, openPage, PATIENCE } from "./open-browser.ts";
import { newSqlite, type RunningViewer, startViewer } from "./start-viewer.ts";

const PLAN = "Instrument:st:bench:UBND:PLAN:adm:2022:1";
const VIEW = `/?about=${encodeURIComponent(PLAN)}`;
const LONG = "về việc đẩy mạnh thực hiện đồng bộ các nhiệm vụ, giải pháp phát triển kinh tế - xã hội ".repeat(
  12,
);

describe.skipIf(noChromium)(
  `large and awkward graphs${noChromium ? ` (left out: ${noChromium})` : ""}`,
  () => {
    let browser: Browser;
    const viewers: RunningViewer[] = [];

    beforeAll(async () => {
      browser = await openBrowser();
    });
    afterAll(async () => {
      await browser?.close();
      for (const viewer of viewers) await viewer.stop();
    });

    async function view(size: SampleSize, change = (plan: DocumentWrite) => plan): Promise<Page> {
      const store = await newSqlite();
      const graph = await openStore(store.url);
      for (const plan of makeSampleGraph(size)) await graph.writeDocument(change(plan));
      await graph.close();
      const viewer = await startViewer(store);
      viewers.push(viewer);
      const { page, complaints } = await openPage(browser, viewer.url + VIEW);
      await page.locator("[data-edges]").waitFor();
      expect(complaints).toEqual([]);
      return page;
    }

    test("draws 2,000 boxes and 4,000 edges whole, the last one too", async () => {
      const page = await view({ plans: 1, tasksInPlan: 1000, agencies: 599, resolutions: 400 });
      const counts = page.locator("[data-edges]");
      expect(await counts.getAttribute("data-nodes")).toBe("2000");
      expect(await counts.getAttribute("data-edges")).toBe("4000");
      expect(await page.locator("p.warn").count()).toBe(0);
      expect(await page.locator("[data-id]").count()).toBeLessThan(400);
      await page.locator(`[data-id='${PLAN}']`).waitFor();
      await page.evaluate("document.querySelector('.graph-scroller').scrollTo(0, 1e6)");
      await page.locator("[data-id$='#II.1000']").waitFor();
      await page.getByRole("button", { name: "Ma trận" }).click();
      await page
        .getByText(/Trang 1 trên/)
        .first()
        .waitFor();
      await page.getByRole("button", { name: "Thời hạn" }).click();
      await page.getByRole("button", { name: /^Xem thêm 50/ }).click();
      const entries = page.locator(".timeline li button strong");
      await expect.poll(() => entries.count(), { timeout: PATIENCE }).toBe(100);
    }, 400_000);

    test("says what was cut of a larger one", async () => {
      const page = await view({ plans: 1, tasksInPlan: 2400, agencies: 599, resolutions: 400 });
      await page.locator("p.warn", { hasText: /chỉ vẽ \d bước|chỉ đưa/ }).waitFor();
      expect(Number(await page.locator("[data-edges]").getAttribute("data-edges"))).toBeGreaterThan(2000);
      await page.locator("[data-id]").first().waitFor();
    }, 400_000);

    test("keeps long titles in their boxes, and shows undecided citations with what they may be", async () => {
      const page = await view({ plans: 1, tasksInPlan: 60, agencies: 61, resolutions: 8 }, makeAwkward);
      expect(await page.locator("[data-edges]").getAttribute("data-nodes")).not.toBe("0");
      const wide = await page
        .locator("svg.graph-svg text")
        .evaluateAll(
          (all) =>
            all.filter((text) => (text as unknown as { getBBox(): { width: number } }).getBBox().width > 200)
              .length,
        );
      expect(wide).toBe(0);
      await page.locator("[data-column=instrument]").first().waitFor();
      const named = await page
        .locator("[data-column=instrument]")
        .evaluateAll((all) => all.map((one) => one.ariaLabel));
      expect(named.join()).toContain(`Nghị quyết ${LONG.slice(0, 40)}`);
      await page.locator("[data-id$='#II.1']").click();
      const panel = page.getByRole("complementary");
      await panel.getByText("chưa rõ văn bản nào").first().waitFor();
      expect(await panel.getByText("Có thể là").first().textContent()).not.toBe("");
      expect(await panel.getByRole("button", { name: /-NQ\/TU/ }).count()).toBeGreaterThan(0);
      expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
      await page.getByRole("button", { name: "Ma trận" }).click();
      await page
        .getByText(/Trang 1 trên/)
        .first()
        .waitFor();
    }, 400_000);

    test("names in the panel what might be the same instrument, says why, and leads there", async () => {
      const page = await view({ plans: 1, tasksInPlan: 12, agencies: 6, resolutions: 8 }, makeAlike);
      await page.locator(`[data-id='${ALIKE.numbered}']`).click();
      const block = page.getByRole("complementary").locator("section", {
        has: page.getByRole("heading", { name: /^Có thể là một văn bản, chưa gộp/ }),
      });
      await block.getByText("Cùng loại, địa phương và trích yếu; ít nhất một nơi không ghi số").waitFor();
      expect(await block.locator("li").count()).toBe(1);
      await block.getByRole("button", { name: TITLE }).click();
      await page.getByRole("complementary").getByRole("heading", { name: TITLE }).first().waitFor();
      expect(await page.evaluate("new URLSearchParams(location.search).get('pick')")).toBe(ALIKE.unnumbered);
      await block.getByRole("button", { name: "1-NQ/TU" }).waitFor();
    }, 400_000);
  },
);

const TITLE = "phát triển công nghiệp hỗ trợ đến năm 2030";
const ALIKE = {
  numbered: "Instrument:pa:bench:TU:RESOLUTION:2020-2025:1",
  unnumbered: "Instrument:pa:bench:TU:RESOLUTION:2020-2025:2",
};

/** Two resolutions of one title, the second without a number. */
function makeAlike(plan: DocumentWrite): DocumentWrite {
  const instruments = plan.extraction.instruments.map((one) => {
    if (ALIKE.numbered.endsWith(one.key)) return { ...one, title: TITLE };
    return ALIKE.unnumbered.endsWith(one.key) ? { ...one, title: TITLE, number: null } : one;
  });
  return { ...plan, extraction: { ...plan.extraction, instruments } };
}

/** Titles of a thousand characters, instruments without a number, the first task's citation undecided. */
function makeAwkward(plan: DocumentWrite): DocumentWrite {
  const { extraction } = plan;
  const instruments = extraction.instruments.map((one, i) => ({
    ...one,
    title: LONG,
    number: i % 3 === 1 ? null : one.number,
  }));
  const keys = instruments.filter(({ type }) => type === "RESOLUTION").map(({ key }) => key);
  const citations = extraction.citations.map((one) =>
    one.task === "II.1"
      ? { ...one, instrument: null, identity: "AMBIGUOUS" as const, candidates: keys }
      : one,
  );
  return { ...plan, extraction: { ...extraction, instruments, citations } };
}
