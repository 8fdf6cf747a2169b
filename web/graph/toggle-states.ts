import type { View } from "../view/view.ts";
import type { Picture } from "./picture.ts";

/** Whether a box can be expanded (`more`), collapsed (`open`), expanded again (`shut`), or neither. */
export type ToggleState = "more" | "open" | "shut" | "none";

/** The state of every box but the start: boxes that lead on to others can be collapsed, others expanded once. */
export function toggleStates(
  { nodes, edges }: Picture,
  { open, shut }: Pick<View, "open" | "shut">,
  start: string,
): ReadonlyMap<string, ToggleState> {
  const steps = countSteps(start, edges);
  const leads = new Set<string>();
  for (const { from, to } of edges) {
    const [a, b] = [steps.get(from) ?? 0, steps.get(to) ?? 0];
    if (a < b) leads.add(from);
    if (b < a) leads.add(to);
  }
  const stateOf = (id: string): ToggleState => {
    if (id === start) return "none";
    if (shut.includes(id)) return "shut";
    if (leads.has(id)) return "open";
    return open.includes(id) ? "none" : "more";
  };
  return new Map([...nodes.keys()].map((id) => [id, stateOf(id)]));
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

/** Steps of every box from the start. */
function countSteps(start: string, edges: Picture["edges"]): ReadonlyMap<string, number> {
  const neighbours = new Map<string, string[]>();
  for (const { from, to } of edges) {
    for (const [a, b] of [
      [from, to],
      [to, from],
    ] as const) {
      // biome-ignore format: both ways
      const list = neighbours.get(a);
      if (list) list.push(b);
      else neighbours.set(a, [b]);
    }
  }
  const steps = new Map([[start, 0]]);
  for (const [id, step] of steps) {
    for (const next of neighbours.get(id) ?? []) if (!steps.has(next)) steps.set(next, step + 1);
  }
  return steps;
}
