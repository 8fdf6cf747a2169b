import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse, print } from "graphql";
import { LuocdoError } from "../errors.ts";

/** The operations that come with luocdo; `src/server` and `dist/server` lie equally deep. */
const OWN = fileURLToPath(new URL("../../schema/operations", import.meta.url));

/** Operations known by id, which is the file's name or `sha256:` and the hash of its text. */
export interface TrustedDocuments {
  readonly names: ReadonlySet<string>;
  /** The operation's text. */
  find(id: string): string | undefined;
  /** Whether a text is one of them, letter by letter. */
  holds(source: string): boolean;
  /** Whether a text is one of them, however it is laid out. */
  has(source: string): boolean;
}

/** Reads the operations that come with luocdo, and those of another folder. USAGE when a file of that cannot be read. */
export function loadTrustedDocuments(folder: string | null): TrustedDocuments {
  const byId = new Map<string, string>();
  const texts = new Set<string>();
  const names = new Set<string>();
  const sources = new Set<string>();
  for (const { name, source } of [OWN, folder].flatMap((path) => (path ? readOperations(path) : []))) {
    const document = parseOperation(name, source);
    byId.set(name, source).set(`sha256:${sha256(source)}`, source);
    texts.add(sha256(print(document)));
    sources.add(source);
    for (const definition of document.definitions) {
      if (definition.kind === "OperationDefinition" && definition.name) names.add(definition.name.value);
    }
  }
  return {
    names,
    find: (id) => byId.get(id),
    holds: (source) => sources.has(source),
    has: (source) => texts.has(sha256(printed(source))),
  };
}

function readOperations(folder: string): readonly { readonly name: string; readonly source: string }[] {
  try {
    return readdirSync(folder)
      .filter((file) => file.endsWith(".graphql"))
      .sort()
      .map((file) => ({
        name: file.slice(0, -".graphql".length),
        source: readFileSync(join(folder, file), "utf8"),
      }));
  } catch (cause) {
    throw new LuocdoError(
      "USAGE",
      `Cannot read the operations in "${folder}". Name a folder of .graphql files.`,
      { cause },
    );
  }
}

function parseOperation(name: string, source: string) {
  try {
    return parse(source, { noLocation: true });
  } catch (cause) {
    throw new LuocdoError(
      "USAGE",
      `The operation "${name}" is no GraphQL: ${String(cause)}. Mend or remove the file.`,
      { cause },
    );
  }
}

/** The text as GraphQL prints it; a text that is no GraphQL as it is. */
function printed(source: string): string {
  try {
    return print(parse(source, { noLocation: true, maxTokens: 2000 }));
  } catch {
    return source;
  }
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
