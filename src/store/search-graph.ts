import { LuocdoError } from "../errors.ts";
import type { Agency } from "../model/agency.ts";
import type { Instrument } from "../model/instrument.ts";
import type { Task } from "../model/task.ts";
import type { Database, Row } from "./database.ts";
import type { Graph } from "./graph.ts";
import type { SearchHit, SearchLabel, SearchMatch, SearchRequest } from "./search-hit.ts";
import { type Candidate, compareRanks, LABELS, rankOf } from "./search-rank.ts";
import { searchWords } from "./search-words.ts";
import { isNear } from "./word-likeness.ts";

interface Found extends Row {
  /** Null in the one row that says that too much fits. */
  readonly label: SearchLabel | null;
  readonly key: string;
  readonly text: string;
}

/** Rows of one label that the engine hands over to be ranked, the shortest texts first. */
const CANDIDATES = 400;
/** Texts that are read to find those: more would keep everybody else waiting. */
const MAX_TEXTS = 3_000;

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
  const exact = await ask(
    narrowest(typed)
      .map((word) => `${word}*`)
      .join(" AND "),
  );
  const found = exact.length > 0 || typed.length > MAX_MISTYPED ? exact : await ask(mistyped(typed));
  const ranked = (await gather(graph, found)).flatMap((candidate) => {
    const rank = rankOf(candidate, typed);
    return rank === null ? [] : [{ candidate, rank }];
  });
  const best = ranked.toSorted((a, b) => compareRanks(a.rank, b.rank)).slice(0, first);
  const hits = await describe(
    graph,
    best.map(({ candidate }) => candidate),
  );
  return hits.map((hit) => ({ ...hit, match: findMatch(hit, typed) }) as SearchHit);
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

/** Words that narrow: the index looks up each, and the ranking looks at all. */
const MAX_WORDS = 8;

/** The words that leave the fewest texts: those with figures, then the longest. Many single letters narrow nothing, and each is dear. */
function narrowest(typed: readonly string[]): readonly string[] {
  if (typed.length <= MAX_WORDS) return typed;
  const hasFigure = (word: string) => Number(/\d/.test(word));
  const long = typed.filter((word) => word.length > 1);
  return (long.length > 0 ? long : typed.slice(0, 1))
    .toSorted((a, b) => hasFigure(b) - hasFigure(a) || b.length - a.length)
    .slice(0, MAX_WORDS);
}

/** Words that narrow when one is mistyped: more would be put together in too many ways, and the ranking looks at all. */
const MAX_NARROWING = 3;

/** Of more words none is looked for with a mistake: each of them is compared with every word of every text. */
const MAX_MISTYPED = 12;

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

/** The entities behind the rows, each once, with the word lists it was found by; of an instrument the row too, for its number ranks. */
async function gather(
  graph: Pick<Graph, "instruments">,
  found: readonly Found[],
): Promise<readonly Candidate[]> {
  const candidates = new Map<string, { label: SearchLabel; key: string; words: string[][] }>();
  for (const { label, key, text } of found) {
    if (label === null) continue;
    const name = `${label} ${key}`;
    const candidate = candidates.get(name) ?? { label, key, words: [] };
    candidate.words.push(text.split(" "));
    candidates.set(name, candidate);
  }
  const all = [...candidates.values()];
  const keys = all.filter(({ label }) => label === "Instrument").map(({ key }) => key);
  const instruments = new Map((await graph.instruments(keys)).map((row) => [row.key, row]));
  return all.flatMap((candidate) => {
    const instrument = instruments.get(candidate.key);
    if (candidate.label !== "Instrument") return { ...candidate, instrument: null };
    return instrument ? { ...candidate, instrument } : [];
  });
}

type Described = Omit<Exclude<SearchHit, never>, "match">;

/** The rows of the best, in their order. */
async function describe(
  graph: Pick<Graph, "agencies" | "tasks">,
  best: readonly Candidate[],
): Promise<readonly Described[]> {
  const keysOf = (label: SearchLabel) => best.filter((one) => one.label === label).map(({ key }) => key);
  const [agencies, tasks] = await Promise.all([
    graph.agencies(keysOf("Agency")),
    graph.tasks(keysOf("Task")),
  ]);
  const rows = {
    Agency: new Map(agencies.map((row) => [row.key, row])),
    Task: new Map(tasks.map((row) => [row.key, row])),
  };
  return best.flatMap(({ label, key, instrument }) => {
    const node = label === "Instrument" ? instrument : rows[label].get(key);
    return node ? [{ label, node } as Described] : [];
  });
}

function findMatch(hit: Described, typed: readonly string[]): SearchMatch | null {
  const matches = fieldsOf(hit).map(([field, text]) => ({ field, spans: spansOf(text, typed) }));
  const best = matches.toSorted((a, b) => b.spans.length - a.spans.length)[0];
  return best && best.spans.length > 0 ? best : null;
}

function fieldsOf({ label, node }: Described): readonly (readonly [SearchMatch["field"], string])[] {
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
