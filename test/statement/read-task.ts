import { extract } from "../../src/extract.ts";
import { loadRegistry } from "../../src/load-registry.ts";
import type { Extraction } from "../../src/model/extraction.ts";
import { readMarkedText } from "../fixtures/marked-text.ts";
import { makePlanText } from "../fixtures/plan-text.ts";

const registry = loadRegistry();

/** The statements of a plan of UBND tỉnh Bắc Giang, 2022, whose part I holds the body. */
export function readPlan(body: string): Extraction {
  return extract(makePlanText(`I. NHIỆM VỤ\n${body}`), registry);
}

/** The statements of a plan with the one task `I.1`. */
export function readTask(words: string): Extraction {
  return readPlan(`1. ${words}`);
}

/** The statements of a document in its own layout. */
export function readText(text: string): Extraction {
  return extract(text, registry);
}

/** The parts of a task as its marks tell them, `LEAD Sở Y tế`, and as they are read. */
export function compareRoles(marked: string): { expected: readonly string[]; read: readonly string[] } {
  const { text, marks } = readMarkedText(marked);
  const { assignments } = readTask(text);
  return {
    expected: marks.map(({ label, start, end }) => `${label} ${text.slice(start, end)}`).sort(),
    read: assignments.map(({ role, agency }) => `${role} ${agency}`).sort(),
  };
}
