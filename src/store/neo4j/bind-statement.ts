import type { Params } from "../database.ts";
import { readStatement } from "../statement-files.ts";
import { toNeo4j } from "./bind-values.ts";

/** A statement as it is sent: its text, and every value inside the one parameter `$params`. */
export interface Neo4jStatement {
  readonly text: string;
  readonly parameters: { readonly params: Params };
}

const texts = new Map<string, string>();

/**
 * A statement file with its values in one map. Neo4j plans a statement anew for each combination of its parameters' types and
 * of the magnitudes of their lengths (a trace each time for about a second on 5.26); of a map it knows neither, and plans
 * once. The files keep `$from`, as a database browser takes them.
 */
export function bindStatement(name: string, values: Params = {}): Neo4jStatement {
  return { text: textOf(name), parameters: { params: toNeo4j(values) } };
}

function textOf(name: string): string {
  const known = texts.get(name);
  if (known !== undefined) return known;
  const text = readStatement("neo4j", name).replace(/\$(?=\w)/g, "$$params.");
  texts.set(name, text);
  return text;
}
