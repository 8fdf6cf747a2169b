import type { Graph } from "../../src/store/graph.ts";
import { openStore } from "../../src/store/open-store.ts";
import { agency, instrument, planWrite } from "../fixtures/extraction.ts";

/** Names that break a format which does not escape them. */
export const FORMULA = '=HYPERLINK("http://x.test";"a,b")';
export const MARKUP = 'Sở "A" <b>& Co</b> \\ |x| #1; `c` [d] {e} (f)';

export const PLAN = instrument("12/KH-UBND", { type: "PLAN", title: "Kế hoạch thử" });
export const RESOLUTION = instrument("147-NQ/TU", {
  title: MARKUP,
  issuedOn: "2021-07-15",
  issuer: "Tỉnh ủy",
});
export const OLDER = instrument("9-NQ/TU", { title: null });

/** A plan with two tasks, two agencies of awkward names, citations on three bases and a relation. */
export async function openAwkwardGraph(): Promise<Graph> {
  const graph = await openStore("sqlite::memory:");
  const formula = agency(FORMULA, { key: "bac-giang/formula" });
  const markup = agency(MARKUP, { key: "bac-giang/mark up" });
  await graph.writeDocument(
    planWrite({
      uri: "plan.txt",
      instrument: PLAN,
      citations: [
        { of: RESOLUTION, kind: "IMPLEMENTS" },
        { of: null, identity: "AMBIGUOUS" },
      ],
      tasks: [
        {
          path: "I.1",
          citations: [{ of: RESOLUTION, kind: "CITES" }],
          assignments: [{ to: formula }, { to: markup, role: "SUPPORT" }],
        },
        {
          path: "I.2",
          citations: [{ of: OLDER, kind: "CITES", basis: "INFERRED" }],
          assignments: [{ to: markup }],
        },
      ],
      relations: [{ kind: "CONTINUES", from: RESOLUTION, to: OLDER }],
      links: [{ from: formula.key, to: markup.key, kind: "PART_OF", since: null, by: null }],
    }),
  );
  return graph;
}

/** All the pieces of an export as one text. */
export async function joinPieces(pieces: AsyncIterable<string>): Promise<string> {
  let text = "";
  for await (const piece of pieces) text += piece;
  return text;
}
