import { createHash } from "node:crypto";
import { mkdtemp, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { decodeDocument, MAX_DOCUMENT_BYTES, readDocument } from "../../src/document/read-document.ts";
import type { ErrorCode } from "../../src/errors.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "luocdo-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function makeFile(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

const fails = (code: ErrorCode) => ({ name: "LuocdoError", code });

describe("readDocument", () => {
  it("changes no character, the byte order mark included", async () => {
    const text = "\ufeffSố: 01/KH-UBND\r\n\u00a0Sở Y tế".normalize("NFD");
    const path = await makeFile("plan.txt", text);
    expect(await readDocument(path)).toEqual({
      text,
      sha256: createHash("sha256").update(text, "utf8").digest("hex"),
      uri: pathToFileURL(path).href,
    });
  });

  it("refuses a file that is not there, a folder, and one over the limit", async () => {
    await expect(readDocument(join(folder, "missing.txt"))).rejects.toMatchObject(
      fails("DOCUMENT_UNREADABLE"),
    );
    await expect(readDocument(folder)).rejects.toMatchObject(fails("DOCUMENT_UNREADABLE"));
    const path = await makeFile("huge.txt", "");
    await truncate(path, MAX_DOCUMENT_BYTES + 1);
    await expect(readDocument(path)).rejects.toMatchObject(fails("DOCUMENT_TOO_LARGE"));
  });
});

describe("decodeDocument", () => {
  const name = { name: "plan.txt", uri: "urn:plan" };

  it.each<readonly [string, Uint8Array, ErrorCode]>([
    ["nothing", Buffer.from(""), "DOCUMENT_EMPTY"],
    ["blanks only", Buffer.from(" \n\t \n"), "DOCUMENT_EMPTY"],
    ["UTF-16, little end first", Buffer.from("\ufeffKế hoạch", "utf16le"), "DOCUMENT_ENCODING"],
    ["UTF-16, big end first", Buffer.from([0xfe, 0xff, 0x00, 0x4b]), "DOCUMENT_ENCODING"],
    ["an eight-bit encoding", Buffer.from([0x4b, 0xea, 0x20, 0x68]), "DOCUMENT_ENCODING"],
    ["zero bytes", Buffer.from("%PDF\0\x01"), "DOCUMENT_BINARY"],
    ["too much", new Uint8Array(MAX_DOCUMENT_BYTES + 1), "DOCUMENT_TOO_LARGE"],
  ])("refuses %s", (_, bytes, code) => {
    expect(() => decodeDocument(bytes, name)).toThrow(expect.objectContaining(fails(code)));
  });

  it("quotes the name and the next step", () => {
    expect(() => decodeDocument(Buffer.from("\ufeffKế", "utf16le"), name)).toThrow(
      /"plan\.txt" is UTF-16.*iconv/s,
    );
  });
});
