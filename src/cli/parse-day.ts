import { InvalidArgumentError } from "commander";

/** The day an option's value stands for. Throws commander's usage error when the calendar has no such day. */
export function parseDay(value: string): string {
  const day = new Date(`${value}T00:00:00Z`);
  if (
    /^\d{4}-\d{2}-\d{2}$/.test(value) &&
    !Number.isNaN(day.valueOf()) &&
    day.toISOString().startsWith(value)
  ) {
    return value;
  }
  throw new InvalidArgumentError("Give a day of the calendar, such as 2022-12-31.");
}
