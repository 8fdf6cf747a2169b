import type { Instrument } from "../../src/model/instrument.ts";
import type { Row } from "../../src/store/database.ts";
import { reasonMaybeSame } from "../../src/store/maybe-same.ts";
import { rowsOfExtraction } from "../../src/store/rows-of-extraction.ts";
import type { TraceRequest } from "../../src/store/trace.ts";
import type { DocumentWrite } from "../../src/store/write-report.ts";

/** The graph in plain lists and loops: slow, plain, and so the measure of the engines' answers. */
export class ModelGraph {
  readonly #rows = new Map<string, Row[]>();

  constructor(documents: Iterable<DocumentWrite>) {
    for (const document of documents)
      for (const { noun, rows } of rowsOfExtraction(document))
        this.#rows.set(noun, [...(this.#rows.get(noun) ?? []), ...rows]);
  }

  count(noun: string): number {
    return new Set(this.#all(noun).map((row) => row.id ?? row.key)).size;
  }

  /** `instrument agency role basis task citation-start` of every reason, in the order promised. */
  implementersOf(instrument: string): readonly string[] {
    const direct = this.#all("citation")
      .filter(
        (c) => c.instrument === instrument && (c.kind === "IMPLEMENTS" || c.kind === "CITES") && c.taskKey,
      )
      .flatMap((c) =>
        this.#assignmentsOf(c.taskKey).map((a) => ({ a, c, basis: weakest(c.basis, a.basis) })),
      );
    const best = new Map<unknown, (typeof direct)[number]>();
    for (const row of sortBy(direct, ({ c }) => [
      rank(c.basis),
      c.kind === "IMPLEMENTS" ? 0 : 1,
      c.start,
      c.id,
    ]))
      if (!best.has(row.a.id)) best.set(row.a.id, row);
    const explicit = new Set(
      direct.filter(({ basis }) => basis === "EXPLICIT").map(({ a }) => `${a.taskKey} ${a.agencyKey}`),
    );
    const inherited = [...this.#plansThatImplement(instrument)].flatMap(([plan, c]) =>
      this.#all("task")
        .filter((task) => task.plan === plan)
        .flatMap((task) => this.#assignmentsOf(task.key))
        .filter((a) => !explicit.has(`${a.taskKey} ${a.agencyKey}`))
        .map((a) => ({ a, c, basis: "INHERITED" })),
    );
    const tasks = new Map(this.#all("task").map((task) => [task.key, task]));
    const rows = sortBy([...best.values(), ...inherited], ({ a, basis }) => [
      a.agencyKey, tasks.get(a.taskKey)?.sortKey, a.taskKey, a.start, a.id, basis,
    ]); // biome-ignore format: one order
    return rows.map(
      ({ a, c, basis }) => `${a.agencyKey} ${a.role} ${basis} ${a.taskKey} ${c.document} ${c.start}`,
    );
  }

  /** `instrument reason instrument` of every pair by all titles that documents give, in the order of the letters. */
  maybeSame(): readonly string[] {
    const rows = this.#all("instrument-fact").map(({ instrument, title }) => {
      const [row] = this.#all("instrument").filter(({ key }) => key === instrument);
      return { ...row, title } as unknown as Instrument;
    });
    const pairs = rows.flatMap((a) =>
      rows.flatMap((b) => {
        const reason = this.#orders(a, b) || this.#orders(b, a) ? null : reasonMaybeSame(a, b);
        return reason === null ? [] : [`${a.key} ${reason} ${b.key}`];
      }),
    );
    return [...new Set(pairs)].sort();
  }

  /** A task of `plan` orders `other` to be drawn up. */
  #orders(plan: Instrument, other: Instrument): boolean {
    if (plan.number !== null && other.number !== null) return false;
    const tasks = new Set(this.#all("task").filter((task) => task.plan === plan.key).map(({ key }) => key)); // biome-ignore format: one set
    return this.#all("citation").some(
      (c) => c.kind === "PREPARES" && c.instrument === other.key && tasks.has(c.taskKey),
    );
  }

