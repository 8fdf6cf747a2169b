import type { Picture, TracedTask } from "../graph/picture.ts";

/** A deadline with the task it is set for. */
export interface Entry {
  readonly task: TracedTask;
  readonly deadline: NonNullable<TracedTask["deadlines"]>[number];
}

/** Deadlines by month of their last day, `2022-06`, in order; those without a day apart. */
export interface Timeline {
  readonly months: readonly { readonly month: string; readonly entries: readonly Entry[] }[];
  readonly undated: readonly Entry[];
}

/** The deadlines of a picture in order of time, months without any between the first and last included. */
export function buildTimeline({ nodes }: Picture): Timeline {
  const entries = [...nodes.values()].flatMap((node) =>
    node.kind === "Task" ? (node.row.deadlines ?? []).map((deadline) => ({ task: node.row, deadline })) : [],
  );
  const dated = entries.filter(({ deadline }) => deadline.due);
  const byMonth = new Map<string, Entry[]>();
  for (const entry of dated) {
    const month = entry.deadline.due?.slice(0, 7) ?? "";
    const list = byMonth.get(month);
    if (list) list.push(entry);
    else byMonth.set(month, [entry]);
  }
  const keys = [...byMonth.keys()].toSorted();
  return {
    months: monthsBetween(keys[0], keys.at(-1)).map((month) => ({
      month,
      entries: (byMonth.get(month) ?? []).toSorted(byDay),
    })),
    undated: entries.filter(({ deadline }) => !deadline.due),
  };
}

function byDay(a: Entry, b: Entry): number {
  const [one, two] = [a, b].map(
    ({ deadline, task }) => `${deadline.due} ${String(task.start).padStart(9, "0")}`,
  );
  return (one ?? "") < (two ?? "") ? -1 : 1;
}

/** Months of the longest strip. */
const MOST_MONTHS = 240;

/** The months from one to another; a day far off the others is worth a long strip, but not an endless one. */
function monthsBetween(first: string | undefined, last: string | undefined): readonly string[] {
  if (first === undefined || last === undefined) return [];
  const number = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
  const length = Math.min(MOST_MONTHS, number(last) - number(first) + 1);
  return Array.from({ length }, (_, i) => {
    const at = number(first) + i;
    return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`;
  });
} // biome-ignore format: long lines
