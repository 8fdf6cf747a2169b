import { InvalidArgumentError } from "commander";

/** The number an option's value stands for. Throws commander's usage error when it is none from `least` to `most`. */
export function parseWholeNumber(value: string, least: number, most: number): number {
  const number = Number(value);
  if (/^\d+$/.test(value) && number >= least && number <= most) return number;
  throw new InvalidArgumentError(`Give a number from ${least} to ${most}.`);
}
