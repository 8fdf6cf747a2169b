import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { z } from "zod";
import { decodeDocument, digestBytes } from "./document/decode-document.ts";
import { readBytes } from "./document/read-bytes.ts";
import type { SourceText } from "./document/source-text.ts";
import { LuocdoError } from "./errors.ts";
import { decodeInput } from "./input/read-input.ts";
import { type PreparedDocument, prepareDocument } from "./prepare-document.ts";
import type { Registry } from "./resolve/registry.ts";
import type { Graph } from "./store/graph.ts";
import type { DocumentWrite, WriteReport } from "./store/write-report.ts";

/** Where a document goes and how. */
export interface IngestOptions {
  readonly graph: Graph;
  readonly registry: Registry;
  /** Let a document take the place of another file's text of the same instrument. */
  readonly replace?: boolean;
  /** Read what is stored already once more, and put what is stated now in place of what was. */
  readonly reread?: boolean;
  /** Read and report, store nothing. */
  readonly dryRun?: boolean;
}

/** A document on its way: stored already, or to be written. */
export type ReadyDocument =
  | { readonly report: WriteReport }
  | { readonly write: Omit<DocumentWrite, "replace" | "reread" | "dryRun">; readonly named: number };

/** How a document that is not stored yet is prepared; with `reread`, one that is stored too. */
export interface ReadOptions {
  readonly graph: Graph;
  readonly reread?: boolean;
  readonly prepare: (source: SourceText) => Promise<PreparedDocument>;
}

/** Takes a file into the graph: read, structure, find, resolve, state, store. Once more with the same bytes changes nothing. */
export async function ingestFile(path: string, options: IngestOptions): Promise<WriteReport> {
  return store(await readyFile(path, readHere(options)), options);
}

/** Takes a text that came over the network into the graph. */
export async function ingestText(text: string, uri: string, options: IngestOptions): Promise<WriteReport> {
  const source = decodeDocument(new TextEncoder().encode(text), { name: uri, uri });
  const { sha256 } = source;
  return store(await readyDocument({ sha256, uri, decode: async () => source }, readHere(options)), options);
}

/** Reads a file up to what is to be written; nothing of one whose bytes are stored but its digest. */
export async function readyFile(path: string, options: ReadOptions): Promise<ReadyDocument> {
  const bytes = await readBytes(path);
  const uri = readSourceUri(path) ?? pathToFileURL(resolve(path)).href;
  const decode = () => decodeInput(bytes, { name: path, uri });
  return readyDocument({ sha256: digestBytes(bytes), uri, decode }, options);
}

interface Undecoded {
  readonly sha256: string;
  readonly uri: string;
  readonly decode: () => Promise<SourceText>;
}

async function readyDocument(
  { sha256, uri, decode }: Undecoded,
  options: ReadOptions,
): Promise<ReadyDocument> {
  const stored = options.reread === true ? null : await options.graph.reportOfDocument(sha256);
  if (stored) return { report: { ...stored, uri } };
  const source = await decode();
  const { named, ...prepared } = await options.prepare(source);
  return { write: { ...prepared, text: source.text }, named };
}

function readHere({ graph, registry, reread = false }: IngestOptions): ReadOptions {
  return { graph, reread, prepare: async (source) => prepareDocument(source, registry) };
}

async function store(ready: ReadyDocument, options: IngestOptions): Promise<WriteReport> {
  if ("report" in ready) return ready.report;
  const { graph, replace = false, reread = false, dryRun = false } = options;
  const report = await graph.writeDocument({ ...ready.write, replace, reread, dryRun });
  // The registry's neighbours come along, but the report counts what the document names.
  return { ...report, agencies: ready.named };
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
