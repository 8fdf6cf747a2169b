import { LuocdoError } from "../errors.ts";
import type { Agency } from "../model/agency.ts";
import type { Instrument } from "../model/instrument.ts";
import type { Task } from "../model/task.ts";
import type { Database, Row } from "./database.ts";
import type { Graph } from "./graph.ts";
import type { SearchHit, SearchLabel, SearchMatch, SearchRequest } from "./search-hit.ts";
import { typeName } from "./search-rows.ts";
import { searchWords } from "./search-words.ts";
import { isNear, type Likeness, likenessOf } from "./word-likeness.ts";

interface Found extends Row {
  /** Null in the one row that says that too much fits. */
  readonly label: SearchLabel | null;
  readonly key: string;
  readonly text: string;
}

/** Rows of one label that the engine hands over to be ranked, the shortest texts first. */
const CANDIDATES = 400;
/** Texts that are read to find those: more would keep everybody else waiting. */
const MAX_TEXTS = 7_500;
const LABELS: readonly SearchLabel[] = ["Instrument", "Agency", "Task"];

/**
 * What the typed words may mean, the best first. The engine's text index narrows, the ranking is ours and so the same on every
 * engine: all words in the number or name, then as beginnings of its words, then anywhere in title or text; where nothing fits,
 * one word may be mistyped. ROW_LIMIT when more texts fit than may be read, for the best could be among those left out.
 */
export async function searchGraph(
  {
    database,
    graph,
  }: { readonly database: Database; readonly graph: Pick<Graph, "instruments" | "agencies" | "tasks"> },
  { text, first, labels = LABELS }: SearchRequest,
): Promise<readonly SearchHit[]> {
  const typed = typedWords(text);
  if (typed.length === 0) return [];
  const ask = async (match: string) => {
    const rows = await database.read<Found>("search", { match, labels, limit: CANDIDATES, most: MAX_TEXTS });
    if (rows[0]?.label === null) throw tooMany(text);
    return rows;
  };
  const exact = await ask(typed.map((word) => `${word}*`).join(" AND "));
  const found = exact.length > 0 ? exact : await ask(mistyped(typed));
  const hits = await describe(graph, found);
  const ranked = hits.flatMap((hit) => {
    const rank = rankOf(hit, typed);
    return rank === null ? [] : [{ hit, rank }];
  });
  return ranked
    .toSorted((a, b) => compareRanks(a.rank, b.rank))
    .slice(0, first)
    .map(({ hit: { words: _, ...hit } }) => ({ ...hit, match: findMatch(hit, typed) }) as SearchHit);
}

function tooMany(text: string): LuocdoError {
  return new LuocdoError(
    "ROW_LIMIT",
    `More than ${MAX_TEXTS} texts fit "${text.trim()}" or come near to it. Type one more word.`,
  );
}

/** The words as typed, each once; of "nghị quyết số 147" the `so` (number) says nothing, and folded it would mean sở. */
function typedWords(text: string): readonly string[] {
  const words = searchWords(text);
  return [...new Set(words.filter((word, index) => word !== "so" || !/^\d/.test(words[index + 1] ?? "")))];
}

/** Words that narrow when one is mistyped: more would be put together in too many ways, and the ranking looks at all. */
const MAX_NARROWING = 3;

/** All words but one, or the first half of each: what the index can still narrow by when a letter is wrong. Of many the longest, all but one. */
function mistyped(typed: readonly string[]): string {
  const words = typed.toSorted((a, b) => b.length - a.length).slice(0, MAX_NARROWING);
  const others = words.map((_, wrong) =>
    words.filter((_, index) => index !== wrong).map((word) => `${word}*`),
  );
  const halves = words.map((word) => `${word.slice(0, Math.ceil(word.length / 2))}*`);
  const isMany = typed.length > MAX_NARROWING;
  return [...others.filter((rest) => rest.length > 0), ...(isMany ? [] : [halves])]
    .map((rest) => `(${rest.join(" AND ")})`)
    .join(" OR ");
}

type Candidate = Omit<Exclude<SearchHit, never>, "match"> & {
  readonly words: readonly (readonly string[])[];
};

