import { GraphQLError } from "graphql";
import { type Measure, type MeasuredOperation, measureOperation } from "./measure-operation.ts";

/** How much one operation may ask for; what each word counts is told by `Measure`. */
export const DEFAULT_LIMITS: Measure = { depth: 15, cost: 50_000, fields: 250, aliases: 30, directives: 20 };

/** Words and signs of a document; the parser stops there. */
export const MAX_TOKENS = 2000;

/** Throws OPERATION_LIMIT when a valid operation asks for more than the limits allow. */
export function checkLimits(operation: MeasuredOperation, limits: Measure = DEFAULT_LIMITS): void {
  const measure = measureOperation(operation);
  for (const name of Object.keys(limits) as (keyof Measure)[]) {
    if (measure[name] <= limits[name]) continue;
    throw new GraphQLError(
      `The operation's ${name} is ${measure[name]}; ${limits[name]} is allowed. Ask for less, or in several operations.`,
      { extensions: { code: "OPERATION_LIMIT", http: { status: 400 } } },
    );
  }
}
