import { type ASTNode, type DocumentNode, Kind, parse, visit } from "graphql";
import { LuocdoError } from "../errors.ts";
import { MAX_TOKENS } from "./limits.ts";
import type { Measure } from "./measure-operation.ts";

/** Values of a list that somebody writes: more than there are words of any kind. */
const MAX_VALUES = 100;

/** Characters of a text that somebody writes, be it the cursor of a list: no name, number or key is as long. */
const MAX_CHARACTERS = 2000;

/** Levels of lists and objects in a variable: twice those of a filter, each of which may stand in a list. */
const MAX_LEVELS = 20;

/** How often a document may spread fragments, as written. */
const MAX_SPREADS = 50;

/** How often one name may stand among the fields of one place, for validation compares each pair. */
const MAX_REPEATED = 20;

/** Throws OPERATION_LIMIT for variables that hold more than a question needs: they are read anew for every row. */
export function checkVariables(value: unknown, level = 0): void {
  if (typeof value === "string") {
    checkCharacters(value);
    return;
  }
  if (typeof value !== "object" || value === null) return;
  const values = Object.values(value);
  if (Array.isArray(value)) checkValues(values);
  if (level > MAX_LEVELS) throw tooMuch("levels of a variable", level, MAX_LEVELS);
  for (const one of values) checkVariables(one, level + 1);
}

/**
 * Throws OPERATION_LIMIT for a text that asks for more than the limits allow as it is written, before it is validated, which takes
 * far longer. A text that is no GraphQL passes, for whoever reads it next is to say so.
 */
export function checkText(text: string, limits: Measure): void {
  const document = parseOrNull(text);
  if (!document) return;
  let fields = 0;
  let aliases = 0;
  let spreads = 0;
  const places: Map<string, number>[] = [];
  visit(document, {
    enter(node) {
      if (node.kind === Kind.FIELD) {
        fields += 1;
        if (node.alias) aliases += 1;
        checkRepeated(node.alias?.value ?? node.name.value, places.at(-1));
      }
      if (node.kind === Kind.FRAGMENT_SPREAD) spreads += 1;
      if (node.kind === Kind.LIST) checkValues(node.values);
      if (node.kind === Kind.STRING) checkCharacters(node.value);
      if (isPlace(node)) places.push(new Map());
    },
    leave(node) {
      if (isPlace(node)) places.pop();
    },
  });
  if (fields > limits.fields) throw tooMuch("fields", fields, limits.fields);
  if (aliases > limits.aliases) throw tooMuch("aliases", aliases, limits.aliases);
  if (spreads > MAX_SPREADS) throw tooMuch("spreads of fragments", spreads, MAX_SPREADS);
}

function parseOrNull(text: string): DocumentNode | null {
  try {
    return parse(text, { noLocation: true, maxTokens: MAX_TOKENS });
  } catch {
    return null;
  }
}

/** What has fields of its own; those of an inline fragment stand where it stands. */
function isPlace({ kind }: ASTNode): boolean {
  return kind === Kind.FIELD || kind === Kind.OPERATION_DEFINITION || kind === Kind.FRAGMENT_DEFINITION;
}

function checkRepeated(name: string, place: Map<string, number> | undefined): void {
  const times = (place?.get(name) ?? 0) + 1;
  place?.set(name, times);
  if (times > MAX_REPEATED) throw tooMuch(`fields called "${name}" in one place`, times, MAX_REPEATED);
}

function checkValues({ length }: readonly unknown[]): void {
  if (length > MAX_VALUES) throw tooMuch("values in a list", length, MAX_VALUES);
}

function checkCharacters({ length }: string): void {
  if (length > MAX_CHARACTERS) throw tooMuch("characters of a text", length, MAX_CHARACTERS);
}

function tooMuch(what: string, found: number, allowed: number): LuocdoError {
  return new LuocdoError(
    "OPERATION_LIMIT",
    `The operation has ${found} ${what}; ${allowed} are allowed. Ask for less, or in several operations.`,
  );
}
