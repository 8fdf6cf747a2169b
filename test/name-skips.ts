import { existsSync } from "node:fs";
import { noChromium } from "./browser/open-browser.ts";
import { noNeo4j } from "./contract/neo4j-engine.ts";

const REAL_PLAN = "../shared/real/bac-giang-plan-2022.txt";

/** What this machine cannot run, why, and the command that would: printed when the tests are done, so that no skip is silent. */
const LEFT_OUT = [
  { what: "the tests on Neo4j", why: noNeo4j, command: "LUOCDO_TEST_STORES=sqlite,neo4j npm test" },
  { what: "the tests in a browser", why: noChromium, command: "sh tools/chromium/install.sh && npm test" },
  {
    what: "the tests on the real plan, and the least scores of the extraction",
    why: existsSync(REAL_PLAN) ? null : `no ${REAL_PLAN}; the official text is not part of the project`,
    command: `put the plan's text at ${REAL_PLAN} and run npm test`,
  },
];

/** Run by vitest after all tests (globalSetup). */
export function teardown(): void {
  for (const { what, why, command } of LEFT_OUT) {
    if (why !== null) process.stdout.write(`\nLeft out: ${what} (${why}).\n  Run them with: ${command}\n`);
  }
}
