import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { z } from "zod";
import { decodeDocument } from "./document/read-document.ts";
import type { SourceText } from "./document/source-text.ts";
import { LuocdoError } from "./errors.ts";
import { extract } from "./extract.ts";
import { readInput } from "./input/read-input.ts";
import { linkAgencies } from "./resolve/link-agencies.ts";
import type { Registry } from "./resolve/registry.ts";
import type { Graph, WriteReport } from "./store/graph.ts";

/** Where a document goes and how. */
export interface IngestOptions {
  readonly graph: Graph;
  readonly registry: Registry;
  /** Let a document take the place of another file's text of the same instrument. */
  readonly replace?: boolean;
  /** Read and report, store nothing. */
  readonly dryRun?: boolean;
}

/** Takes a file into the graph: read, structure, find, resolve, state, store. Once more with the same bytes changes nothing. */
export async function ingestFile(path: string, options: IngestOptions): Promise<WriteReport> {
  const source = await readInput(path);
  return ingestSource({ ...source, uri: readSourceUri(path) ?? source.uri }, options);
}

/** Takes a text that came over the network into the graph. */
export async function ingestText(text: string, uri: string, options: IngestOptions): Promise<WriteReport> {
  return ingestSource(decodeDocument(new TextEncoder().encode(text), { name: uri, uri }), options);
}

async function ingestSource(source: SourceText, options: IngestOptions): Promise<WriteReport> {
  const { graph, registry, replace = false, dryRun = false } = options;
  const stored = await graph.reportOfDocument(source.sha256);
  if (stored) return { ...stored, uri: source.uri };
  const extraction = extract(source.text, registry, source);
  const { agencies, ...linked } = linkAgencies(registry, extraction.agencies);
  const write = { extraction: { ...extraction, agencies }, text: source.text, ...linked, replace, dryRun };
  // The registry's neighbours come along, but the report counts what the document names.
  return { ...(await graph.writeDocument(write)), agencies: extraction.agencies.length };
}

const SourceFile = z.object({ uri: z.string().min(1).optional() });

/** A `source.json` beside the text may give it an address that is the same on every machine. */
function readSourceUri(path: string): string | null {
  const file = join(dirname(path), "source.json");
  if (!existsSync(file)) return null;
  try {
    return SourceFile.parse(JSON.parse(readFileSync(file, "utf8"))).uri ?? null;
  } catch (cause) {
    throw new LuocdoError(
      "DOCUMENT_UNREADABLE",
      `Cannot read "${file}", which describes the text beside it. Mend or remove it.`,
      { cause },
    );
  }
}
