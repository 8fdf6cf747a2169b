import { useEffect, useState } from "react";
import { useAnswer } from "../ask/use-answers.ts";
import { ViewSearchDocument, type ViewSearchQuery } from "../generated/operations.ts";
import { nameInstrument } from "../graph/describe-node.ts";
import { formatDay } from "../words/format.ts";
import { labelOf } from "../words/label-of.ts";
import { useWords } from "../words/use-words.ts";
import type { Words } from "../words/vi.ts";

/** Something that was found. */
export interface Entry {
  readonly id: string;
  readonly name: string;
  readonly detail: string;
  /** Type or kind, in the reader's words. */
  readonly label: string;
}

/** What a search gives: matches, or when there are none what comes near. */
export interface Found {
  readonly text: string;
  readonly matches: readonly Entry[];
  readonly near: readonly Entry[];
}

/** Milliseconds without a key after which the server is asked. */
const PAUSE = 120;

/** Characters of a plan's name that are told with a task. */
const PLAN = 60;

/** Share of a text that is asked for when the whole finds nothing. */
const BEGINNING = 0.6;

/** What the server finds for a text while it is typed; null while the answer is on its way. */
export function useSearch(typed: string): Found | null {
  const words = useWords();
  const text = usePaused(typed.trim());
  const whole = useAnswer(ViewSearchDocument, text ? { text } : null);
  const matches = whole.state === "ready" ? whole.data.search : null;
  const beginning = text.slice(0, Math.ceil(text.length * BEGINNING)).trim();
  const part = useAnswer(ViewSearchDocument, matches?.length === 0 && beginning ? { text: beginning } : null);
  if (!matches || text !== typed.trim()) return null;
  const near = matches.length === 0 && part.state === "ready" ? part.data.search : [];
  return {
    text,
    matches: matches.map(({ node }) => toEntry(node, words)),
    near: near.map(({ node }) => toEntry(node, words)),
  };
}

function usePaused(text: string): string {
  const [paused, setPaused] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(text), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  return paused;
}

function toEntry(node: ViewSearchQuery["search"][number]["node"], words: Words): Entry {
  const { id } = node;
  if (node.__typename === "Instrument") {
    const { type, number, issuer, issuedOn, title } = node;
    const label = labelOf(words.types, type);
    const detail = [number && title, issuer, issuedOn && formatDay(issuedOn, words)].filter(Boolean);
    return { id, name: number ?? title ?? label, detail: detail.join(" · "), label };
  }
  if (node.__typename === "Agency")
    return {
      id,
      name: node.name,
      detail: node.partOf.map(({ name }) => name).join(", "),
      label: labelOf(words.agencyKinds, node.kind),
    };
  if (node.__typename === "Task") {
    const plan = nameInstrument(node.plan, words);
    const short = plan.length <= PLAN ? plan : `${plan.slice(0, plan.lastIndexOf(" ", PLAN))}…`;
    return { id, name: node.path, detail: `${short} · ${node.text}`, label: words.oneTask };
  }
  return { id, name: id, detail: "", label: "" };
}
