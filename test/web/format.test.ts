import fc from "fast-check";
import { expect, test } from "vitest";
import { en } from "../../web/words/en.ts";
import { formatDay, formatNumber, formatPeriod } from "../../web/words/format.ts";
import { vi } from "../../web/words/vi.ts";

const LANGUAGES = [vi, en] as const;

/** The same form by the platform's own formats, which the page does without. */
function byPlatform(words: typeof vi, iso: string, style: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(words.tag, { ...style, timeZone: "UTC" }).format(new Date(iso));
}

test("days and months are in the language's form", () => {
  for (const words of LANGUAGES) {
    const style = {
      day: words === vi ? "2-digit" : "numeric",
      month: words === vi ? "2-digit" : "long",
    } as const;
    for (let month = 1; month <= 12; month++) {
      const iso = `2022-${String(month).padStart(2, "0")}-0${(month % 9) + 1}`;
      expect(formatDay(iso, words)).toBe(byPlatform(words, iso, { ...style, year: "numeric" }));
      expect(formatPeriod(iso.slice(0, 7), words)).toBe(
        byPlatform(words, iso, { month: "long", year: "numeric" }),
      );
    }
  }
});

test("numbers are in the language's form", () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.integer({ min: -1e9, max: 1e9 }), fc.double({ min: 1e-3, max: 1e6, noNaN: true })),
      (n) => {
        for (const words of LANGUAGES)
          expect(formatNumber(n, words)).toBe(new Intl.NumberFormat(words.tag).format(n));
      },
    ),
  );
});

test("what is no day or period stays as it is", () => {
  for (const words of LANGUAGES) {
    expect(["2022-13-01", "hôm nay", "2022-06"].map((text) => formatDay(text, words))).toEqual(["2022-13-01", "hôm nay", "2022-06"]);
    expect(formatPeriod("2022-19", words)).toBe("2022-19");
  }
}); // biome-ignore format: the lists
