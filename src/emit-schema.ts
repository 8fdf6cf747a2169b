import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { lexicographicSortSchema, printSchema } from "graphql";
import { buildGraphSchema } from "./graphql/schema.ts";

const PATH = fileURLToPath(new URL("../schema/schema.graphql", import.meta.url));

/** The schema as text, sorted, as `schema/schema.graphql` holds it. */
export function printGraphSchema(): string {
  return `# Written by \`npm run schema\` from src/graphql. Do not edit.\n\n${printSchema(lexicographicSortSchema(buildGraphSchema()))}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv.includes("--check")) checkSchemaFile();
  else writeFileSync(PATH, printGraphSchema());
}

function checkSchemaFile(): void {
  if (readFileSync(PATH, "utf8") === printGraphSchema()) return;
  process.stderr.write(
    "schema/schema.graphql is not what src/graphql says. Run `node dist/emit-schema.js`.\n",
  );
  process.exitCode = 1;
}
