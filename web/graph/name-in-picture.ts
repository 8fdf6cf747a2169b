import type { Words } from "../words/vi.ts";
import { nameInstrument, nameOf } from "./describe-node.ts";
import type { PictureNode } from "./picture.ts";

/** Characters of a plan's name beside its task's. */
const LONGEST = 40;

/** Names the boxes of a picture in one line: a task with its plan where there are tasks of several, as paths come again. */
export function namesIn(nodes: Iterable<PictureNode>, words: Words): (id: string) => string {
  const byId = new Map<string, PictureNode>();
  const plans = new Set<string>();
  for (const node of nodes) {
    byId.set(node.id, node);
    if (node.kind === "Task") plans.add(node.row.plan.id);
  }
  return (id) => {
    const node = byId.get(id);
    const name = nameOf(node, words);
    return node?.kind === "Task" && plans.size > 1
      ? `${name} (${shorten(nameInstrument(node.row.plan, words))})`
      : name;
  };
}

/** A name cut between words where it is long. */
export function shorten(name: string): string {
  if (name.length <= LONGEST) return name;
  const end = name.lastIndexOf(" ", LONGEST);
  return `${name.slice(0, end > 0 ? end : LONGEST)}…`;
}
