import { isRole } from "../graph/filter-picture.ts";
import type { Picture, PictureNode } from "../graph/picture.ts";

/** What makes an agency implement an instrument: the tasks, by role. */
export interface Cell {
  readonly roles: readonly string[];
  /** Ids of the tasks that cite the one and are assigned to the other. */
  readonly tasks: readonly string[];
}

/** Agencies down, instruments across; the cells by `agency|instrument`. */
export interface Matrix {
  readonly agencies: readonly PictureNode[];
  readonly instruments: readonly PictureNode[];
  readonly cells: ReadonlyMap<string, Cell>;
}

/** Kinds of citation that make an agency implement what its task cites, as the server has it. */
const IMPLEMENTING: ReadonlySet<string> = new Set(["IMPLEMENTS", "CITES"]);

/** Which agency has which part for which instrument, by the tasks of a picture that cite it. The fullest rows first. */
export function buildMatrix({ nodes, edges }: Picture): Matrix {
  const cited = new Map<string, string[]>();
  for (const { from, to, kind } of edges) {
    if (from.startsWith("Task:") && IMPLEMENTING.has(kind)) cited.set(from, [...(cited.get(from) ?? []), to]);
  }
  const cells = new Map<string, { roles: string[]; tasks: string[] }>();
  for (const { from: task, to: agency, kind } of edges) {
    if (!isRole(kind)) continue;
    for (const instrument of cited.get(task) ?? []) {
      const key = `${agency}|${instrument}`;
      const cell = cells.get(key) ?? { roles: [], tasks: [] };
      if (!cell.roles.includes(kind)) cell.roles.push(kind);
      if (!cell.tasks.includes(task)) cell.tasks.push(task);
      cells.set(key, cell);
    }
  }
  const sorted = (part: 0 | 1) => {
    const counts = new Map<string, number>();
    for (const key of cells.keys()) {
      const id = key.split("|")[part] ?? "";
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    const ids = [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([id]) => id);
    return ids.flatMap((id) => nodes.get(id) ?? []);
  };
  return { agencies: sorted(0), instruments: sorted(1), cells };
}
