import { createContext, use } from "react";
import { en } from "./en.ts";
import { vi, type Words } from "./vi.ts";

export const WordsContext = createContext<Words>(vi);

/** What the viewer says, in the reader's language. */
export function useWords(): Words {
  return use(WordsContext);
}

/** The language asked for, else the first of the browser's that there is, else Vietnamese. */
export function chooseWords(asked: string | null, browser: readonly string[]): Words {
  const known: Readonly<Record<string, Words>> = { vi, en };
  const tags = [asked ?? "", ...browser].map((tag) => tag.slice(0, 2));
  return tags.map((tag) => known[tag]).find((words) => words !== undefined) ?? vi;
}
