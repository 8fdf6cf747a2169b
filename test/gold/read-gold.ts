import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Gold, GoldSource } from "./gold-document.ts";

const ROOT = new URL("../../", import.meta.url);

/** One annotated text. `text` is null when it is not kept in the repository and does not lie beside the project. */
export interface GoldDocument {
  readonly id: string;
  readonly text: string | null;
  readonly gold: Gold;
  readonly source: GoldSource;
}

/** Reads every annotated document of `test/gold`, in the order of their names. */
export function readGold(): GoldDocument[] {
  const folder = new URL("test/gold/", ROOT);
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => readDocument(entry.name))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function readDocument(id: string): GoldDocument {
  const folder = new URL(`test/gold/${id}/`, ROOT);
  const source: GoldSource = JSON.parse(readFileSync(new URL("source.json", folder), "utf8"));
  const gold: Gold = JSON.parse(readFileSync(new URL("gold.json", folder), "utf8"));
  const file = fileURLToPath(source.text ? new URL(source.text, ROOT) : new URL("text.txt", folder));
  return { id, text: existsSync(file) ? readFileSync(file, "utf8") : null, gold, source };
}