  /** `level from kind to id` of every edge of a trace, in the order promised. */
  trace({ from, direction, depth }: Omit<TraceRequest, "limit">): readonly string[] {
    const level = new Map<string, number>();
    const edges = this.#edges();
    for (const way of ["UP", "DOWN"] as const) {
      if (direction !== "BOTH" && direction !== way) continue;
      const near = way === "UP" ? "low" : "high";
      const far = way === "UP" ? "high" : "low";
      let frontier = new Set([from]);
      const visited = new Set(frontier);
      for (let hop = 1; hop <= depth; hop++) {
        const next = new Set<string>();
        for (const edge of edges) {
          if (!frontier.has(edge[near])) continue;
          level.set(edge.id, Math.min(level.get(edge.id) ?? hop, hop));
          if (!visited.has(edge[far])) next.add(edge[far]);
        }
        for (const key of next) visited.add(key);
        frontier = next;
      }
    }
    const reached = edges.filter(({ id }) => level.has(id));
    const rows = sortBy(reached, (edge) => [level.get(edge.id), edge.from, edge.to, edge.kind, edge.id]);
    return rows.map((edge) => `${level.get(edge.id)} ${edge.from} ${edge.kind} ${edge.to} ${edge.id}`);
  }

  #all(noun: string): readonly Row[] {
    return this.#rows.get(noun) ?? [];
  }

  #assignmentsOf(task: unknown): readonly Row[] {
    return this.#all("assignment").filter((a) => a.taskKey === task);
  }

  /** Each plan that implements the instrument as a whole, with the first words that say so. */
  #plansThatImplement(instrument: string): ReadonlyMap<unknown, Row> {
    const reasons = [
      ...this.#all("citation")
        .filter((c) => c.instrument === instrument && c.kind === "IMPLEMENTS" && !c.taskKey)
        .map((c) => ({ plan: this.#planOf(c.document), c })),
      ...this.#all("relation")
        .filter((r) => r.toKey === instrument && r.kind === "IMPLEMENTS")
        .map((c) => ({ plan: c.fromKey, c })),
    ];
    const first = new Map<unknown, Row>();
    for (const { plan, c } of sortBy(reasons, ({ c }) => [c.document, c.start, c.end, c.id]))
      if (!first.has(plan)) first.set(plan, c);
    return first;
  }

  #planOf(document: unknown): unknown {
    return this.#all("document").find(({ key }) => key === document)?.instrument;
  }

  /** Every edge with its lower end, that does, and its higher end, for which it is done. */
  #edges() {
    const edge = (row: Row, kind: unknown, [from, to]: readonly unknown[], up: boolean) => ({
      id: String(row.id ?? `${row.key}@plan`),
      kind: String(kind),
      from: String(from),
      to: String(to),
      low: String(up ? from : to),
      high: String(up ? to : from),
    });
    return [
      ...this.#all("citation")
        .filter((c) => c.instrument)
        .map((c) => edge(c, c.kind, [c.taskKey ?? this.#planOf(c.document), c.instrument], true)),
      ...this.#all("relation").map((r) => edge(r, r.kind, [r.fromKey, r.toKey], true)),
      ...this.#all("assignment").map((a) => edge(a, a.role, [a.taskKey, a.agencyKey], false)),
      ...this.#all("task").map((t) => edge(t, "HAS_TASK", [t.plan, t.key], false)),
    ];
  }
}

const BASES = ["EXPLICIT", "INHERITED", "INFERRED"];
const rank = (basis: unknown) => BASES.indexOf(String(basis));
const weakest = (a: unknown, b: unknown) => BASES[Math.max(rank(a), rank(b))];

function sortBy<T>(rows: readonly T[], keyOf: (row: T) => readonly unknown[]): T[] {
  return [...rows].sort((a, b) => {
    const [left, right] = [keyOf(a), keyOf(b)];
    const at = left.findIndex((value, i) => value !== right[i]);
    return at < 0 ? 0 : (left[at] as string) < (right[at] as string) ? -1 : 1;
  });
}
