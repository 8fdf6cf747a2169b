import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findPaths, type Path } from "../../src/store/find-paths.ts";
import type { TraceEdge } from "../../src/store/trace.ts";

/** `plan -HAS_TASK-> task` */
function edge(text: string): TraceEdge {
  const [from = "", kind = "", to = ""] = text.split(/ -|-> /);
  return { id: text, from, to, kind, basis: "EXPLICIT", level: 1, anchor: null };
}

const EDGES = [
  "plan -HAS_TASK-> task",
  "plan -IMPLEMENTS-> resolution",
  "task -CITES-> resolution",
  "task -LEAD-> market",
  "task -SUPPORT-> finance",
  "conclusion -CONTINUES-> resolution",
  "resolution -CONTINUES-> old",
].map(edge);

const find = (from: string, to: string, maxLength = 6, limit = 10) =>
  findPaths(EDGES, { from, to, maxLength, limit }).map((path) => path.map(({ id }) => id));

describe("ways through the graph", () => {
  test("up from an agency to an instrument, shortest first", () => {
    expect(find("market", "resolution")).toEqual([
      ["task -LEAD-> market", "task -CITES-> resolution"],
      ["task -LEAD-> market", "plan -HAS_TASK-> task", "plan -IMPLEMENTS-> resolution"],
    ]);
  });

  test("and down again are the same ways turned round", () => {
    expect(find("resolution", "market")).toEqual(
      find("market", "resolution").map((path) => path.toReversed()),
    );
  });

  test("of no more steps, and no more of them, than asked for", () => {
    expect(find("market", "resolution", 2)).toHaveLength(1);
    expect(find("market", "resolution", 6, 1)).toHaveLength(1);
    expect(find("market", "resolution", 1)).toEqual([]);
  });

  test("never up and down in one: two agencies of a task are no way to each other", () => {
    expect(find("market", "finance")).toEqual([]);
    expect(find("conclusion", "plan")).toEqual([]);
  });

  test("from a node to itself or to an unknown one there is none", () => {
    expect(find("market", "market")).toEqual([]);
    expect(find("market", "nowhere")).toEqual([]);
  });
});

test("refuses more ways begun than can be followed, and gives the shorter ones", () => {
  const layers = Array.from({ length: 8 }, (_, at) => (at === 0 || at === 7 ? 1 : 12));
  const dense = layers
    .slice(1)
    .flatMap((ends, at) =>
      Array.from({ length: layers[at] ?? 0 }, (_, i) =>
        Array.from({ length: ends }, (_, j) => edge(`${at}.${i} -CITES-> ${at + 1}.${j}`)),
      ).flat(),
    );
  expect(() => findPaths(dense, { from: "0.0", to: "7.0", maxLength: 7, limit: 200 })).toThrow(
    expect.objectContaining({ code: "ROW_LIMIT" }),
  );
  expect(findPaths(dense, { from: "0.0", to: "3.0", maxLength: 7, limit: 200 })).toHaveLength(144);
});

test("on any graph: simple, connected, within the length, each once", () => {
  const node = fc.integer({ min: 0, max: 6 }).map(String);
  const edges = fc.uniqueArray(fc.tuple(node, node), { selector: String, maxLength: 20 });
  fc.assert(
    fc.property(edges, fc.integer({ min: 1, max: 5 }), (pairs, maxLength) => {
      const graph = pairs.map(([from, to]) => edge(`${from} -CITES-> ${to}`));
      const paths = findPaths(graph, { from: "0", to: "6", maxLength, limit: 10_000 });
      expect(new Set(paths.map((path) => JSON.stringify(path))).size).toBe(paths.length);
      for (const path of paths) {
        expect(path.length).toBeLessThanOrEqual(maxLength);
        const nodes = nodesOf(path).split(" ");
        expect([nodes[0], nodes.at(-1)]).toEqual(["0", "6"]);
        expect(new Set(nodes).size).toBe(nodes.length);
      }
      expect(paths.length).toBe(countPaths(graph, maxLength));
    }),
  );
});

/** The nodes of a way from 0: of each edge the end that was not passed yet. */
function nodesOf(path: Path): string {
  let at = "0";
  const nodes = path.map(({ from, to }) => {
    expect([from, to]).toContain(at);
    at = from === at ? to : from;
    return at;
  });
  return ["0", ...nodes].join(" ");
}

/** Counted the plain way: every simple walk along the arrows, and every one against them. */
function countPaths(edges: readonly TraceEdge[], maxLength: number): number {
  const count = (nextOf: (at: string) => readonly string[], seen: readonly string[]): number => {
    const at = seen.at(-1) ?? "";
    if (at === "6") return 1;
    if (seen.length > maxLength) return 0;
    const options = nextOf(at).filter((next) => !seen.includes(next));
    return options.reduce((sum, next) => sum + count(nextOf, [...seen, next]), 0);
  };
  const along = (at: string) => edges.filter(({ from }) => from === at).map(({ to }) => to);
  const against = (at: string) => edges.filter(({ to }) => to === at).map(({ from }) => from);
  return count(along, ["0"]) + count(against, ["0"]);
}
