import type { Answer } from "../ask/answers.ts";
import { useWords } from "../words/use-words.ts";

/** What stands where quotes will stand: that they are on their way, or why not. */
export function NoQuotes({ answer }: { readonly answer: Exclude<Answer<unknown>, { readonly state: "ready" }> }) {
  const words = useWords();
  if (answer.state === "loading") return <span className="muted" aria-busy="true">{words.loadingQuotes}</span>;
  return <span className="muted">{answer.error.code === "AWAY" ? words.away : `${words.failed} ${answer.error.message}`}</span>;
} // biome-ignore format: long lines
