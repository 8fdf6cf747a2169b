import type { Instrument } from "../model/instrument.ts";
import { foldNumber } from "./instrument-ref.ts";

/** Codes that are taken for each other: `TU` (Tỉnh ủy) and `TW` (Trung ương), which is written `TƯ` too. */
const LOOK_ALIKE: Readonly<Record<string, string>> = { tu: "tw", tw: "tu" };

/** The other ways in which a number may be written, folded: with its year or without, with the code that looks like its own. */
export function alikeNumbers({ number, series, period }: Instrument): readonly string[] {
  if (number === null) return [];
  const [ordinal = "", ...code] = foldNumber(number).numberFolded.split(" ");
  const join = (words: readonly string[]) => [ordinal, ...words].join(" ");
  if (series === "NORMATIVE") return [join(code.filter((word) => word !== period))];
  const alike = LOOK_ALIKE[code.at(-1) ?? ""];
  return [
    ...(series === "ADMINISTRATIVE" && period !== null ? [join([period, ...code])] : []),
    ...(alike === undefined ? [] : [join([...code.slice(0, -1), alike])]),
  ];
}
