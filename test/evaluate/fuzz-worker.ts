import { extract, loadRegistry } from "../../src/index.ts";
import { readGold } from "../gold/read-gold.ts";
import { mutateText } from "./mutate-text.ts";

const registry = loadRegistry();
const texts = readGold().flatMap(({ text }) => (text === null ? [] : [text]));
const [first = 1, until = 0] = process.argv.slice(2).map(Number);

for (let seed = first; Date.now() < until; seed += 1) {
  process.send?.(seed);
  checkText(mutateText(texts, seed));
  await new Promise(setImmediate);
}

/** Throws when a text breaks a promise of the extraction. */
function checkText(text: string): void {
  const found = extract(text, registry);
  const { tasks, citations, assignments, relations, deadlines, targets } = found;
  for (const span of [...tasks, ...citations, ...assignments, ...relations, ...deadlines, ...targets]) {
    if (text.slice(span.start, span.end) !== span.text || span.end <= span.start) {
      throw new Error(`broken span ${span.start}–${span.end} "${span.text}"`);
    }
  }
  if (JSON.stringify(found) !== JSON.stringify(extract(text, registry))) throw new Error("two runs differ");
}
