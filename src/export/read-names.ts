import type { Anchor } from "../model/anchor.ts";
import type { Task } from "../model/task.ts";
import type { ImplementerRow } from "../store/agency-rows.ts";
import type { Graph } from "../store/graph.ts";
import type { TraceEdge } from "../store/trace.ts";
import type { Named, Quote } from "./audit-report.ts";
import { instrumentName } from "./instrument-name.ts";
import { quoteSentence } from "./quote-sentence.ts";

/** What things are called and where words stand, for everything a report names. */
export interface Names {
  /** The key itself where nothing is known by it. */
  name(key: string): Named;
  /** The words with their sentence; `near` is the task or instrument that says them. */
  quote(anchor: Anchor, near: string): Quote;
  /** These names and more. */
  with(more: {
    readonly agencies: readonly string[];
    readonly instruments: readonly string[];
  }): Promise<Names>;
}

export interface NamedThings {
  readonly rows: readonly ImplementerRow[];
  readonly edges: readonly TraceEdge[];
  readonly tasks: readonly Task[];
}

/** Reads the names of all that rows, edges and tasks mention: four questions, however many there are. */
export async function readNames(graph: Graph, { rows, edges, tasks }: NamedThings): Promise<Names> {
  const ends = edges.flatMap((edge) => [edge.from, edge.to]);
  const anchors = [
    ...rows.flatMap((row) => [row.citation, row.assignment]),
    ...edges.flatMap((edge) => edge.anchor ?? []),
  ];
  const [agencies, instruments, found, documents] = await Promise.all([
    graph.agencies(distinct(rows.map((row) => row.agency))),
    graph.instruments(
      distinct([...ends, ...rows.map((row) => row.instrument), ...tasks.map((task) => task.plan)]),
    ),
    graph.tasks(distinct([...ends, ...rows.map((row) => row.taskKey)])),
    graph.documents(distinct(anchors.map((anchor) => anchor.document))),
  ]);
  const plans = await graph.instruments(distinct(found.map((task) => task.plan)));
  const planName = new Map(plans.map((plan) => [plan.key, instrumentName(plan)]));
  const names = new Map([
    ...agencies.map(({ key, name }) => [key, name] as const),
    ...instruments.map((one) => [one.key, instrumentName(one)] as const),
    ...found.map(({ key, path, plan }) => [key, `${path} (${planName.get(plan) ?? plan})`] as const),
  ]);
  const taskByKey = new Map([...found, ...tasks].map((task) => [task.key, task]));
  const texts = new Map(documents.map((document) => [document.key, document.text]));
  return makeNames(graph, { names, taskByKey, texts });
}

interface Known {
  readonly names: ReadonlyMap<string, string>;
  readonly taskByKey: ReadonlyMap<string, Task>;
  readonly texts: ReadonlyMap<string, string>;
}

function makeNames(graph: Graph, known: Known): Names {
  const { names, taskByKey, texts } = known;
  return {
    name: (key) => ({ key, name: names.get(key) ?? key }),
    quote(anchor, near) {
      const task = taskByKey.get(near);
      const inside = task && task.start <= anchor.start && anchor.end <= task.end ? task : undefined;
      const sentence = quoteSentence(texts.get(anchor.document) ?? anchor.exact, anchor, inside);
      return { ...anchor, sentence, section: inside?.path ?? null };
    },
    async with({ agencies, instruments }) {
      const [moreAgencies, moreInstruments] = await Promise.all([
        graph.agencies(distinct(agencies)),
        graph.instruments(distinct(instruments)),
      ]);
      const more = [
        ...moreAgencies.map(({ key, name }) => [key, name] as const),
        ...moreInstruments.map((one) => [one.key, instrumentName(one)] as const),
      ];
      return makeNames(graph, { ...known, names: new Map([...names, ...more]) });
    },
  };
}

function distinct(keys: readonly string[]): readonly string[] {
  return [...new Set(keys)];
}
