import { expect, it } from "vitest";
import { adversarialTexts, fillMegabytes } from "../bench/adversarial-texts.ts";
import { extract, loadRegistry } from "../src/index.ts";
import { readGold } from "./gold/read-gold.ts";

const registry = loadRegistry();
const [sample = ""] = readGold().flatMap(({ text }) => (text === null ? [] : [text]));

// A reader that looks to the end of the text for each of its words takes minutes here, not a tenth of a second.
it.each(adversarialTexts(sample).map((hard) => [hard.name, hard] as const))(
  "reads %s to the end",
  (_, hard) => {
    const text = fillMegabytes(hard, 0.2);
    const { tasks, citations, deadlines } = extract(text, registry);
    for (const span of [...tasks, ...citations, ...deadlines]) {
      expect(text.slice(span.start, span.end)).toBe(span.text);
    }
  },
);
