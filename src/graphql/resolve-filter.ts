import { LuocdoError } from "../errors.ts";
import { checkFilter, type Filter } from "../store/filter-clauses.ts";
import type { Graph } from "../store/graph.ts";
import { checkDay } from "./check-day.ts";
import { dropNulls } from "./drop-nulls.ts";
import { findAgency, findInstrument } from "./find-by-ref.ts";

const FIND = { plan: findInstrument, instrument: findInstrument, agency: findAgency } as const;
const DAYS = ["issuedFrom", "issuedTo", "dueFrom", "dueTo"] as const;
/** References a filter may hold: each is looked up by a statement of its own. */
const MAX_REFS = 20;

/**
 * A filter as a client gives it, with its references turned into keys and its nulls left out. NOT_FOUND for a reference that
 * names nothing, BAD_ARGUMENT for a day that is none, FILTER_LIMIT for a filter that is too large.
 */
export async function resolveFilter<Conditions extends object>(
  graph: Graph,
  given: object | null | undefined,
): Promise<Filter<Conditions>> {
  const filter = dropDeepNulls(given ?? {});
  checkFilter(filter);
  const keys = new Map<string, Promise<string>>();
  const keyOf = (name: keyof typeof FIND, ref: string): Promise<string> => {
    const id = `${name} ${ref}`;
    const known = keys.get(id);
    if (known) return known;
    if (keys.size === MAX_REFS)
      throw new LuocdoError(
        "FILTER_LIMIT",
        `The filter names more than ${MAX_REFS} plans, agencies and instruments. Ask for less, or in several operations.`,
      );
    const found = FIND[name](graph, ref).then((row) => keyOr(row, ref));
    keys.set(id, found);
    return found;
  };
  const resolve = async (one: GivenFilter): Promise<Filter<object>> => {
    for (const day of DAYS) checkDay(day, one[day]);
    const { and, or, not, ...conditions } = one;
    const refs = (Object.keys(FIND) as (keyof typeof FIND)[]).flatMap((name) => {
      const ref = one[name];
      return ref === undefined ? [] : [keyOf(name, ref).then((key) => [name, key] as const)];
    });
    return {
      ...conditions,
      ...Object.fromEntries(await Promise.all(refs)),
      ...(and && { and: await Promise.all(and.map(resolve)) }),
      ...(or && { or: await Promise.all(or.map(resolve)) }),
      ...(not && { not: await resolve(not) }),
    };
  };
  return (await resolve(filter)) as Filter<Conditions>;
}

type GivenFilter = Filter<{ readonly [Name in keyof typeof FIND | (typeof DAYS)[number]]?: string }>;

/** Deep enough to be refused afterwards for its depth, and no deeper. */
const DEEPEST = 12;

function dropDeepNulls(given: object, depth = 0): GivenFilter {
  const { and, or, not, ...conditions } = dropNulls<GivenFilter>(given);
  if (depth > DEEPEST) return {};
  const inner = (one: object) => dropDeepNulls(one, depth + 1);
  return {
    ...conditions,
    ...(and && { and: and.map(inner) }),
    ...(or && { or: or.map(inner) }),
    ...(not && { not: inner(not) }),
  };
}

function keyOr(row: { readonly key: string } | null, ref: string): string {
  if (row) return row.key;
  throw new LuocdoError(
    "NOT_FOUND",
    `Nothing in the graph answers to "${ref}". Check the spelling, or leave the condition out.`,
  );
}
