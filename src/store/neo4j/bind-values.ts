import neo4j, { type Record as Neo4jRecord } from "neo4j-driver";
import type { Row } from "../database.ts";

/** JavaScript's numbers are floats to the driver; whole ones are integers to us. */
export function toNeo4j(values: Row): Record<string, unknown> {
  const bound: Record<string, unknown> = {};
  for (const name in values) {
    const value = values[name];
    bound[name] = Number.isSafeInteger(value) ? neo4j.int(value as number) : (value ?? null);
  }
  return bound;
}

/** A record as the columns it has by name. */
export function toRow<T extends Row>(record: Neo4jRecord): T {
  const row: Record<string, unknown> = {};
  for (const [index, name] of record.keys.entries()) row[String(name)] = record.get(index);
  return row as T;
}
