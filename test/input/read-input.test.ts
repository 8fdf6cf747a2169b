import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { extract } from "../../src/extract.ts";
import { readBounded } from "../../src/input/read-bounded.ts";
import { decodeInput, readInput } from "../../src/input/read-input.ts";
import { loadRegistry } from "../../src/load-registry.ts";
import type { Extraction } from "../../src/model/extraction.ts";
import { type Letterhead, makeDocx, makePdf, makeScan, paragraph, table } from "./make-documents.ts";

const folder = mkdtempSync(join(tmpdir(), "luocdo-"));
afterAll(() => rmSync(folder, { recursive: true }));

const PLANS = ["bac-giang-2022-restated", "thai-nguyen-2023-invented"];
const LETTERHEAD: Letterhead = {
  left: ["ỦY BAN NHÂN DÂN", "TỈNH BẮC GIANG", "Số: 12/KH-UBND"],
  right: [
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "Độc lập - Tự do - Hạnh phúc",
    "Bắc Giang, ngày 20 tháng 01 năm 2022",
  ],
};

/** The paragraphs of a seed plan from its type line on. */
function paragraphsOf(plan: string): readonly string[] {
  const paragraphs = readFileSync(`seeds/plans/${plan}/plan.txt`, "utf8")
    .split(/\n\s*\n/)
    .map((text) => text.replace(/\s+/g, " ").trim())
    .filter(Boolean);
  return paragraphs.slice(paragraphs.indexOf("KẾ HOẠCH"));
}

const escapeHtml = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const toHtml = (tag: string) => (text: string) => `<${tag}>${escapeHtml(text)}</${tag}>`;

/** Leaves it to Word to count what the plan numbers `II.`, `1.`, `1.1.`, but for its last part, which leaves a number out. */
function countByWord(text: string, at: number, all: readonly string[]) {
  const numbers = [/^[IVX]+\. /, /^\d+\. /, /^\d+\.\d+\. /];
  const level = numbers.findIndex((number) => number.test(text));
  const isCounted = level !== -1 && !all.slice(0, at + 1).some((before) => before.startsWith("III. "));
  return isCounted ? paragraph(text.replace(numbers[level] ?? "", ""), level) : paragraph(text);
}

const WRITERS: Readonly<Record<string, (paragraphs: readonly string[]) => Promise<Uint8Array | string>>> = {
  txt: async (paragraphs) => [...LETTERHEAD.left, ...LETTERHEAD.right, ...paragraphs].join("\n\n"),
  html: async (paragraphs) =>
    `<!DOCTYPE html><html><head><title>Sở Y tế: A</title><script>var a = "Sở Y tế: B";</script></head><body>
    <table><tr><td>${LETTERHEAD.left.map(toHtml("p")).join("")}</td><td>${LETTERHEAD.right.map(escapeHtml).join("<br>")}</td></tr></table>
    ${paragraphs.map(toHtml("p")).join("\n")}</body></html>`,
  docx: (paragraphs) =>
    makeDocx([table([[LETTERHEAD.left, LETTERHEAD.right]]), ...paragraphs.map(countByWord)]),
  pdf: (paragraphs) => makePdf({ letterhead: LETTERHEAD, paragraphs }),
};

/** What a document states, without where: offsets and line ends differ between formats. */
function statementsOf(extraction: Extraction): unknown {
  return JSON.parse(
    JSON.stringify(extraction, (name, value) => {
      if (["start", "end", "key", "sha256", "uri"].includes(name) && typeof value !== "object")
        return undefined;
      return typeof value === "string" ? value.replace(/\s+/g, " ") : value;
    }),
  );
}

describe.each(PLANS)("%s", (plan) => {
  const registry = loadRegistry();

  test.each(["html", "docx", "pdf"])("states the same in .%s as in .txt", async (format) => {
    const extractions: Extraction[] = [];
    for (const each of ["txt", format]) {
      const path = join(folder, `${plan}.${each}`);
      const content = await WRITERS[each]?.(paragraphsOf(plan));
      writeFileSync(path, content ?? "");
      const source = await readInput(path);
      expect(source.sha256).toBe(createHash("sha256").update(readFileSync(path)).digest("hex"));
      expect(source.uri).toBe(pathToFileURL(path).href);
      const extraction = extract(source.text, registry, source);
      for (const { start, end, text } of extraction.citations)
        expect(source.text.slice(start, end)).toBe(text);
      extractions.push(extraction);
    }
    const [wanted, found] = extractions;
    expect(wanted?.document).toMatchObject({ number: "12/KH-UBND", issuedOn: "2022-01-20" });
    expect(wanted?.tasks.length).toBeGreaterThan(10);
    expect(found && statementsOf(found)).toEqual(wanted && statementsOf(wanted));
  });
});

describe("decodeInput", () => {
  const decode = (name: string, bytes: Uint8Array | string) =>
    decodeInput(Buffer.from(bytes), { name, uri: "urn:x" });

  test("goes by the first bytes, whatever the ending", async () => {
    expect((await decode("plan.bin", await makePdf({ paragraphs: ["Một."] }))).text).toBe("Một.");
    expect((await decode("plan.txt", await makeDocx([paragraph("Hai.")]))).text).toBe("Hai.");
    expect((await decode("plan", "\n<!doctype html><p>Ba.")).text).toBe("Ba.");
    expect((await decode("plan", "Một dòng nói về %PDF- và <html>.")).text).toContain("%PDF-");
  });

  const compound = Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(600)]);
  test.each<[name: string, bytes: () => Promise<Uint8Array | string>, code: string, words: RegExp]>([
    ["a Word file of before 2007", async () => compound, "DOCUMENT_FORMAT", /soffice --convert-to docx/],
    [
      "an encrypted Word file",
      async () => Buffer.concat([compound, Buffer.from("EncryptedPackage", "utf16le")]),
      "DOCUMENT_ENCRYPTED",
      /without/,
    ],
    ["rich text", async () => "{\\rtf1 A}", "DOCUMENT_FORMAT", /convert/i],
    ["a text that calls itself so.pdf", async () => "A", "DOCUMENT_FORMAT", /no such file/],
    ["a scan", () => makeScan(), "DOCUMENT_NO_TEXT", /ocrmypdf/],
    ["a page of pictures", async () => "<html><img src=x></html>", "DOCUMENT_EMPTY", /no text/],
    ["a broken archive", async () => "PK\u0003\u0004A", "DOCUMENT_UNREADABLE", /broken/],
  ])("refuses %s by name and with the next step", async (name, bytes, code, words) => {
    const refused = decode(name, await bytes());
    await expect(refused).rejects.toMatchObject({ code, message: expect.stringMatching(words) });
    await expect(refused).rejects.toThrow(`"${name}"`);
  });

  test("a page whose text is taken on, one after the other, each its own", async () => {
    const texts = await Promise.all([1, 2, 3].map((n) => decode("x.html", `<p>${n}`)));
    expect(texts.map(({ text }) => text)).toEqual(["1", "2", "3"]);
  });
});

test("a parser that takes too long is stopped, and the next document is read", async () => {
  const long = Buffer.from("<p>A".repeat(5_000_000));
  await expect(readBounded({ bytes: long, format: "html" }, 30)).rejects.toMatchObject({
    code: "DOCUMENT_TOO_LARGE",
  });
  expect(await readBounded({ bytes: Buffer.from("<p>A"), format: "html" })).toBe("A");
});
