import { mkdtemp, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { MAX_DOCUMENT_BYTES } from "../../src/document/decode-document.ts";
import { readBytes } from "../../src/document/read-bytes.ts";
import type { ErrorCode } from "../../src/errors.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "luocdo-"));
});
afterAll(() => rm(folder, { recursive: true }));

const fails = (code: ErrorCode) => ({ name: "LuocdoError", code });

describe("readBytes", () => {
  it("gives the bytes of a file as they are", async () => {
    const bytes = Buffer.from("\ufeffSố: 01/KH-UBND\r\n".normalize("NFD"));
    const path = join(folder, "plan.txt");
    await writeFile(path, bytes);
    expect(Buffer.compare(await readBytes(path), bytes)).toBe(0);
  });

  it("refuses a file that is not there, a folder, and one over the limit", async () => {
    await expect(readBytes(join(folder, "missing.txt"))).rejects.toMatchObject(fails("DOCUMENT_UNREADABLE"));
    await expect(readBytes(folder)).rejects.toMatchObject(fails("DOCUMENT_UNREADABLE"));
    const path = join(folder, "huge.txt");
    await writeFile(path, "");
    await truncate(path, MAX_DOCUMENT_BYTES + 1);
    await expect(readBytes(path)).rejects.toMatchObject(fails("DOCUMENT_TOO_LARGE"));
  });
});
