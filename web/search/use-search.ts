import { useMemo } from "react";
import { useAnswer } from "../ask/use-answers.ts";
import { AgenciesDocument, InstrumentsDocument } from "../generated/operations.ts";
import { formatDay } from "../words/format.ts";
import { labelOf, useWords } from "../words/use-words.ts";
import { type Found, findMatches, indexEntries } from "./find-matches.ts";

/** Rows of each list that are searched here. */
const MANY = 500;

/** What the text finds, while it is typed; null while the lists are on their way. */
export function useSearch(text: string): Found | null {
  const words = useWords();
  const instruments = useAnswer(InstrumentsDocument, { first: MANY });
  const agencies = useAnswer(AgenciesDocument, { first: MANY });
  const entries = useMemo(() => {
    if (instruments.state !== "ready" || agencies.state !== "ready") return null;
    return indexEntries([
      ...instruments.data.instruments.nodes.map(({ id, type, number, issuer, issuedOn, title }) => ({
        id,
        name: number ?? title ?? labelOf(words.types, type),
        detail: [number && title, issuer, issuedOn && formatDay(issuedOn, words)].filter(Boolean).join(" · "),
        label: labelOf(words.types, type),
      })),
      ...agencies.data.agencies.nodes.map(({ id, name, kind, place }) => ({
        id,
        name,
        detail: place ?? "",
        label: labelOf(words.agencyKinds, kind),
      })),
    ]);
  }, [instruments, agencies, words]);
  return useMemo(() => entries && findMatches(text, entries), [text, entries]);
}
