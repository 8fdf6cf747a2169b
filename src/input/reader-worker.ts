import type { InputFormat } from "./input-format.ts";
import { serveTasks } from "./worker-thread.ts";

/** A file to read, and the parser that reads it. */
export interface ReaderTask {
  readonly bytes: Uint8Array;
  readonly format: Exclude<InputFormat, "text">;
}

/** A parser is loaded with the first document of its kind. */
const READERS: Readonly<Record<ReaderTask["format"], (bytes: Uint8Array) => Promise<string>>> = {
  html: async (bytes) => (await import("./read-html.ts")).readHtml(bytes),
  docx: async (bytes) => (await import("./read-docx.ts")).readDocx(bytes),
  pdf: async (bytes) => (await import("./read-pdf.ts")).readPdf(bytes),
};

serveTasks(({ bytes, format }: ReaderTask) => READERS[format](bytes));
