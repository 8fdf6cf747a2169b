import type { Test } from "./filter-clauses.ts";
import { foldName } from "./fold-text.ts";
import { foldNumber, parseInstrumentRef } from "./instrument-ref.ts";
import type { AgencyFilter, InstrumentFilter, TaskFilter } from "./list-request.ts";

/** The tests of an instrument, as `filter-instruments` knows them. */
export function instrumentTests(filter: InstrumentFilter): readonly Test[] {
  const { types, systems, issuer, number, issuedFrom, issuedTo, cited, plan, agency, roles } = filter;
  return [
    ...testOf("TYPE", { types }),
    ...testOf("SYSTEM", { systems }),
    ...testOf("ISSUER", { issuer: issuer?.normalize("NFC") }),
    ...(number === undefined ? [] : [numberTest(number)]),
    ...testOf("ISSUED", { from: issuedFrom, to: issuedTo }),
    ...testOf("CITED", { cited }),
    ...testOf("PLAN", { plan }),
    ...testOf("AGENCY", { agency, roles }),
  ];
}

/** The tests of an agency, as `filter-agencies` knows them. */
export function agencyTests(filter: AgencyFilter): readonly Test[] {
  const { name, kinds, levels, place, registered, plan, instrument, roles } = filter;
  return [
    ...testOf("NAME", { name: name === undefined ? undefined : foldName(name) }),
    ...testOf("KIND", { kinds }),
    ...testOf("LEVEL", { levels }),
    ...testOf("PLACE", { place }),
    ...testOf("REGISTERED", { registered }),
    ...testOf("ASSIGNED", { plan, instrument, roles }),
  ];
}

/** The tests of a task, as `filter-tasks` knows them. */
export function taskTests(filter: TaskFilter): readonly Test[] {
  const { plan, agency, roles, instrument, dueFrom, dueTo, hasDeadline } = filter;
  return [
    ...testOf("PLAN", { plan }),
    ...testOf("ASSIGNED", { agency, roles }),
    ...testOf("INSTRUMENT", { instrument }),
    ...testOf("DUE", { from: dueFrom, to: dueTo }),
    ...testOf("DEADLINE", { hasDeadline }),
  ];
}

/** A test of these values together, when any is given; null asks nothing. */
function testOf(test: string, values: Readonly<Record<string, unknown>>): readonly Test[] {
  const given = Object.entries(values);
  if (given.every(([, value]) => value === undefined)) return [];
  return [{ test, ...Object.fromEntries(given.map(([name, value]) => [name, value ?? null])) }];
}

/** A number in any spelling; figures alone mean every instrument of that ordinal. */
function numberTest(number: string): Test {
  const { numberFolded, ...ref } = parseInstrumentRef(number);
  const ordinal = ref.ordinal ?? foldNumber(numberFolded ?? number).ordinal;
  const exact = numberFolded?.includes(" ") ? numberFolded : null;
  return { test: "NUMBER", exact, ordinal, typeCode: ref.typeCode, type: ref.type };
}
