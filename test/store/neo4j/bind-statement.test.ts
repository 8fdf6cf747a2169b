import { expect, test } from "vitest";
import { bindStatement } from "../../../src/store/neo4j/bind-statement.ts";

test("every value travels in one map, which the statement reads", () => {
  const { text, parameters } = bindStatement("read/trace", { from: "k", depth: 3, limit: null });
  expect(text).toContain("{key: $params.from}");
  expect(text).toContain("LIMIT $params.limit");
  expect(text.match(/\$(?!params\.)/g)).toBeNull();
  expect(Object.keys(parameters)).toEqual(["params"]);
  expect(parameters.params).toMatchObject({ from: "k", limit: null });
  expect(String(parameters.params.depth)).toBe("3");
});

test("a statement without values takes an empty map", () => {
  expect(bindStatement("read/version").parameters).toEqual({ params: {} });
});
