import type { View } from "../view/view.ts";
import type { SceneOutline } from "./outline-scene.ts";

/** Whether a box can be expanded (`more`), collapsed (`open`), expanded again (`shut`), or neither. */
export type ToggleState = "more" | "open" | "shut" | "none";

/** The state of every box but the start: boxes that lead on to others can be collapsed, others expanded once. */
export function toggleStates(
  outline: SceneOutline,
  { open, shut }: Pick<View, "open" | "shut">,
  start: string,
): ReadonlyMap<string, ToggleState> {
  const { nodes, index } = outline;
  const leads = findLeading(outline, index.get(start));
  const [opened, closed] = [new Set(open), new Set(shut)];
  const states = new Map<string, ToggleState>();
  const stateOf = (id: string, isLeading: boolean): ToggleState => {
    if (id === start) return "none";
    if (closed.size > 0 && closed.has(id)) return "shut";
    if (isLeading) return "open";
    return opened.size > 0 && opened.has(id) ? "none" : "more";
  };
  for (let i = 0; i < nodes.length; i++) {
    const id = nodes[i]?.id ?? "";
    states.set(id, stateOf(id, leads[i] === 1));
  }
  return states;
}

/** What changes when a box is expanded or collapsed. */
export function toggleNode(
  { open, shut }: Pick<View, "open" | "shut">,
  id: string,
  state: ToggleState | undefined,
): Partial<View> {
  const without = (list: readonly string[]) => list.filter((one) => one !== id);
  if (state === "open") return { open: without(open), shut: [...without(shut), id] };
  if (state === "shut") return { shut: without(shut), open };
  return { open: [...without(open), id] };
}

/** Which boxes lead on to others: those that are nearer to the start than a neighbour, by index. */
function findLeading({ nodes, graph: { from, to } }: SceneOutline, start: number | undefined): Uint8Array {
  const steps = countSteps(linksOf(nodes.length, from, to), start);
  const leads = new Uint8Array(nodes.length);
  for (let e = 0; e < from.length; e++) {
    const a = from[e] ?? 0;
    const b = to[e] ?? 0;
    const ahead = (steps[b] ?? 0) - (steps[a] ?? 0);
    if (ahead !== 0) leads[ahead > 0 ? a : b] = 1;
  }
  return leads;
}

/** The neighbours of every box, one after the other: those of box `i` from `starts[i]` to `starts[i + 1]`. */
interface Links {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

function linksOf(count: number, from: Int32Array, to: Int32Array): Links {
  const starts = new Int32Array(count + 1);
  for (const ends of [from, to]) {
    for (const end of ends) starts[end + 1] = (starts[end + 1] ?? 0) + 1;
  }
  for (let i = 1; i <= count; i++) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
  const next = starts.slice();
  const ends = new Int32Array(2 * from.length);
  for (let e = 0; e < from.length; e++) {
    const a = from[e] ?? 0;
    const b = to[e] ?? 0;
    const atA = next[a] ?? 0;
    ends[atA] = b;
    next[a] = atA + 1;
    const atB = next[b] ?? 0;
    ends[atB] = a;
    next[b] = atB + 1;
  }
  return { starts, ends };
}

/** Steps of every box from the start; 0 where none leads. */
function countSteps({ starts, ends }: Links, start: number | undefined): Int32Array {
  const steps = new Int32Array(starts.length - 1);
  if (start === undefined) return steps;
  const reached = new Uint8Array(steps.length);
  const queue = [start];
  reached[start] = 1;
  for (let q = 0; q < queue.length; q++) {
    const at = queue[q] ?? 0;
    for (let i = starts[at] ?? 0; i < (starts[at + 1] ?? 0); i++) {
      const next = ends[i] ?? 0;
      if (reached[next] === 1) continue;
      reached[next] = 1;
      steps[next] = (steps[at] ?? 0) + 1;
      queue.push(next);
    }
  }
  return steps;
}
