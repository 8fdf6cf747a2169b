import { existsSync } from "node:fs";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";

const PATH = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";

/** Why the browser tests are left out, or null. LUOCDO_TEST_BROWSER=1 asks for them: then a missing Chromium fails them. */
export const noChromium: string | null =
  existsSync(PATH) || process.env.LUOCDO_TEST_BROWSER === "1"
    ? null
    : `no Chromium at ${PATH}; run tools/chromium/install.sh, or name one in CHROMIUM_PATH`;

/** Switches for Chromium as root on a closed network; without them it looks for its maker's hosts. */
const SWITCHES = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * Milliseconds that are waited for something to come true. It costs nothing where it does; on a machine that other work keeps
 * busy an answer of thousands of rows takes its time.
 */
export const PATIENCE = 90_000;

export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: PATH, args: SWITCHES, timeout: PATIENCE });
}

/** A page of its own profile, and what went wrong on it or was asked of other hosts. */
export interface WatchedPage {
  readonly page: Page;
  readonly complaints: readonly string[];
}

/** What a browser says of a server that was stopped on purpose or is about to be ready again. */
const AWAY = /net::ERR_(CONNECTION|EMPTY_RESPONSE|SOCKET|NETWORK)|status of 503/;

/** Opens an address in a page that reaches nothing but that address's server. */
export async function openPage(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: "vi-VN",
    ...options,
  });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  const { origin } = new URL(address);
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error" && !AWAY.test(message.text())) complaints.push(message.text());
  });
  await context.route(
    (url) => url.origin !== origin && url.protocol.startsWith("http"),
    (route) => {
      complaints.push(`asked ${route.request().url()}`);
      return route.abort();
    },
  );
  await page.goto(address);
  return { page, complaints };
}
