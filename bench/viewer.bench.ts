/**
 * The viewer on a graph of 2,000 boxes and 4,000 edges in Chromium: how long until the first picture stands, and the longest
 * task of the main thread while it loads and in each thing a reader does afterwards, by the clock and by processor time.
 * `npm run build && npx tsx bench/viewer.bench.ts [runs]`. Prints the section of bench/results.md.
 */

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { openBrowser } from "../test/browser/open-browser.ts";
import { fillStore } from "./server/fill-store.ts";
import { spawnServer } from "./server/spawn-server.ts";

/** One plan: 1 + 1,000 + 400 + 599 boxes; a task belongs to the plan, cites a resolution, has a lead and a helper. */
const SIZE = { plans: 1, tasksInPlan: 1000, agencies: 599, resolutions: 400 };
const PLAN = "Instrument:st:bench:UBND:PLAN:adm:2022:1";
const AGENCY = "Agency:bench/agency-7";

/** Says in the page when the first box stands: in the console, as what looks into the page from outside takes the page's time. */
const WATCH = `
  new MutationObserver((_, observer) => {
    if (!document.querySelector("[data-id]")) return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => console.debug("pictured", performance.now())));
  }).observe(document, { childList: true, subtree: true });
`;

/** Milliseconds a browser, a window and a server are left alone after their start, as they go on starting for a while. */
const SETTLE = 2000;

/** What a reader does with the picture, one after the other. */
const ACTS: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  "scrolling through the whole graph": async (page) => {
    await page.mouse.move(700, 500);
    for (let i = 0; i < 60; i++) await page.mouse.wheel(0, 700).then(() => page.waitForTimeout(16));
  },
  "pointing at 20 boxes and lines": async (page) => {
    for (let i = 0; i < 20; i++) await page.mouse.move(120 + 55 * i, 300 + 17 * i, { steps: 3 });
  },
  "walking 20 boxes by the keyboard": async (page) => {
    await page.locator("[data-id][tabindex='0']").focus();
    for (let i = 0; i < 20; i++) await page.keyboard.press("ArrowDown");
  },
  "zooming in and out": async (page) => {
    await page.locator(".zoom-bar button").first().click();
    await page.locator(".zoom-bar button").last().click();
  },
  "opening the panel of a task": (page) => page.locator("[data-column=task]").first().click(),
  "closing it": (page) => page.keyboard.press("Escape"),
  "collapsing a box": (page) => page.locator("[data-toggle]").first().click(),
  "expanding it": (page) => page.locator("[data-toggle]").first().click(),
  "filtering by role": async (page) => {
    await page.locator(".tool summary").first().click();
    await page.getByRole("checkbox", { name: "Leads" }).click();
  },
  "taking the filter back": (page) => page.getByRole("button", { name: "Clear filters" }).click(),
  "filtering by agency": async (page) => {
    await page.locator(".filters select").first().selectOption(AGENCY);
    await page.getByRole("button", { name: "Clear filters" }).click();
    await page.locator(".tool summary").first().click();
  },
  "the table": (page) => page.getByRole("button", { name: "Table" }).click(),
  "sorting it": (page) => page.locator("thead button").last().click(),
  "filtering it": (page) => page.getByRole("searchbox", { name: "Filter the table" }).fill("co quan so 7"),
  "the matrix": (page) => page.getByRole("button", { name: "Matrix" }).click(),
  "the deadlines": (page) => page.getByRole("button", { name: "Deadlines" }).click(),
  "the graph again": (page) => page.getByRole("button", { name: "Graph", exact: true }).click(),
};

/** Milliseconds of the longest task of the main thread: by the clock, and of the processor's. */
interface Longest {
  readonly clock: number;
  readonly processor: number;
}

type Figures = Readonly<Record<string, Longest>>;

const LOADING = "loading";

/** What `luocdo serve` keeps of answers, in bytes. */
const CACHE = "64000000";

/** A window of its own profile. Chromium goes on building a new window for a while, and loads pages of its own into it. */
async function openWindow(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "en-US" });
  const page = await context.newPage();
  await page.addInitScript(WATCH);
  await page.waitForTimeout(SETTLE);
  return page;
}

