import type { Database } from "./database.ts";

/** A database that tells each statement it is asked for, such as `read/trace` or `write/task`, and goes on. */
export function countStatements(database: Database, onStatement: (name: string) => void): Database {
  return {
    engine: database.engine,
    applySchema: () => database.applySchema(),
    read(question, params) {
      onStatement(`read/${question}`);
      return database.read(question, params);
    },
    write(batches) {
      for (const { noun } of batches) onStatement(`write/${noun}`);
      return database.write(batches);
    },
    close: () => database.close(),
  };
}
