import type { DocumentWrite } from "../../src/store/write-report.ts";
import { agency, instrument, planWrite } from "../fixtures/extraction.ts";

/** How many documents an ingester under fault writes. */
export const DOCUMENTS = 40;

/** How many of them it writes together: few, so that a kill falls between the transactions and into them. */
export const TOGETHER = 3;

/** Made-up plans that name the same agencies and instruments, the same at every call. */
export function makeDocuments(): readonly DocumentWrite[] {
  const agencies = ["Sở Y tế", "Sở Nội vụ", "Sở Tài chính"].map((name) => agency(name));
  const cited = ["1/NQ-CP", "2/NQ-CP", "3-NQ/TU"].map((number) => instrument(number));
  return Array.from({ length: DOCUMENTS }, (_, n) =>
    planWrite({
      uri: `${n}.txt`,
      instrument: instrument(`${n}/KH-UBND`, { type: "PLAN" }),
      citations: [{ of: cited[0] ?? null }],
      tasks: Array.from({ length: 20 }, (_, i) => ({
        path: `${i + 1}`,
        citations: [{ of: { ...instrument("x"), ...cited[i % 3], title: `Theo văn bản ${n % 4}` } }],
        assignments: [
          { to: agencies[i % 3] ?? agency("?") },
          { to: agencies[(i + n) % 3] ?? agency("?"), role: "SUPPORT" },
        ],
        targets: [{ value: i }],
      })),
    }),
  );
}
