import { GraphQLError } from "graphql";
import { expect, test } from "vitest";
import { LuocdoError } from "../../src/errors.ts";
import { formatError } from "../../src/graphql/errors.ts";

/** The error as a resolver threw it and as GraphQL hands it on. */
function format(thrown: Error, code = "INTERNAL_SERVER_ERROR") {
  const error = new GraphQLError(thrown.message, {
    originalError: thrown,
    path: ["instrument"],
    extensions: { code },
  });
  return formatError({ ...error.toJSON(), extensions: { code, stacktrace: ["at secret.ts:1"] } }, error);
}

test("our own errors keep code and message", () => {
  expect(format(new LuocdoError("BAD_ARGUMENT", "no day", { details: { secret: 1 } }))).toEqual({
    message: "no day",
    path: ["instrument"],
    extensions: { code: "BAD_ARGUMENT" },
  });
});

test("AMBIGUOUS shows its candidates", () => {
  const details = { candidates: [{ key: "a" }, { key: "b" }] };
  expect(format(new LuocdoError("AMBIGUOUS", "two", { details })).extensions).toEqual({
    code: "AMBIGUOUS",
    ...details,
  });
});

test.for([
  "STORE_UNAVAILABLE",
  "STORE_LOCKED",
  "STORE_VERSION",
  "STORE_AUTH",
  "STORE_QUERY",
  "INTERNAL",
] as const)("%s keeps its code and hides what it says of the server", (code) => {
  const shown = format(new LuocdoError(code, "cannot open /var/lib/secret.sqlite"));
  expect(shown.extensions).toEqual({ code });
  expect(shown.message).not.toContain("secret");
});

test.for([new TypeError("x is not a function at /secret.ts"), new Error("password=secret")])(
  "masks %o",
  (thrown) => {
    expect(JSON.stringify(format(thrown))).not.toContain("secret");
    expect(format(thrown).extensions).toEqual({ code: "INTERNAL" });
  },
);

test("GraphQL's own errors pass without their stack", () => {
  const error = new GraphQLError("Syntax Error", { extensions: { code: "GRAPHQL_PARSE_FAILED" } });
  const formatted = {
    ...error.toJSON(),
    extensions: { code: "GRAPHQL_PARSE_FAILED", stacktrace: ["at secret.ts:1"] },
  };
  expect(formatError(formatted, error)).toEqual({
    message: "Syntax Error",
    extensions: { code: "GRAPHQL_PARSE_FAILED" },
  });
});
