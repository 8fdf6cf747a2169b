/**
 * Our column layout beside @dagrejs/dagre and elkjs (layered) on the same graphs, in one run:
 * `npx tsx bench/layout.bench.ts [runs]`. Prints the section of bench/results.md.
 */

import { createRequire } from "node:module";
import { layout as dagreLayout, Graph } from "@dagrejs/dagre";
import type { ELK, ElkNode } from "elkjs";
import type { ColumnEdge, ColumnNode } from "../web/layout/column-graph.ts";
import { type ColumnLayout, layOutColumns } from "../web/layout/column-layout.ts";
import { countCrossings } from "../web/layout/count-crossings.ts";

const SIZES = [
  { nodes: 200, edges: 400 },
  { nodes: 2000, edges: 4000 },
];
const BOX = { width: 216, height: 46 };

interface Sample {
  readonly nodes: readonly ColumnNode[];
  readonly edges: readonly ColumnEdge[];
}

/** A plan as they come: one plan in 200 boxes, tasks three in five, agencies with many tasks and with few. */
function makeSample(size: { readonly nodes: number; readonly edges: number }): Sample {
  let state = 42;
  const random = () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
  const columnOf = (share: number) =>
    share < 0.05 ? 0 : share < 0.2 ? 1 : share < 0.205 ? 2 : share < 0.8 ? 3 : 4;
  const nodes = Array.from({ length: size.nodes }, (_, i) => ({
    id: `n${i}`,
    column: columnOf(i / size.nodes),
    height: BOX.height,
  }));
  const columns = [0, 1, 2, 3, 4].map((column) => nodes.filter((node) => node.column === column));
  const pick = (column: number) => {
    const list = columns[column] ?? [];
    // Squared, so that a few agencies and instruments have most of the edges.
    return list[Math.floor(random() ** 2 * list.length)]?.id ?? "n0";
  };
  const edges = new Map<string, ColumnEdge>();
  const add = (from: string, to: string) => edges.set(`${from}>${to}`, { from, to });
  for (const task of columns[3] ?? []) {
    add(pick(2), task.id);
    add(task.id, pick(4));
  }
  for (const instrument of columns[1] ?? []) add(pick(0), instrument.id);
  while (edges.size < size.edges) {
    const task = columns[3]?.[Math.floor(random() * (columns[3]?.length ?? 1))]?.id ?? "n0";
    if (random() < 0.3) add(pick(1), task);
    else add(task, pick(4));
  }
  return { nodes, edges: [...edges.values()] };
}

function runOurs({ nodes, edges }: Sample): ColumnLayout {
  return layOutColumns(nodes, edges, 12);
}

function runDagre({ nodes, edges }: Sample): ColumnLayout["places"] {
  const graph = new Graph();
  graph.setGraph({ rankdir: "LR" });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { id } of nodes) graph.setNode(id, { ...BOX });
  for (const { from, to } of edges) graph.setEdge(from, to);
  dagreLayout(graph);
  return toPlaces(nodes.map(({ id }) => ({ id, x: graph.node(id).x, y: graph.node(id).y })));
}

/** elkjs is CommonJS whose types promise an ES module. */
const Elk = createRequire(import.meta.url)("elkjs/lib/elk.bundled.js") as new () => ELK;
const elk = new Elk();

async function runElk({ nodes, edges }: Sample): Promise<ColumnLayout["places"]> {
  const laid: ElkNode = await elk.layout({
    id: "root",
    layoutOptions: { "elk.algorithm": "layered", "elk.direction": "RIGHT" },
    children: nodes.map(({ id }) => ({ id, ...BOX })),
    edges: edges.map(({ from, to }, i) => ({ id: `e${i}`, sources: [from], targets: [to] })),
  });
  return toPlaces((laid.children ?? []).map(({ id, x = 0, y = 0 }) => ({ id, x, y })));
}

/** Ranks boxes by their places, so that crossings are counted the same for all: boxes of one x are one column. */
function toPlaces(boxes: readonly { readonly id: string; readonly x: number; readonly y: number }[]) {
  const xs = [...new Set(boxes.map(({ x }) => Math.round(x)))].toSorted((a, b) => a - b);
  const sorted = boxes.toSorted((a, b) => a.y - b.y);
  return new Map(
    sorted.map(({ id, x, y }, rank) => [id, { column: xs.indexOf(Math.round(x)), rank, top: y }]),
  );
}

async function time(run: () => unknown, runs: number): Promise<number> {
  const times = [];
  for (let i = 0; i < runs; i++) {
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  }
  return times.toSorted((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
}

const runs = Number(process.argv[2] ?? 5);
const rows: string[] = [];
for (const size of SIZES) {
  const sample = makeSample(size);
  // A first run each, so that all are measured with compiled code.
  runOurs(sample);
  const [dagrePlaces, elkPlaces] = [runDagre(sample), await runElk(sample)];
  const ours = await time(() => runOurs(sample), runs * 4);
  const dagre = await time(() => runDagre(sample), runs);
  const layered = await time(() => runElk(sample), runs);
  const crossings = [runOurs(sample).places, dagrePlaces, elkPlaces].map((places) =>
    countCrossings(sample.edges, places),
  );
  const label = `${size.nodes} / ${sample.edges.length}`;
  const row = (name: string, ms: number, crossed = 0) =>
    `| ${label} | ${name} | ${ms.toFixed(1)} | ${(ours / ms).toFixed(4)} | ${crossed} |`;
  rows.push(
    row("columns (web/layout)", ours, crossings[0]),
    row("@dagrejs/dagre 3.1.3", dagre, crossings[1]),
    row("elkjs 0.12.1 layered", layered, crossings[2]),
  );
}
console.log(
  `| nodes / edges | layout | ms, median | ours / it | crossings |\n|---|---|---|---|---|\n${rows.join("\n")}`,
);