/** The entities behind the rows, each once, with the word lists it was found by. */
async function describe(
  graph: Pick<Graph, "instruments" | "agencies" | "tasks">,
  found: readonly Found[],
): Promise<readonly Candidate[]> {
  const words = new Map<string, string[][]>();
  for (const { label, key, text } of found) {
    const name = `${label} ${key}`;
    words.set(name, [...(words.get(name) ?? []), text.split(" ")]);
  }
  const keysOf = (label: SearchLabel) => [
    ...new Set(found.filter((row) => row.label === label).map((row) => row.key)),
  ];
  const [instruments, agencies, tasks] = await Promise.all([
    graph.instruments(keysOf("Instrument")),
    graph.agencies(keysOf("Agency")),
    graph.tasks(keysOf("Task")),
  ]);
  const nodes = [
    ...instruments.map((node) => ({ label: "Instrument" as const, node })),
    ...agencies.map((node) => ({ label: "Agency" as const, node })),
    ...tasks.map((node) => ({ label: "Task" as const, node })),
  ];
  return nodes.map(
    (hit) => ({ ...hit, words: words.get(`${hit.label} ${hit.node.key}`) ?? [] }) as Candidate,
  );
}

/** What people call it, the words that count most: the name, in which the typed words fit best; a number with its type. */
function headOf({ label, node, words }: Candidate, typed: readonly string[]): readonly string[] {
  if (label === "Agency") return bestOf(words, typed);
  if (label === "Task") return [];
  const { number, type } = node as Instrument;
  return number === null ? [] : [...searchWords(number), ...searchWords(typeName(type))];
}

/** The closest of the names, the shortest of these. */
function bestOf(names: Candidate["words"], typed: readonly string[]): readonly string[] {
  const tiers = names.map((words) => ({ words, tier: tierOf(typed, words) ?? TIERS.length }));
  return tiers.toSorted((a, b) => a.tier - b.tier || a.words.length - b.words.length)[0]?.words ?? [];
}

/** Smaller is better, compared from left to right. */
type Rank = readonly (number | string)[];

const TIERS: readonly Likeness[] = ["SAME", "BEGINS", "NEAR"];

/** Null when a word is neither there, nor begun, nor within one mistake of a word. */
function rankOf(candidate: Candidate, typed: readonly string[]): Rank | null {
  const head = headOf(candidate, typed);
  const inHead = tierOf(typed, head);
  const inText = Math.min(
    ...candidate.words.map((words) => tierOf(typed, words) ?? Number.POSITIVE_INFINITY),
  );
  if (inHead === null && inText === Number.POSITIVE_INFINITY) return null;
  const tier = inHead === null ? inText * 2 + 1 : inHead * 2;
  const leading = head[0] === typed[0] ? 0 : 1;
  return [
    tier,
    LABELS.indexOf(candidate.label),
    leading,
    head.length,
    lengthOf(candidate),
    candidate.node.key,
  ];
}

function lengthOf({ words }: Candidate): number {
  return Math.min(...words.map((list) => list.length));
}

/** The worst likeness of any typed word; null when one has none. */
function tierOf(typed: readonly string[], words: readonly string[]): number | null {
  let worst = 0;
  for (const word of typed) {
    const best = Math.min(...words.map((other) => tierOfWord(word, other)));
    if (best === Number.POSITIVE_INFINITY) return null;
    worst = Math.max(worst, best);
  }
  return words.length === 0 ? null : worst;
}

function tierOfWord(typed: string, word: string): number {
  const likeness = likenessOf(typed, word);
  return likeness === null ? Number.POSITIVE_INFINITY : TIERS.indexOf(likeness);
}

function compareRanks(a: Rank, b: Rank): number {
  for (const [index, value] of a.entries()) {
    const other = b[index];
    if (other !== undefined && value !== other) return value < other ? -1 : 1;
  }
  return 0;
}

function findMatch(hit: Omit<Candidate, "words">, typed: readonly string[]): SearchMatch | null {
  const matches = fieldsOf(hit).map(([field, text]) => ({ field, spans: spansOf(text, typed) }));
  const best = matches.toSorted((a, b) => b.spans.length - a.spans.length)[0];
  return best && best.spans.length > 0 ? best : null;
}

function fieldsOf({
  label,
  node,
}: Omit<Candidate, "words">): readonly (readonly [SearchMatch["field"], string])[] {
  if (label === "Agency") return [["NAME", (node as Agency).name]];
  if (label === "Task") return [["TEXT", (node as Task).text]];
  const { number, title } = node as Instrument;
  return [["NUMBER", number ?? ""], ["TITLE", title ?? ""]]; // biome-ignore format: one line
}

/** The first word of the text that is like each typed word, in the order of the text. */
function spansOf(text: string, typed: readonly string[]): SearchMatch["spans"] {
  const words = [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    folded: searchWords(match[0]).join(""),
  }));
  const spans = typed.flatMap((word) => {
    const hit =
      words.find(({ folded }) => folded.startsWith(word)) ?? words.find(({ folded }) => isNear(word, folded));
    return hit ? [{ start: hit.start, end: hit.end }] : [];
  });
  return spans.toSorted((a, b) => a.start - b.start);
}
