import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { serveSample } from "./serve-sample.ts";

const pathOf = (question: Record<string, string>) => `/audit?${new URLSearchParams(question)}`;

test.each([
  ["147-NQ/TU", "vi", "147-NQ/TU"],
  ["Instrument:st:bac-giang:UBND:PLAN:adm:2022:12", "en", "12/KH-UBND"],
  ["Agency:bac-giang/so-cong-thuong", "vi", "Sở Công Thương"],
])("gives the report of %s in %s", async (ref, lang, name) => {
  const { fetch } = await serveSample();
  const { status, headers, text } = await fetch(pathOf({ ref, lang }));
  expect(status).toBe(200);
  expect(headers.get("content-type")).toBe("text/html; charset=utf-8");
  expect(text).toContain(`<html lang="${lang}">`);
  expect(text).toContain(name);
});

test("lets the page use its own style sheet and nothing else", async () => {
  const { fetch } = await serveSample();
  const { headers, text } = await fetch(pathOf({ ref: "147-NQ/TU" }));
  const style = /<style>(.*)<\/style>/s.exec(text)?.[1] ?? "";
  const hash = createHash("sha256").update(style).digest("base64");
  expect(headers.get("content-security-policy")).toMatch(/^default-src 'none';/);
  expect(headers.get("content-security-policy")).toContain(`style-src 'sha256-${hash}'`);
});

test.each([
  [{ ref: "999-NQ/TU" }, 404, "NOT_FOUND"],
  [{ ref: "" }, 400, "BAD_ARGUMENT"],
  [{ ref: "147-NQ/TU", lang: "de" }, 400, "BAD_ARGUMENT"],
  [{ ref: "147-NQ/TU", asOf: "tomorrow" }, 400, "BAD_ARGUMENT"],
  [{ ref: "x".repeat(501) }, 400, "BAD_ARGUMENT"],
])("refuses %j", async (question, status, code) => {
  const { fetch } = await serveSample();
  const answer = await fetch(pathOf(question));
  expect([answer.status, answer.json.errors[0].extensions.code]).toEqual([status, code]);
});

test("asks for a token where reading needs one", async () => {
  const readTokens = [createHash("sha256").update("reader").digest("hex")];
  const { fetch } = await serveSample({ settings: { readTokens } });
  const path = pathOf({ ref: "147-NQ/TU" });
  expect((await fetch(path)).status).toBe(401);
  expect((await fetch(path, { headers: { authorization: "Bearer reader" } })).status).toBe(200);
});
