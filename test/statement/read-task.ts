import { extract } from "../../src/extract.ts";
import { loadRegistry } from "../../src/load-registry.ts";
import type { Extraction } from "../../src/model/extraction.ts";
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
