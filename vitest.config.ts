import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** Two builds of graphql in one process refuse each other's schemas, so every import gets the same one. */
const graphql = fileURLToPath(new URL("./node_modules/graphql/index.js", import.meta.url));

export default defineConfig({
  resolve: { alias: [{ find: /^graphql$/, replacement: graphql }] },
  test: {
    include: ["test/**/*.test.ts"],
    // Half of a run is waiting for servers and browsers: two files at a time, also where there are two processors.
    maxWorkers: 2,
    globalSetup: "test/name-skips.ts",
    // A hang is found so too; how fast a machine is decides no test.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    server: {
      deps: {
        inline: [/type-graphql/, /@apollo\/server/, /graphql-scalars/, /@graphql-tools/, /@as-integrations/],
      },
    },
    coverage: {
      include: ["src/document/**", "src/mention/**", "src/resolve/**", "src/statement/**"],
      thresholds: { lines: 95 },
    },
  },
});
