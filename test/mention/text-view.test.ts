import { expect, it } from "vitest";
import { loadRegistry } from "../../src/load-registry.ts";
import { viewText, wordAt } from "../../src/mention/text-view.ts";

it("wordAt gives the first word at or after an offset", () => {
  const view = viewText("Sở Y tế", loadRegistry().lexicon);
  expect([0, 1, 3, 4, 5, 6].map((offset) => wordAt(view, offset))).toEqual([0, 1, 1, 2, 2, 3]);
});
