import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { decodeDocument, MAX_DOCUMENT_BYTES } from "../../src/document/decode-document.ts";
import type { ErrorCode } from "../../src/errors.ts";

const fails = (code: ErrorCode) => ({ name: "LuocdoError", code });

describe("decodeDocument", () => {
  const name = { name: "plan.txt", uri: "urn:plan" };

  it("changes no character, the byte order mark included", () => {
    const text = "\ufeffSố: 01/KH-UBND\r\n\u00a0Sở Y tế".normalize("NFD");
    expect(decodeDocument(Buffer.from(text), name)).toEqual({
      text,
      sha256: createHash("sha256").update(text, "utf8").digest("hex"),
      uri: "urn:plan",
    });
  });

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
