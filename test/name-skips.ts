import { noChromium } from "./browser/open-browser.ts";
import { noNeo4j } from "./contract/neo4j-engine.ts";

/** What this machine cannot run, why, and the command that would: printed when the tests are done, so that no skip is silent. */
const LEFT_OUT = [
  { what: "the tests on Neo4j", why: noNeo4j, command: "LUOCDO_TEST_STORES=sqlite,neo4j npm test" },
  { what: "the tests in a browser", why: noChromium, command: "sh tools/chromium/install.sh && npm test" },
];

/** Run by vitest after all tests (globalSetup). */
export function teardown(): void {
  for (const { what, why, command } of LEFT_OUT) {
    if (why !== null) process.stdout.write(`\nLeft out: ${what} (${why}).\n  Run them with: ${command}\n`);
  }
}
