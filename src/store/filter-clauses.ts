import { LuocdoError } from "../errors.ts";

/** Conditions that must all hold, with further filters of the same kind. */
export type Filter<Conditions> = Conditions & {
  /** All of these hold too. */
  readonly and?: readonly Filter<Conditions>[];
  /** At least one of these holds. */
  readonly or?: readonly Filter<Conditions>[];
  /** This one does not hold. */
  readonly not?: Filter<Conditions>;
};

/** One test of an entity, by the name the statement files know it by, with its values. */
export interface Test {
  readonly test: string;
  readonly [value: string]: unknown;
}

/** A test that must come out true, or false where it is negated. */
export type Literal = Test & { readonly negated: boolean };

/** Of a clause's literals at least one must hold; of a filter's clauses all (conjunctive normal form). */
export type Clause = readonly Literal[];

const MAX_DEPTH = 8;
const MAX_FILTERS = 100;
const MAX_LITERALS = 500;

/** Refuses with FILTER_LIMIT what is nested too deep or holds too many filters, and an `or` of nothing with BAD_ARGUMENT. */
export function checkFilter(filter: Filter<object>): void {
  let filters = 0;
  const visit = (one: Filter<object>, depth: number): void => {
    filters += 1;
    if (depth > MAX_DEPTH) throw tooLarge(`is nested more than ${MAX_DEPTH} deep`);
    if (filters > MAX_FILTERS) throw tooLarge(`holds more than ${MAX_FILTERS} filters`);
    if (one.or?.length === 0)
      throw new LuocdoError(
        "BAD_ARGUMENT",
        "`or: []` lets nothing pass. Give it at least one filter, or leave it out.",
      );
    for (const inner of [...(one.and ?? []), ...(one.or ?? []), ...(one.not ? [one.not] : [])])
      visit(inner, depth + 1);
  };
  visit(filter, 1);
}

/**
 * The filter as clauses, so that a statement file can hold for any filter: it gets them as one parameter.
 * FILTER_LIMIT when the filter multiplies out to too many.
 */
export function toClauses<Conditions extends object>(
  filter: Filter<Conditions>,
  testsOf: (conditions: Conditions) => readonly Test[],
): readonly Clause[] {
  checkFilter(filter);
  const clausesOf = (one: Filter<Conditions>, negated: boolean): readonly Clause[] => {
    const parts = [
      ...testsOf(one).map((test) => [[{ ...test, negated }]]),
      ...(one.and ?? []).map((inner) => clausesOf(inner, negated)),
      ...(one.or
        ? [
            combine(
              one.or.map((inner) => clausesOf(inner, negated)),
              !negated,
            ),
          ]
        : []),
      ...(one.not ? [clausesOf(one.not, !negated)] : []),
    ];
    return combine(parts, negated);
  };
  return clausesOf(filter, false);
}

/** The filters put together: `any` of them holds, or all of them. What must not all hold is that one does not. */
function combine(parts: readonly (readonly Clause[])[], any: boolean): readonly Clause[] {
  if (!any) return parts.flat();
  return parts.reduce<readonly Clause[]>(
    (product, clauses) => {
      const next = product.flatMap((left) => clauses.map((right) => [...left, ...right]));
      if (next.reduce((sum, clause) => sum + clause.length, 0) > MAX_LITERALS)
        throw tooLarge(`multiplies out to more than ${MAX_LITERALS} conditions`);
      return next;
    },
    [[]],
  );
}

function tooLarge(how: string): LuocdoError {
  return new LuocdoError("FILTER_LIMIT", `The filter ${how}. Ask for less, or in several operations.`);
}
