import type { Assignment } from "../../src/model/assignment.ts";
import type { Extraction } from "../../src/model/extraction.ts";
import type { Task } from "../../src/model/task.ts";
import type { LocatedGold } from "../gold/locate-gold.ts";
import type { Judgement } from "./finding.ts";
import { foldAgency } from "./fold.ts";

/** Parties nobody can be held to ("các cơ quan liên quan"): named or not, both are right. */
const VAGUE = /liên quan$/;

interface Entry {
  readonly measure: string;
  readonly key: string;
  readonly optional: boolean;
}

/** Judges which paragraphs are tasks, their heads, and every agency's part in them. Inherited parts are not judged. */
export function scoreTasks(gold: LocatedGold, extraction: Extraction): Judgement[] {
  const assignments = extraction.assignments.filter((assignment) => assignment.basis !== "INHERITED");
  // A point under an agency's line names nobody: it counts where the gold has it, and is no mistake elsewhere.
  const named = new Set([
    ...assignments.map((assignment) => assignment.task),
    ...gold.tasks.map((task) => task.path),
  ]);
  const tasks = extraction.tasks.filter((task) => task.heads.length > 0 || named.has(task.path));
  const leeway = new Set(gold.tasks.filter((task) => task.optional).map((task) => task.path));
  const found = [...tasks.flatMap(taskEntries), ...assignments.map(roleEntry)];
  return judgeEntries(goldEntries(gold), found, leeway);
}

function taskEntries(task: Task): Entry[] {
  const heads = task.heads.map((head) => entry("head", [task.path, foldAgency(head)]));
  return [entry("task", [task.path]), ...heads];
}

function roleEntry({ task, role, agency }: Assignment): Entry {
  return entry(`role.${role}`, [task, foldAgency(agency)]);
}

function goldEntries(gold: LocatedGold): Entry[] {
  const tasks = gold.tasks.flatMap((task) => {
    const optional = task.optional ?? false;
    const heads = task.heads.map((head) => entry("head", [task.path, foldAgency(head)], optional));
    return [entry("task", [task.path], optional), ...heads];
  });
  const roles = gold.roles.map(({ task, role, agency, optional }) =>
    entry(`role.${role}`, [task ?? "", foldAgency(agency)], optional ?? false),
  );
  return [...tasks, ...roles];
}

function entry(measure: string, parts: readonly string[], optional = false): Entry {
  return { measure, key: parts.join(" · "), optional };
}

function pathOf({ key }: Entry): string {
  return key.split(" · ")[0] ?? "";
}

/** Compares two sets of entries by measure and key. Whatever else is said of a task in `leeway` is let pass. */
function judgeEntries(
  gold: readonly Entry[],
  found: readonly Entry[],
  leeway: ReadonlySet<string>,
): Judgement[] {
  const name = ({ measure, key }: Entry) => `${measure} ${key}`;
  const wanted = new Map(gold.map((item) => [name(item), item]));
  const given = new Map(found.map((item) => [name(item), item]));
  const judgements: Judgement[] = [];
  for (const [id, { measure, key, optional }] of wanted) {
    if (!optional) judgements.push({ measure, outcome: given.has(id) ? "HIT" : "MISS", detail: key });
  }
  for (const [id, item] of given) {
    if (wanted.has(id) || leeway.has(pathOf(item)) || VAGUE.test(item.key)) continue;
    judgements.push({ measure: item.measure, outcome: "SPURIOUS", detail: item.key });
  }
  return judgements;
}
