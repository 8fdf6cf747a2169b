/** A figure beside what it was to be. */
interface Goal {
  readonly goal: string;
  readonly found: number;
  /** The least it may be, or the most. */
  readonly atLeast?: number;
  readonly atMost?: number;
}

const goals: Goal[] = [];

/** Notes a figure for the table of goals; one that was not measured (NaN) is left out. */
export function noteGoal(goal: Goal): void {
  if (!Number.isNaN(goal.found)) goals.push(goal);
}

/** Prints all goals noted so far, each with what was found. */
export function printGoals(): void {
  console.log("\n### Against the goals\n\n| goal | found | |\n|---|---|---|");
  for (const { goal, found, atLeast, atMost } of goals) {
    const isMet =
      found >= (atLeast ?? Number.NEGATIVE_INFINITY) && found <= (atMost ?? Number.POSITIVE_INFINITY);
    const bound = atLeast === undefined ? `≤ ${atMost}×` : `≥ ${atLeast}×`;
    console.log(`| ${goal}: ${bound} | ${found.toFixed(2)}× | ${isMet ? "met" : "missed"} |`);
  }
}
