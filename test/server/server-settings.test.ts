import { expect, test } from "vitest";
import { readServerSettings } from "../../src/server/server-settings.ts";

const HASH = "0123456789abcdef".repeat(4);

test("gives only what is set", () => {
  expect(readServerSettings({})).toEqual({});
  expect(readServerSettings({ LUOCDO_TRUSTED_ONLY: "", PATH: "/bin" })).toEqual({});
});

test.for([
  ["LUOCDO_READ_TOKENS_SHA256", `${HASH}, ${HASH}`, { readTokens: [HASH, HASH] }],
  ["LUOCDO_WRITE_TOKEN_SHA256", HASH, { writeToken: HASH }],
  ["LUOCDO_TRUSTED_ONLY", "true", { trustedOnly: true }],
  ["LUOCDO_DOCUMENTS", "/srv/operations", { documents: "/srv/operations" }],
  ["LUOCDO_INTROSPECTION", "false", { introspection: false }],
  ["LUOCDO_MAX_QUERY_LENGTH", "5000", { maxQueryLength: 5000 }],
  ["LUOCDO_MAX_ROWS", "500", { maxRows: 500 }],
  ["LUOCDO_TIMEOUT_MS", "100", { timeout: 100 }],
  ["LUOCDO_RATE_LIMIT", "0", { rateLimit: null }],
  ["LUOCDO_RATE_LIMIT", "60", { rateLimit: 60 }],
  ["LUOCDO_TRUST_PROXY", "true", { trustProxy: true }],
  ["LUOCDO_CACHE_BYTES", "0", { cacheBytes: 0 }],
  ["LUOCDO_LOG_LEVEL", "info", { logLevel: "info" }],
] as const)("%s=%s", ([name, value, settings]) => {
  expect(readServerSettings({ [name]: value })).toEqual(settings);
});

test.for([
  ["LUOCDO_WRITE_TOKEN_SHA256", "my-secret-token"],
  ["LUOCDO_READ_TOKENS_SHA256", `${HASH},my-secret-token`],
  ["LUOCDO_TRUSTED_ONLY", "my-secret-token"],
  ["LUOCDO_MAX_ROWS", "-1"],
  ["LUOCDO_TIMEOUT_MS", "0"],
  ["LUOCDO_LOG_LEVEL", "loud"],
] as const)("%s=%s is refused, its value not shown", ([name, value]) => {
  expect(() => readServerSettings({ [name]: value })).toThrow(expect.objectContaining({ code: "USAGE" }));
  expect(() => readServerSettings({ [name]: value })).not.toThrow(/my-secret-token/);
});
