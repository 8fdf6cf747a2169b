import type { Instrument } from "../model/instrument.ts";
import type { Gap } from "./gap.ts";
import type { PlanFacts } from "./plan-facts.ts";

/**
 * A higher number of one series with an earlier date than a lower one: one of the two is written wrong, or was numbered
 * out of turn. A series is what makes an instrument's key unique but for the number.
 */
export function findInversions({ instruments, citations }: PlanFacts): readonly Gap[] {
  const series = new Map<string, Instrument[]>();
  for (const instrument of instruments) {
    if (ordinalOf(instrument) === null || instrument.issuedOn === null) continue;
    const name = seriesOf(instrument);
    series.set(name, [...(series.get(name) ?? []), instrument]);
  }
  return [...series.values()].flatMap((members) =>
    neighbours(members.toSorted((a, b) => (ordinalOf(a) ?? 0) - (ordinalOf(b) ?? 0)))
      .filter(([lower, higher]) => (higher.issuedOn ?? "") < (lower.issuedOn ?? ""))
      .map(([lower, higher]) => describeInversion(lower, higher, citations)),
  );
}

function describeInversion(lower: Instrument, higher: Instrument, citations: PlanFacts["citations"]): Gap {
  const evidence = [higher, lower].flatMap(({ key }) => {
    const first = citations.find(({ instrument, issuedOn }) => instrument === key && issuedOn !== null);
    return first ? [first.anchor] : [];
  });
  return {
    kind: "NUMBER_INVERSION",
    severity: "MEDIUM",
    message: `${higher.number} is dated ${higher.issuedOn}, before ${lower.number} of ${lower.issuedOn}.`,
    task: null,
    instrument: higher.key,
    agency: null,
    evidence,
    candidates: [],
  };
}

function seriesOf({ system, jurisdiction, issuerCode, type, series, period }: Instrument): string {
  return JSON.stringify([system, jurisdiction, issuerCode, type, series, period]);
}

function ordinalOf({ number }: Instrument): number | null {
  const digits = /^\d+/.exec(number ?? "")?.[0];
  return digits === undefined ? null : Number(digits);
}

function neighbours<T>(rows: readonly T[]): readonly [T, T][] {
  return rows.slice(1).map((row, index) => [rows[index] as T, row]);
}
