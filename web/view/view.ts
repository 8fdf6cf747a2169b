/** The ways to look at a selection. */
export const MODES = ["graph", "table", "matrix", "timeline", "document"] as const;
export type Mode = (typeof MODES)[number];

/** Where the boxes of the graph stand: in columns by kind, or freely, near to what they hang together with. */
export const LAYOUTS = ["columns", "free"] as const;
export type Layout = (typeof LAYOUTS)[number];

/** What the picture leaves out. An empty list leaves out nothing. */
export interface Filters {
  /** Columns that are hidden. */
  readonly hide: readonly string[];
  readonly roles: readonly string[];
  readonly basis: readonly string[];
  readonly systems: readonly string[];
  /** Only the tasks of this agency, a node id. */
  readonly agency: string | null;
  /** Only tasks with a deadline: `any`, or due on or before this ISO date. */
  readonly due: string | null;
}

/** All that the address holds: what is looked at, how, and what of it. */
export interface View extends Filters {
  /** Node id the picture starts from; null on the start page. */
  readonly about: string | null;
  readonly mode: Mode;
  readonly layout: Layout;
  readonly direction: "UP" | "DOWN" | "BOTH";
  /** Steps the picture goes, 1 to 8. */
  readonly depth: number;
  /** Nodes expanded beyond that. */
  readonly open: readonly string[];
  /** Nodes collapsed. */
  readonly shut: readonly string[];
  /** Node in the side panel. */
  readonly pick: string | null;
  /** Document in the document view. */
  readonly doc: string | null;
  /** Its words to show, `start-end`. */
  readonly at: string | null;
  /** `null` follows the browser. */
  readonly lang: "vi" | "en" | null;
  /** Share of full size of the graph; null fits the width. */
  readonly zoom: number | null;
  /** Column the table is sorted by, `-` before it for descending. */
  readonly sort: string | null;
  /** Words the table is filtered by. */
  readonly find: string | null;
}

export const START: View = {
  about: null, mode: "graph", layout: "columns", direction: "BOTH", depth: 3, open: [], shut: [], pick: null, doc: null, at: null,
  hide: [], roles: [], basis: [], systems: [], agency: null, due: null, lang: null, zoom: null, sort: null, find: null,
}; // biome-ignore format: one table

const { hide, roles, basis, systems, agency, due } = START;
/** What leaves out nothing. */
export const NO_FILTERS: Filters = { hide, roles, basis, systems, agency, due };

/** How many filters are on. */
export function countFilters(filters: Filters): number {
  const lists = [filters.hide, filters.roles, filters.basis, filters.systems];
  return lists.filter((list) => list.length > 0).length + [filters.agency, filters.due].filter((one) => one !== null).length; // biome-ignore format: one line
}

/** Reads a view from the part of an address from `?` on; what makes no sense is left at its start. */
export function readView(search: string): View {
  const params = new URLSearchParams(search);
  const one = (name: string) => params.get(name) || null;
  const word = <T extends string>(name: string, words: readonly T[]) =>
    words.find((known) => known === params.get(name)) ?? null;
  const depth = Math.trunc(Number(params.get("depth")));
  const zoom = Number(params.get("zoom"));
  return {
    about: one("about"),
    mode: word("mode", MODES) ?? START.mode,
    layout: word("layout", LAYOUTS) ?? START.layout,
    direction: word("direction", ["UP", "DOWN", "BOTH"]) ?? START.direction,
    depth: depth >= 1 && depth <= 8 ? depth : START.depth,
    open: params.getAll("open"),
    shut: params.getAll("shut"),
    pick: one("pick"),
    doc: one("doc"),
    at: /^\d+-\d+$/.test(params.get("at") ?? "") ? one("at") : null,
    hide: params.getAll("hide"),
    roles: params.getAll("roles"),
    basis: params.getAll("basis"),
    systems: params.getAll("systems"),
    agency: one("agency"),
    due: one("due"),
    lang: word("lang", ["vi", "en"]),
    zoom: zoom >= 0.2 && zoom <= 3 ? zoom : null,
    sort: one("sort"),
    find: one("find"),
  };
}

/** The address of a view, from `?` on; empty for the start page. */
export function writeView(view: View): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(view)) {
    if (Array.isArray(value)) for (const item of value) params.append(name, item);
    else if (value !== null && value !== START[name as keyof View]) params.set(name, String(value));
  }
  const text = params.toString();
  return text && `?${text}`;
}
