import { LuocdoError } from "../errors.ts";
import { ROLES } from "../model/assignment.ts";
import { compareText } from "./compare-text.ts";
import { groupBy } from "./group-by.ts";
import type { TraceEdge } from "./trace.ts";

/** A way from one node to another: each edge begins where the one before ended, whichever way its own arrow points. */
export type Path = readonly TraceEdge[];

export interface PathRequest {
  readonly from: string;
  readonly to: string;
  /** Edges of the longest path. */
  readonly maxLength: number;
  /** Paths to give at most. */
  readonly limit: number;
}

/**
 * All ways from one node to another that go up all along (agency, task, plan, instrument above) or down all along, through no
 * node twice, shortest first. `edges` is what a trace both ways from the same node gives. ROW_LIMIT when more ways are begun that
 * may still arrive than can be followed.
 */
export function findPaths(edges: readonly TraceEdge[], request: PathRequest): readonly Path[] {
  const found = [stepsOf(edges, "UP"), stepsOf(edges, "DOWN")].flatMap((steps) => walk(steps, request));
  return found
    .toSorted((a, b) => a.length - b.length || compareText(nameOf(a), nameOf(b)))
    .slice(0, request.limit);
}

/** Ways of one length that are followed at once. */
const MAX_BEGUN = 20_000;

function tooManyBegun(length: number, maxLength: number): LuocdoError {
  return new LuocdoError(
    "ROW_LIMIT",
    `More than ${MAX_BEGUN} ways of ${length} steps lead on to the end. Ask for fewer steps than \`maxLength: ${maxLength}\`, or from an entity between the two.`,
  );
}

interface Step {
  readonly edge: TraceEdge;
  readonly begin: string;
  readonly next: string;
}

type Steps = ReadonlyMap<string, readonly Step[]>;

/** Where one can go from each node. Memberships and assignments are written down the graph, all other edges up. */
function stepsOf(edges: readonly TraceEdge[], direction: "UP" | "DOWN"): Steps {
  const steps = edges.map((edge) => {
    const isWrittenDown = edge.kind === "HAS_TASK" || (ROLES as readonly string[]).includes(edge.kind);
    const isAlong = isWrittenDown === (direction === "DOWN");
    return isAlong ? { edge, begin: edge.from, next: edge.to } : { edge, begin: edge.to, next: edge.from };
  });
  return groupBy(steps, ({ begin }) => begin);
}

/** Longer paths grow from shorter ones, so the limit keeps the shortest; dead ends are never entered. */
function walk(steps: Steps, { from, to, maxLength, limit }: PathRequest): Path[] {
  const distances = distancesTo(steps, to);
  const paths: Path[] = [];
  let growing: { readonly path: Path; readonly nodes: readonly string[] }[] = [{ path: [], nodes: [from] }];
  for (let length = 1; length <= maxLength && growing.length > 0 && paths.length < limit; length += 1) {
    const grown: typeof growing = [];
    for (const { path, nodes } of growing) {
      for (const { edge, next } of steps.get(nodes.at(-1) ?? "") ?? []) {
        if (nodes.includes(next)) continue;
        if (next === to) paths.push([...path, edge]);
        else if (length + (distances.get(next) ?? Number.POSITIVE_INFINITY) <= maxLength) {
          grown.push({ path: [...path, edge], nodes: [...nodes, next] });
        }
      }
    }
    if (grown.length > MAX_BEGUN) throw tooManyBegun(length, maxLength);
    growing = grown;
  }
  return paths;
}

/** The least number of steps from each node to the end. */
function distancesTo(steps: Steps, to: string): ReadonlyMap<string, number> {
  const before = groupBy([...steps.values()].flat(), ({ next }) => next);
  const distances = new Map([[to, 0]]);
  for (const [node, distance] of distances) {
    for (const { begin } of before.get(node) ?? [])
      if (!distances.has(begin)) distances.set(begin, distance + 1);
  }
  return distances;
}

function nameOf(path: Path): string {
  return path.map((edge) => edge.id).join(" ");
}
