import { LuocdoError } from "../errors.ts";
import type { Extraction } from "../model/extraction.ts";

/** Throws BAD_ARGUMENT when a statement names a task, instrument or agency that the extraction does not hold, or a key twice. */
export function checkExtraction(extraction: Extraction): void {
  const { document, tasks, citations, assignments, relations, deadlines, targets } = extraction;
  const instruments = keysOf(extraction, "instruments");
  const agencies = keysOf(extraction, "agencies");
  keysOf(extraction, "tasks");
  const paths = new Set(tasks.map((task) => task.path));
  const need = (known: ReadonlySet<string>, what: string, key: string | null | undefined) => {
    if (key != null && !known.has(key))
      throw new LuocdoError(
        "BAD_ARGUMENT",
        `What was read of "${document.uri}" names the ${what} "${key}" but does not hold it. Please report this text.`,
      );
  };
  need(instruments, "instrument", document.instrument);
  for (const task of tasks) need(instruments, "instrument", task.plan);
  for (const statement of [...citations, ...assignments, ...deadlines, ...targets])
    need(paths, "task", statement.task);
  for (const citation of citations) need(instruments, "instrument", citation.instrument);
  for (const assignment of assignments) need(agencies, "agency", assignment.agencyKey);
  for (const relation of relations) {
    need(instruments, "instrument", relation.fromKey);
    need(instruments, "instrument", relation.toKey);
  }
}

function keysOf(extraction: Extraction, list: "tasks" | "instruments" | "agencies"): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const { key } of extraction[list]) {
    if (keys.has(key))
      throw new LuocdoError(
        "BAD_ARGUMENT",
        `What was read of "${extraction.document.uri}" holds "${key}" twice among its ${list}. Please report this text.`,
      );
    keys.add(key);
  }
  return keys;
}
