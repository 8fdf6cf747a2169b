import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import type { Browser, Download, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { emptyFolder } from "../cli/run-cli.ts";
import { noNeo4j, stopNeo4j } from "../contract/neo4j-engine.ts";
import { noChromium, openBrowser, openPage, PATIENCE, type WatchedPage } from "./open-browser.ts";
import {
  emptiedNeo4j,
  findLastingPort,
  ingestSeeds,
  newSqlite,
  type RunningViewer,
  startViewer,
  type ViewerStore,
} from "./start-viewer.ts";

const ENGINES = [
  { engine: "sqlite", open: newSqlite, skip: noChromium },
  { engine: "neo4j", open: emptiedNeo4j, skip: noChromium ?? noNeo4j },
];

const RESOLUTION = "Instrument:party:bac-giang:TU:RESOLUTION:2020-2025:147";
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What is true in a moment, on a busy machine too. */
const soon = <T>(look: () => T) => expect.poll(look, { timeout: PATIENCE });

vi.setConfig({ testTimeout: 300_000 });

const about = (id: string, rest = "") => `/?about=${encodeURIComponent(id)}${rest}`;

for (const { engine, open, skip } of ENGINES) {
  describe.skipIf(skip)(`the viewer on ${engine}${skip ? ` (left out: ${skip})` : ""}`, () => {
    let browser: Browser;
    let store: ViewerStore;
    let viewer: RunningViewer;
    let watched: WatchedPage | undefined;

    beforeAll(async () => {
      store = await open();
      await ingestSeeds(store);
      [viewer, browser] = await Promise.all([startViewer(store), openBrowser()]);
    }, 300_000);
    afterEach(async () => {
      await watched?.page.context().close();
      const complaints = watched?.complaints;
      watched = undefined;
      expect(complaints ?? []).toEqual([]);
    });
    afterAll(async () => {
      await browser?.close();
      await viewer?.stop();
      if (engine === "neo4j") await stopNeo4j();
    });

    async function visit(path: string, options: Parameters<typeof openPage>[2] = {}): Promise<Page> {
      await watched?.page.context().close();
      watched = await openPage(browser, viewer.url + path, options);
      return watched.page;
    }

    async function ask(query: string): Promise<Record<string, never>> {
      const response = await fetch(`${viewer.url}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ query }),
      });
      return ((await response.json()) as { data: Record<string, never> }).data;
    }

    test("leads from a number to who implements it and to the words", async () => {
      const page = await visit("/");
      await page.locator("input:focus").waitFor();
      await page.keyboard.type("147");
      await page.getByRole("option").first().waitFor();
      await page.keyboard.press("Enter");
      await page.locator("[data-column=agency]").first().waitFor();
      const data = await ask(
        `{ instrument(ref: "${RESOLUTION}") { implementers { agency { id name } evidence { exact } } } }`,
      );
      const { implementers } = data.instrument as unknown as {
        implementers: readonly { agency: { id: string; name: string }; evidence: { exact: string }[] }[];
      };
      const drawn = await page
        .locator("[data-column=agency]")
        .evaluateAll((all) => all.map((one) => (one as unknown as { dataset: { id: string } }).dataset.id));
      expect(drawn.toSorted()).toEqual([...new Set(implementers.map(({ agency }) => agency.id))].toSorted());
      expect(implementers.map(({ agency }) => agency.name)).toContain("Sở Công Thương");
      await page.locator("[data-id='Agency:bac-giang/so-cong-thuong']").click();
      const panel = page.getByRole("complementary");
      await panel.getByRole("heading", { name: "Sở Công Thương" }).waitFor();
      const quote = panel.locator("blockquote", { hasText: "147-NQ/TU" }).first();
      await quote.waitFor();
      expect(await quote.locator("mark").textContent()).toBe("Sở Công Thương");
    });

    test("says who, in which part, by when and where it is written on the first screen", async () => {
      const page = await visit("/");
      await page.locator("input:focus").waitFor();
      await page.keyboard.type("147");
      await page.getByRole("option").first().waitFor();
      await page.keyboard.press("Enter");
      const first = page
        .getByRole("complementary")
        .locator("section", { has: page.getByRole("heading", { name: /^Cơ quan thực hiện/ }) })
        .locator("li")
        .first();
      await first.locator("mark").waitFor();
      expect(await first.locator(".tag").first().textContent()).toBe("Chủ trì");
      expect(await first.locator(".due").textContent()).toContain("hằng tháng");
      expect(await first.getByRole("button", { name: "II.2.1", exact: true }).count()).toBe(1);
      const place = await first.getByRole("button", { name: "Xem trong văn bản" }).boundingBox();
      expect((place?.y ?? Number.NaN) + (place?.height ?? Number.NaN)).toBeLessThan(900);
    });

    test("begins a plan's picture at its head, and tells the agencies of its tasks", async () => {
      const plan = await planId();
      const page = await visit(about(plan, `&pick=${encodeURIComponent(plan)}`));
      const firstTask = page.locator("[data-id$='#II.1.1']");
      await firstTask.waitFor();
      for (const box of [firstTask, page.locator(`[data-id='${plan}']`)]) {
        const { y = Number.NaN, height = 0 } = (await box.boundingBox()) ?? {};
        expect(y).toBeGreaterThan(100);
        expect(y + height).toBeLessThan(900);
      }
      const panel = page.getByRole("complementary");
      await panel.getByRole("heading", { name: /^Cơ quan được giao nhiệm vụ/ }).waitFor();
      await soon(() => panel.locator(".panel-pair").count()).toBe(10);
      await panel
        .getByRole("button", { name: /^Xem thêm 20/ })
        .first()
        .click();
      await soon(() => panel.locator(".panel-pair").count()).toBe(30);
      expect(await panel.locator(".panel-pair").first().textContent()).toContain("Chủ trì: ");
      expect(await panel.getByRole("heading", { name: /^Cơ quan thực hiện/ }).count()).toBe(0);
    });

    test("keeps what the panel speaks of and its close button clear of the text below", async () => {
      const page = await visit(about(RESOLUTION, `&pick=${encodeURIComponent(RESOLUTION)}`));
      const panel = page.getByRole("complementary");
      await panel.locator("blockquote").nth(2).waitFor();
      await panel.evaluate("(panel) => panel.scrollTo(0, 500)");
      const [outer, strip, close] = await Promise.all(
        [panel, panel.locator(".panel-strip"), panel.getByRole("button", { name: "Đóng" })].map((one) =>
          one.boundingBox(),
        ),
      );
      expect(strip?.y).toBe(outer?.y);
      expect((close?.y ?? 0) + (close?.height ?? 0)).toBeLessThanOrEqual(
        (strip?.y ?? 0) + (strip?.height ?? 0),
      );
      await panel.getByRole("button", { name: "Đóng" }).click();
      await soon(() => panel.count()).toBe(0);
    });

    test("says that an answer is on its way", async () => {
      const page = await visit("/");
      let answer: () => void = () => undefined;
      const held = new Promise<void>((resolve) => { answer = resolve; }); // biome-ignore format: one line
      await page.route("**/graphql", async (route) => {
        await held;
        await route.continue();
      });
      await page.locator("input:focus").waitFor();
      await page.goto(`${viewer.url}${about(RESOLUTION)}`);
      await page.getByText("Đang lấy dữ liệu và vẽ sơ đồ…").waitFor();
      expect(await page.getByRole("button", { name: "Bảng" }).count()).toBe(1);
      answer();
      await page.locator("[data-column=agency]").first().waitFor();
      expect(await page.locator(".loading-ring").count()).toBe(0);
    });

    test("finds without diacritics, and names what comes near", async () => {
      const page = await visit("/");
      await page.locator("input:focus").waitFor();
      await page.keyboard.type("so cong thuong");
      await page
        .getByRole("option", { name: /Sở Công Thương/ })
        .first()
        .waitFor();
      await page.getByRole("combobox").fill("Sở Công Thưxyzw");
      await page.locator(".search-list p", { hasText: "Gần giống" }).waitFor();
      expect(await page.getByRole("option").allTextContents()).toEqual(
        expect.arrayContaining([expect.stringContaining("Sở Công Thương")]),
      );
      await page.getByRole("combobox").fill("qqqqzzzz");
      await page.locator(".search-list p", { hasText: "qqqqzzzz" }).waitFor();
      await soon(() => page.getByRole("option").count()).toBe(0);
    });

    test("filters by role, and takes the filter back", async () => {
      const page = await visit(about(RESOLUTION));
      const agencies = page.locator("[data-column=agency]");
      await agencies.first().waitFor();
      const all = await agencies.count();
      await page.getByText("Bộ lọc").click();
      await page.getByRole("checkbox", { name: "Chủ trì" }).check();
      await soon(() => agencies.count()).toBe(2);
      expect(all).toBeGreaterThan(2);
      await page.getByRole("button", { name: "Bỏ lọc" }).click();
      await soon(() => agencies.count()).toBe(all);
    });

    test.each([
      ["hide=agency", { role: "checkbox", name: "Cơ quan" }, "agency"],
      ["basis=INFERRED", { role: "checkbox", name: "Suy ra theo quy tắc" }, "task"],
      ["systems=PARTY", { role: "checkbox", name: "Đảng" }, "instrument"],
      ["due=any", { role: "combobox", name: "Thời hạn" }, "task"],
      ["agency=Agency%3Abac-giang%2Fso-cong-thuong", { role: "combobox", name: "Chỉ cơ quan" }, "agency"],
    ] as const)("filters by %s, and keeps it in the address", async (filter, { role, name }, column) => {
      const path = about(await planId());
      const all = await countsOf(await visit(path));
      const filtered = await visit(`${path}&${filter}`);
      await filtered.getByText("Bộ lọc").click();
      await filtered.getByText("Bỏ lọc").waitFor();
      const chosen = filtered.getByRole(role, { name, exact: true });
      if (role === "combobox") expect(await chosen.inputValue()).not.toBe("");
      else expect(await chosen.isChecked()).toBe(!filter.startsWith("hide"));
      await soon(async () => (await countsOf(filtered)).edges).toBeLessThan(all.edges);
      const boxes = filtered.locator(`[data-column=${column}]`);
      await soon(() => boxes.count())[filter.startsWith("hide") ? "toBe" : "toBeGreaterThan"](0);
      await filtered.getByRole("button", { name: "Bỏ lọc" }).click();
      await soon(() => countsOf(filtered)).toEqual(all);
      expect(await filtered.evaluate("location.search")).not.toContain(filter.slice(0, filter.indexOf("=")));
    });

    test("shows the words of what is pointed at or focused, and groups as groups", async () => {
      const page = await visit(about(RESOLUTION));
      const agency = page.locator("[data-id='Agency:bac-giang/so-cong-thuong']");
      await agency.hover();
      const tip = page.getByRole("note");
      await tip
        .getByText("“Sở Công Thương”")
        .or(tip.locator("q", { hasText: "Sở Công Thương" }))
        .first()
        .waitFor();
      await page.mouse.move(5, 5);
      await soon(() => tip.count()).toBe(0);
      await agency.focus();
      await tip.locator("q", { hasText: "Sở Công Thương" }).waitFor();
      // A group is a pile of three sheets, a single body one.
      const sheets = (kind: string) => page.locator(`[data-kind=${kind}]`).first().locator("rect").count();
      expect([await sheets("COLLECTIVE"), await sheets("BODY")]).toEqual([3, 1]);
    });

    test("draws before the words are there, and says that they are on their way", async () => {
      const page = await visit("/");
      let answer: () => void = () => undefined;
      const held = new Promise<void>((resolve) => { answer = resolve; }); // biome-ignore format: one line
      await page.route("**/graphql", async (route) => {
        if (route.request().postData()?.includes("view-quotes")) await held;
        await route.continue();
      });
      await page.goto(`${viewer.url}${about(RESOLUTION)}`);
      const agency = page.locator("[data-id='Agency:bac-giang/so-cong-thuong']");
      await agency.hover();
      const tip = page.getByRole("note");
      await tip.getByText("Đang lấy câu chữ…").first().waitFor();
      await page.getByText("Chia sẻ và tải về").click();
      expect(await page.getByRole("button", { name: "Tải CSV" }).isDisabled()).toBe(true);
      answer();
      await page.getByRole("button", { name: "Tải CSV", disabled: false }).waitFor();
      await page.keyboard.press("Escape");
      await agency.hover();
      await tip.locator("q", { hasText: "Sở Công Thương" }).waitFor();
      expect(await tip.getByText("Đang lấy câu chữ…").count()).toBe(0);
    });

    test("tells the gaps of a plan with their words, and opens the auditor's report", async () => {
      const plan = await planId();
      const page = await visit(about(plan, `&pick=${encodeURIComponent(plan)}`));
      const gaps = page.locator(".panel section", {
        has: page.getByRole("heading", { name: /^Chỗ còn thiếu/ }),
      });
      await gaps.locator(".severity").first().waitFor();
      expect(await gaps.locator("li").first().locator("mark").first().textContent()).not.toBe("");
      const [report] = await Promise.all([
        page.context().waitForEvent("page"),
        page.getByRole("link", { name: "Mở báo cáo" }).click(),
      ]);
      await report.getByRole("heading", { level: 1 }).waitFor();
      expect(await report.locator("html").getAttribute("lang")).toBe("vi");
      // The style sheet of the page is let through by the server's policy.
      expect(await report.evaluate("getComputedStyle(document.querySelector('table')).borderCollapse")).toBe(
        "collapse",
      );
    });

    test("expands and collapses a box", async () => {
      const page = await visit(about(RESOLUTION));
      const tasks = page.locator("[data-column=task]");
      await tasks.first().waitFor();
      expect(await tasks.count()).toBe(1);
      await page.locator("[data-toggle^='Instrument:']").click();
      await soon(() => tasks.count()).toBeGreaterThan(10);
      await page.locator("[data-toggle$='#II.2.1']").click();
      await soon(() => page.locator("[data-column=agency]").count()).toBe(0);
    });

    test("goes from a box to its sentence in the document and back", async () => {
      const page = await visit(about(RESOLUTION, `&pick=${encodeURIComponent(RESOLUTION)}`));
      await page.getByRole("button", { name: "Xem trong văn bản" }).first().click();
      const words = page.locator("article .at").first();
      await words.waitFor();
      expect(await words.textContent()).toBe("Sở Công Thương");
      await page.locator(`article [data-node='${RESOLUTION}']`).first().click();
      const panel = page.getByRole("complementary");
      await panel.getByRole("heading", { name: "147-NQ/TU" }).waitFor();
      await panel.getByRole("button", { name: "Xem trong sơ đồ" }).click();
      await page.locator(`[data-id='${RESOLUTION}'][aria-pressed=true]`).waitFor();
    });

    test("opens a document where it speaks of what the panel shows", async () => {
      const page = await visit(about(RESOLUTION, `&pick=${encodeURIComponent(RESOLUTION)}`));
      await page.locator("[data-id='Agency:bac-giang/so-cong-thuong']").hover();
      await page.getByRole("note").locator("q").first().waitFor();
      await page.getByRole("button", { name: "Văn bản", exact: true }).click();
      const mention = page.locator(`article [data-node='${RESOLUTION}']`).first();
      await mention.waitFor();
      const { y = Number.NaN } = (await mention.boundingBox()) ?? {};
      expect(y).toBeGreaterThan(100);
      expect(y).toBeLessThan(900);
      expect(await mention.getAttribute("class")).toContain("mark-picked");
    });

    test("says in the table what the graph draws, sorted and filtered at will", async () => {
      const page = await visit(about(RESOLUTION));
      const counts = page.locator("[data-edges]");
      const edges = Number(await counts.getAttribute("data-edges"));
      await page.getByRole("button", { name: "Bảng" }).click();
      await soon(() => page.locator("tbody tr").count()).toBe(edges);
      await page.getByRole("button", { name: /^Đến/ }).click();
      await page.locator("th[aria-sort=ascending]").waitFor();
      const named = await page.locator("tbody tr td:nth-child(3)").allTextContents();
      expect(named).toEqual(named.toSorted(new Intl.Collator("vi-VN", { numeric: true }).compare));
      await page.getByRole("searchbox", { name: "Lọc bảng" }).fill("cong thuong");
      await soon(() => page.locator("tbody tr").count()).toBeLessThan(edges);
      const left = await page.locator("tbody tr").count();
      const again = await visit(await page.evaluate<string>("location.pathname + location.search"));
      await soon(() => again.locator("tbody tr").count()).toBe(left);
      expect(await again.getByRole("searchbox", { name: "Lọc bảng" }).inputValue()).toBe("cong thuong");
    });

    test("shows the matrix and the deadlines of a plan", async () => {
      const page = await visit("/");
      await page
        .getByRole("button", { name: /Bắc Giang/ })
        .first()
        .click();
      await page.getByRole("button", { name: "Ma trận" }).click();
      const row = page.getByRole("row", { name: /^Ban Quản lý các KCN tỉnh/ });
      await row.waitFor();
      expect(await row.textContent()).toContain("II.2.1");
      await page.getByRole("button", { name: "Thời hạn" }).click();
      await page.getByRole("heading", { name: /tháng 6 năm 2022/ }).waitFor();
    });

    test("restores the whole view from its address", async () => {
      const first = await visit(about(RESOLUTION, "&roles=LEAD&zoom=0.8"));
      await first.locator("[data-id='Agency:bac-giang/so-cong-thuong']").click();
      // The panel and the picture come from two answers, in either order.
      const look = async (page: Page) => {
        await page.getByRole("complementary").getByRole("heading", { level: 2 }).waitFor();
        await page.locator("[data-id][aria-pressed=true]").waitFor();
        return {
          boxes: await page.locator("[data-id]").evaluateAll((all) => all.map((one) => one.id)),
          panel: await page.getByRole("complementary").getByRole("heading", { level: 2 }).textContent(),
          zoom: await page.locator(".zoom-bar").textContent(),
        };
      };
      const seen = await look(first);
      expect(seen.boxes).toHaveLength(5);
      const again = await visit(await first.evaluate<string>("location.pathname + location.search"));
      expect(await look(again)).toEqual(seen);
    });

    test("stands the boxes freely where one asks for it, none over another, and the address holds it", async () => {
      const page = await visit(about(await planId()));
      const corners = (of: Page) =>
        of.locator("[data-id] > rect:first-child").evaluateAll((all) =>
          all.map((one) => {
            const { left, top, right, bottom } = one.getBoundingClientRect();
            return { left, top, right, bottom };
          }),
        );
      await page.locator("[data-column=task]").first().waitFor();
      const lefts = (list: readonly { readonly left: number }[]) => new Set(list.map(({ left }) => Math.round(left))).size;
      expect(lefts(await corners(page))).toBeLessThanOrEqual(6);
      await page.locator(".tool summary").first().click();
      await page.getByLabel("Bố cục").selectOption({ label: "Tự do" });
      await soon(async () => lefts(await corners(page))).toBeGreaterThan(6);
      expect(await page.locator(".graph-heads").isVisible()).toBe(false);
      const again = await visit(await page.evaluate<string>("location.pathname + location.search"));
      await soon(async () => lefts(await corners(again))).toBeGreaterThan(6);
      const boxes = await corners(again);
      const over = boxes.filter((a, i) =>
        boxes.some((b, j) => j > i && a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom),
      );
      expect(over).toEqual([]);
    }); // biome-ignore format: long lines

    test("saves an SVG, a PNG and a CSV that others can read", async () => {
      const page = await visit(about(RESOLUTION));
      await page.locator("[data-column=agency]").first().waitFor();
      await page.getByText("Chia sẻ và tải về").click();
      const save = async (name: string) => {
        const [download] = await Promise.all([
          page.waitForEvent("download"),
          page.getByRole("button", { name }).click(),
        ]);
        return { name: download.suggestedFilename(), bytes: await read(download) };
      };
      const svg = await save("Tải SVG");
      expect(svg.name).toBe("luocdo-147-NQ-TU.svg");
      const names = await page.evaluate(
        `[...new DOMParser().parseFromString(${JSON.stringify(svg.bytes.toString("utf8"))}, "image/svg+xml").querySelectorAll("text, parsererror")].map((one) => one.textContent)`,
      );
      expect(names).toEqual(expect.arrayContaining(["147-NQ/TU", "Sở Công Thương", "II.2.1"]));
      const png = await save("Tải PNG");
      expect(png.bytes.subarray(1, 4).toString()).toBe("PNG");
      expect(png.bytes.readUInt32BE(16)).toBeGreaterThan(1500);
      const csv = await save("Tải CSV");
      const rows = parse(csv.bytes.toString("utf8"), { bom: true, columns: true }) as Record<
        string,
        string
      >[];
      const edges = Number(await page.locator("[data-edges]").getAttribute("data-edges"));
      expect(rows).toHaveLength(edges);
      expect(rows.map(({ to }) => to)).toContain("147-NQ/TU");
    });

    test("prints the legend in the colours of the drawing, whatever the screen's", async () => {
      const page = await visit(about(RESOLUTION), { colorScheme: "dark" });
      await page.locator("[data-column=agency]").first().waitFor();
      await page.emulateMedia({ media: "print" });
      const colours = (selector: string) =>
        page.locator(selector).evaluateAll((all) => [...new Set(all.map((one) => one.getAttribute("stroke")))]);
      await soon(() => colours(".print-slice g > path:first-child")).not.toEqual([]);
      const drawn = await colours(".print-slice g > path:first-child");
      const told = await colours(".print-only .legend path");
      expect(drawn.filter((colour) => !told.includes(colour))).toEqual([]);
    }); // biome-ignore format: long lines

    test("prints the graph on A4 with its legend, version and date", async () => {
      const page = await visit(about(RESOLUTION));
      await page.locator("[data-column=agency]").first().waitFor();
      const file = join(emptyFolder(), "page.pdf");
      writeFileSync(file, await page.pdf({ preferCSSPageSize: true, printBackground: true }));
      const text = execFileSync("pdftotext", ["-layout", file, "-"], { encoding: "utf8" }).normalize("NFC");
      for (const words of [
        "147-NQ/TU",
        "Sở Công Thương",
        "Vai trò của cơ quan",
        "Chủ trì",
        "Đồ thị phiên bản",
      ])
        expect(text).toContain(words);
      expect(text).toMatch(/In ngày \d\d\/\d\d\/\d{4}/);
      const box = execFileSync("pdfinfo", [file], { encoding: "utf8" });
      expect(box).toMatch(/Page size:\s+841\.9\d* x 59[45]\.\d+ pts \(A4\)|Page size:\s+842\S* x 595\S* pts/);
    });

    test("prints a plan from its first page on, and a document with its head", async () => {
      const print = async (page: Page, last: number) => {
        const file = join(emptyFolder(), "page.pdf");
        writeFileSync(file, await page.pdf({ preferCSSPageSize: true, printBackground: true }));
        const pages = ["-f", "1", "-l", String(last), "-layout", file, "-"];
        return execFileSync("pdftotext", pages, { encoding: "utf8" }).normalize("NFC");
      };
      const page = await visit(about(await planId()));
      await page.locator("[data-column=agency]").first().waitFor();
      const first = await print(page, 1);
      for (const words of ["Đồ thị phiên bản", "II.1.1", "II.1.2"]) expect(first).toContain(words);
      const text = await visit(`/?mode=document&doc=${encodeURIComponent(await documentId())}`);
      await text.locator("article p").first().waitFor();
      expect(await print(text, 1)).toMatch(/In ngày \d\d\/\d\d\/\d{4}/);
    });

    test("is worked by the keyboard alone", async () => {
      const page = await visit("/");
      await page.locator("input:focus").waitFor();
      await page.keyboard.type("147");
      await page.getByRole("option").first().waitFor();
      await page.keyboard.press("Enter");
      const focused = () =>
        page.evaluate("document.activeElement?.dataset?.id ?? document.activeElement?.tagName");
      await soon(focused).toBe(RESOLUTION);
      await page.keyboard.press("ArrowRight");
      await soon(focused).toMatch(/#II\.2\.1$/);
      await page.keyboard.press("ArrowRight");
      await soon(focused).toMatch(/^Agency:/);
      const agency = await focused();
      await page.keyboard.press("ArrowDown");
      await soon(focused).not.toBe(agency);
      const chosen = await focused();
      await page.keyboard.press("Enter");
      await page.locator(`[data-id='${chosen}'][aria-pressed=true]`).waitFor();
      await page.keyboard.press("Escape");
      await soon(() => page.getByRole("complementary").count()).toBe(0);
      expect(await focused()).toBe(chosen);
      await page.keyboard.press("Enter");
      await page.getByRole("button", { name: "Đóng" }).focus();
      await page.keyboard.press("Escape");
      await soon(() => page.getByRole("complementary").count()).toBe(0);
      await soon(focused).toBe(chosen);
      await page.keyboard.press("/");
      await soon(focused).toBe("INPUT");
      expect(await page.getByRole("status").textContent()).not.toBe("");
    });

    test.each([
      ["vi-VN", "vi", "Cơ quan"],
      ["en-US", "en", "Agencies"],
      ["fr-FR", "vi", "Cơ quan"],
    ])("speaks to a browser set to %s in %s", async (locale, lang, agencies) => {
      const page = await visit(about(RESOLUTION), { locale });
      await page.locator(".graph-heads", { hasText: agencies }).waitFor();
      expect(await page.locator("html").getAttribute("lang")).toBe(lang);
      await page.getByRole("button", { name: lang === "vi" ? "English" : "Tiếng Việt" }).click();
      await soon(() => page.locator("html").getAttribute("lang")).toBe(lang === "vi" ? "en" : "vi");
    });

    test("says that the server is away, and goes on by itself when it is back", async () => {
      await viewer.stop();
      const port = await findLastingPort();
      viewer = await startViewer(store, port);
      const page = await visit(about(RESOLUTION));
      await page.locator("[data-column=agency]").first().waitFor();
      await viewer.stop();
      await page.locator("[data-id='Agency:bac-giang/so-cong-thuong']").click();
      await page.getByRole("alert").getByText("Máy chủ không trả lời").waitFor();
      viewer = await startViewer(store, port);
      await page.getByRole("complementary").getByRole("heading", { name: "Sở Công Thương" }).waitFor();
      await soon(() => page.getByRole("alert").textContent()).toBe("");
    });

    test.each(["reduce", "no-preference"] as const)("moves only where one may: %s", async (reducedMotion) => {
      const page = await visit(about(RESOLUTION, `&pick=${encodeURIComponent(RESOLUTION)}`), {
        reducedMotion,
      });
      await page.locator(".panel h2").waitFor();
      await page.locator(".graph-node").first().waitFor();
      const times = await page.evaluate<string[]>(
        "[...document.querySelectorAll('.graph-node, .panel')].map((one) => getComputedStyle(one).transitionDuration)",
      );
      expect(new Set(times).size).toBe(1);
      expect(times[0] === "0s").toBe(reducedMotion === "reduce");
    });

    test("says that a link leads to nothing", async () => {
      const page = await visit(about("Instrument:st:vn:CP:DECREE:nor:1900:0"));
      await page.getByText("Kho không có mục này").waitFor();
    });

    test.each([
      ["light", 1440, 900, "vi-VN"],
      ["dark", 1440, 900, "vi-VN"],
      ["light", 390, 844, "vi-VN"],
      ["dark", 390, 844, "en-US"],
    ] as const)("has no findings by axe in %s at %i×%i, %s", async (colorScheme, width, height, locale) => {
      const plan = await planId();
      const pick = `&pick=${encodeURIComponent(RESOLUTION)}`;
      const document = `${pick}&mode=document&doc=${encodeURIComponent(await documentId())}`;
      // Each view with what is there once it is drawn.
      const views: readonly (readonly [string, string])[] = [
        ["/", ".cards li"],
        [about(RESOLUTION, pick), "[data-column=agency]"],
        [about(plan, `${pick}&mode=table`), "tbody tr"],
        [about(plan, "&mode=matrix"), ".matrix tbody tr"],
        [about(plan, "&mode=timeline"), ".timeline-months li"],
        [about(RESOLUTION, document), "article p"],
      ];
      for (const [path, drawn] of views) {
        const page = await visit(path, { colorScheme, locale, viewport: { width, height } });
        await page.locator(drawn).first().waitFor();
        if (path.includes("pick=")) await page.locator(".panel .quote blockquote").first().waitFor();
        await soon(() => page.locator(".loading-ring").count()).toBe(0);
        await page.evaluate(AXE);
        const found = await page.evaluate(
          "axe.run({ resultTypes: ['violations'] }).then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes[0].html, nodes[0].failureSummary]))",
        );
        expect(found, path).toEqual([]);
        expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth"), path).toBe(true);
      }
    });

    async function countsOf(page: Page) {
      const counts = page.locator("[data-edges]");
      await counts.waitFor();
      return {
        nodes: Number(await counts.getAttribute("data-nodes")),
        edges: Number(await counts.getAttribute("data-edges")),
      };
    }

    async function planId(): Promise<string> {
      const data = await ask(
        "{ instruments(filter: { types: [PLAN] }, first: 100) { nodes { id documents { id } } } }",
      );
      const { nodes } = data.instruments as unknown as {
        nodes: { id: string; documents: { id: string }[] }[];
      };
      return nodes.find(({ id, documents }) => documents.length > 0 && id.includes("bac-giang"))?.id ?? "";
    }

    async function documentId(): Promise<string> {
      const data = await ask(`{ instrument(ref: "${await planId()}") { documents { id } } }`);
      return (data.instrument as unknown as { documents: { id: string }[] }).documents[0]?.id ?? "";
    }
  });
}

describe.skipIf(noChromium)(
  `the viewer on an empty store${noChromium ? ` (left out: ${noChromium})` : ""}`,
  () => {
    test("tells the command that fills it", async () => {
      const [viewer, browser] = await Promise.all([
        newSqlite().then((store) => startViewer(store)),
        openBrowser(),
      ]);
      try {
        const { page } = await openPage(browser, viewer.url);
        await page.getByRole("heading", { name: "Kho chưa có văn bản nào" }).waitFor();
        expect(await page.locator("code").textContent()).toBe("npx luocdo ingest PATH");
      } finally {
        await browser.close();
        await viewer.stop();
      }
    });
  },
);

async function read(download: Download): Promise<Buffer> {
  return readFileSync((await download.path()) ?? "");
}