/** Opens the plan's picture; milliseconds from the start of navigation until it stands. */
async function visit(page: Page, url: string): Promise<number> {
  const told = page.waitForEvent("console", (message) => message.text().startsWith("pictured"));
  await page.goto(`${url}/?about=${encodeURIComponent(PLAN)}`, { waitUntil: "commit" });
  return Number((await told).text().split(" ")[1]);
}

/** How long the first picture takes, nothing else running along. */
async function measurePicture(browser: Browser, url: string): Promise<number> {
  const page = await openWindow(browser);
  const picture = await visit(page, url);
  await page.waitForTimeout(1500);
  await closeWindow(page);
  return picture;
}

/** The closed page's renderer tidies up for a while; its tasks are not the next page's. */
async function closeWindow(page: Page): Promise<void> {
  await page.context().close();
  await new Promise((resolve) => setTimeout(resolve, 1000));
}

async function measureTasks(browser: Browser, url: string): Promise<Figures> {
  const page = await openWindow(browser);
  const longest: Record<string, Longest> = {};
  const watch = async (name: string, act: () => Promise<unknown>) => {
    await browser.startTracing(page, { categories: ["toplevel", "__metadata"] });
    await act();
    await page.waitForTimeout(500);
    longest[name] = longestOf(JSON.parse((await browser.stopTracing()).toString()).traceEvents);
  };
  await watch(LOADING, async () => {
    await visit(page, url);
    await page.waitForTimeout(1500);
  });
  for (const [name, act] of Object.entries(ACTS)) await watch(name, () => act(page));
  await closeWindow(page);
  return longest;
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds by the clock, and of the thread's processor time. */
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

function longestOf(events: readonly TraceEvent[]): Longest {
  const main = new Set(
    events
      .filter(({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain")
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const tasks = events.filter(
    ({ name, pid, tid }) => name === "ThreadControllerImpl::RunTask" && main.has(`${pid} ${tid}`),
  );
  const most = (of: (event: TraceEvent) => number | undefined) =>
    tasks.reduce((high, task) => Math.max(high, of(task) ?? 0), 0) / 1000;
  return { clock: most(({ dur }) => dur), processor: most(({ tdur }) => tdur) };
}

const median = (list: readonly number[]) => list.toSorted((a, b) => a - b)[list.length >> 1] ?? Number.NaN;

const runs = Number(process.argv[2] ?? 3);
const folder = mkdtempSync(join(tmpdir(), "luocdo-"));
const store = `sqlite:${join(folder, "graph.sqlite")}`;
await fillStore(store, SIZE);
const browser = await openBrowser();

/** The first picture of a server that has just been started and warmed up, then as often again. */
async function picturesOf(cacheBytes: string): Promise<string> {
  const server = await spawnServer("./serve-luocdo.mjs", [store, cacheBytes, "warm-up"]);
  const list: number[] = [];
  await new Promise((resolve) => setTimeout(resolve, SETTLE));
  for (let i = 0; i <= runs; i++) list.push(await measurePicture(browser, new URL(server.url).origin));
  await server.stop();
  return list.map((picture) => picture.toFixed(0)).join(", ");
}

async function tasksOf(): Promise<readonly Figures[]> {
  const server = await spawnServer("./serve-luocdo.mjs", [store, CACHE, "warm-up"]);
  const list: Figures[] = [];
  await new Promise((resolve) => setTimeout(resolve, SETTLE));
  for (let i = 0; i <= runs; i++) list.push(await measureTasks(browser, new URL(server.url).origin));
  await server.stop();
  return list;
}

try {
  console.log("First picture, ms from the start of navigation, first and later visits\n");
  console.log(`- as \`luocdo serve\` is set: ${await picturesOf(CACHE)}`);
  console.log(`- of a server that keeps no answers: ${await picturesOf("0")}\n`);
  console.log(
    "| longest task, ms | processor, first visit | processor, median | worst | clock, median |\n|---|---|---|---|---|",
  );
  const [first = {}, ...rest] = await tasksOf();
  for (const name of Object.keys(first)) {
    const of = (figures: Figures, kind: keyof Longest) => figures[name]?.[kind] ?? Number.NaN;
    const later = rest.map((figures) => of(figures, "processor"));
    const cells = [
      of(first, "processor"),
      median(later),
      Math.max(...later),
      median(rest.map((figures) => of(figures, "clock"))),
    ];
    console.log(`| ${name} | ${cells.map((cell) => cell.toFixed(0)).join(" | ")} |`);
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
