import { describe, expect, it } from "vitest";
import { extract, loadRegistry } from "../../src/index.ts";
import type { Extraction } from "../../src/model/extraction.ts";
import { readGold } from "../gold/read-gold.ts";
import { DAMAGES, damageText } from "./damage.ts";
import { squash } from "./fold.ts";

const registry = loadRegistry();
const documents = readGold().filter(({ text }) => text !== null);

/** What must not change, a line each: which instruments, tasks and agencies, and how they belong together. */
function keysOf({ document, citations, tasks, assignments, relations }: Extraction): string[] {
  return [
    `document ${document.instrument} ${document.type} ${document.number}`,
    ...citations.map((c) => `${c.task} ${c.kind} ${c.number} ${c.identity} ${c.instrument}`),
    ...tasks.map(({ path, parent }) => `task ${path} in ${parent}`),
    ...assignments.map(({ task, agencyKey, role }) => `${task} ${role} ${agencyKey}`),
    ...relations.map(({ fromKey, toKey, kind }) => `${fromKey} ${kind} ${toKey}`),
  ];
}

describe.each(Object.entries(DAMAGES))("%s", (_name, damage) => {
  it('keeps the letters and digits of the text but for "số"', () => {
    for (const document of documents) {
      const plain = (text: string) =>
        squash(text.replaceAll("\u00d0", "Đ").replaceAll("\u00ad", "")).replaceAll("số", "");
      expect(plain(damageText(document, damage))).toBe(plain(document.text ?? ""));
    }
  });

  it.each(documents)("changes no key of $id", (document) => {
    const damaged = damageText(document, damage);
    const found = extract(damaged, registry);
    expect(keysOf(found)).toEqual(keysOf(extract(document.text ?? "", registry)));
    const spans = [
      ...found.citations,
      ...found.tasks,
      ...found.assignments,
      ...found.deadlines,
      ...found.targets,
    ];
    for (const { start, end, text } of spans) expect(damaged.slice(start, end)).toBe(text);
  });
});
