import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { serveSample } from "./serve-sample.ts";

const OPERATIONS = new URL("../../schema/operations/", import.meta.url);

/** Fits what the sample holds, as far as an operation asks for it. */
const FITTING = {
  ref: "147-NQ/TU",
  from: "147-NQ/TU",
  direction: "BOTH",
  depth: 3,
  plan: "12/KH-UBND",
  agency: "Sở Công Thương",
  text: "nghi quyet",
  citations: true,
  deadlines: false,
};
const ASKED = [FITTING, { ...FITTING, ref: "x", plan: "x", depth: 99, direction: "UP" }, { ref: [] }];

test("every operation gives the same compiled as not compiled", async () => {
  const { post } = await serveSample({ settings: { cacheBytes: 0, rateLimit: null } });
  const seen: number[] = [];
  for (const file of readdirSync(OPERATIONS)) {
    const documentId = file.replace(".graphql", "");
    // A text that is none of luocdo's is never compiled; one of them is from the second time on.
    const query = `${readFileSync(new URL(file, OPERATIONS), "utf8")} `;
    for (const variables of ASKED) {
      const { status, text } = await post({ query, variables });
      seen.push(status);
      for (let time = 0; time < 2; time++) {
        const compiled = await post({ documentId, variables });
        expect([documentId, compiled.status, compiled.text]).toEqual([documentId, status, text]);
      }
    }
  }
  expect(new Set(seen)).toEqual(new Set([200, 400]));
}, 120_000);
