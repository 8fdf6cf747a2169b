import { type Dirent, readdirSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import { LuocdoError } from "../errors.ts";
import { INPUT_ENDINGS } from "../input/input-format.ts";

/** A file to read, or the reason why a path gives none. */
export type FoundDocument =
  | { readonly path: string }
  | { readonly path: string; readonly error: LuocdoError };

/** The documents of files and folders, folders read to the bottom, in the order of their names. */
export function findDocuments(paths: readonly string[]): readonly FoundDocument[] {
  return paths.flatMap((path) => {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (!stats) return [reject(path, `There is no "${path}". Check the path.`)];
    if (!stats.isDirectory()) return [{ path }];
    const files = filesOf(path);
    if (files.length > 0) return files.map((file) => ({ path: file }));
    const endings = INPUT_ENDINGS.join(", ");
    return [
      reject(path, `The folder "${path}" holds no file to read (${endings}). Name the files themselves.`),
    ];
  });
}

function filesOf(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).filter((entry) => !entry.name.startsWith("."));
  return entries.sort(byName).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesOf(path);
    return entry.isFile() && INPUT_ENDINGS.includes(extname(entry.name).toLowerCase()) ? [path] : [];
  });
}

/** By code unit, not by locale: the order must be the same on every machine. */
function byName(a: Dirent, b: Dirent): number {
  return a.name < b.name ? -1 : 1;
}

function reject(path: string, message: string): FoundDocument {
  return { path, error: new LuocdoError("DOCUMENT_UNREADABLE", message) };
}
