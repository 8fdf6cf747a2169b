import type { Deadline } from "../../src/model/deadline.ts";
import type { Extraction } from "../../src/model/extraction.ts";
import type { GoldDeadline } from "../gold/gold-document.ts";
import type { LocatedGold } from "../gold/locate-gold.ts";
import type { Judgement } from "./finding.ts";
import { type Matching, matchSpans } from "./match-spans.ts";

/** Judges deadlines and targets: found where they are written, and what was read from them. */
export function scoreTimes(gold: LocatedGold, extraction: Extraction): Judgement[] {
  const deadlines = matchSpans(gold.deadlines, extraction.deadlines);
  const targets = matchSpans(gold.targets, extraction.targets);
  return [
    ...judgeSpans("deadline", deadlines),
    ...deadlines.pairs.map(({ gold: wanted, predicted }) => judgeValue(wanted, predicted)),
    ...judgeSpans("target", targets),
    ...targets.pairs.map(({ gold: wanted, predicted }) => ({
      measure: "target.value",
      outcome:
        predicted.value === wanted.value && predicted.unit === wanted.unit
          ? ("HIT" as const)
          : ("MISS" as const),
      detail: `"${wanted.text}": ${predicted.value} ${predicted.unit}`,
    })),
  ];
}

type Placed = { readonly text: string; readonly start: number };

function judgeSpans<G extends Placed, P extends Placed>(
  measure: string,
  matching: Matching<G, P>,
): Judgement[] {
  const line = ({ text, start }: Placed) => `"${text}" at ${start}`;
  return [
    ...matching.pairs.map(({ gold }) => ({ measure, outcome: "HIT" as const, detail: line(gold) })),
    ...matching.missed.map((item) => ({ measure, outcome: "MISS" as const, detail: line(item) })),
    ...matching.spurious.map((item) => ({ measure, outcome: "SPURIOUS" as const, detail: line(item) })),
  ];
}

function judgeValue(gold: GoldDeadline, predicted: Deadline): Judgement {
  const fields = (["due", "period", "recurs"] as const).filter((field) => gold[field] !== undefined);
  const right = fields.every((field) => predicted[field] === gold[field]);
  const { due, period, recurs, condition } = predicted;
  const detail = `"${gold.text}": ${JSON.stringify({ due, period, recurs, condition })}`;
  return { measure: "deadline.value", outcome: right ? "HIT" : "MISS", detail };
}
