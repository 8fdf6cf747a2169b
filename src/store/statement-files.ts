import { readFileSync } from "node:fs";
import { LuocdoError } from "../errors.ts";

/** The engines and the folder of statement files each reads: one file a question, one file a noun. */
export const STATEMENT_FOLDERS = {
  sqlite: { folder: "sql", extension: "sql" },
  neo4j: { folder: "cypher", extension: "cypher" },
} as const;

export type Engine = keyof typeof STATEMENT_FOLDERS;

const statements = new Map<string, string>();

/** The text of a statement file, such as `schema`, `read/trace` or `write/task`; read once a process. */
export function readStatement(engine: Engine, name: string): string {
  const { folder, extension } = STATEMENT_FOLDERS[engine];
  const path = `${folder}/${name}.${extension}`;
  const known = statements.get(path);
  if (known !== undefined) return known;
  const text = readStatementFile(path);
  statements.set(path, text);
  return text;
}

/** `src/store` and `dist/store` lie equally deep, so one relative address serves both. */
function readStatementFile(path: string): string {
  try {
    return readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
  } catch (cause) {
    throw new LuocdoError("INTERNAL", `The statement file "${path}" is missing. Install luocdo again.`, {
      cause,
    });
  }
}
