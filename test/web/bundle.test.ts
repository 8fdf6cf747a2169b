import { existsSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";

const DIST = "web/dist";

/** Most bytes, compressed, that a reader of the viewer fetches, the GraphQL IDE apart. */
const MOST = 600_000;

/** The files a page names, and those they name in turn. */
function filesOf(page: string): ReadonlySet<string> {
  const found = new Set([page]);
  for (const file of found) {
    const text = readFileSync(`${DIST}/${file}`, "utf8");
    const names = text.matchAll(/["'`(]\.?\/?((?:assets\/)?[\w-]+\.(?:js|css|svg|woff2?))["'`)]/g);
    for (const [, name = ""] of names) {
      const file = [name, `assets/${name}`].find((path) => existsSync(`${DIST}/${path}`));
      if (file) found.add(file);
    }
  }
  return found;
}

test("the viewer is small", () => {
  const files = [...filesOf("index.html")];
  expect(files.filter((file) => file.endsWith(".js")).length).toBeGreaterThanOrEqual(3);
  expect(files.some((file) => file.includes("layout-worker"))).toBe(true);
  const sizes = files.map((file) => gzipSync(readFileSync(`${DIST}/${file}`)).length);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(MOST);
});
