/** The colours of a drawing. They stand in its attributes, so that a saved picture needs no style sheet. */
export interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly muted: string;
  readonly focus: string;
  readonly boxes: Readonly<Record<string, { readonly fill: string; readonly line: string }>>;
  readonly edges: Readonly<Record<string, string>>;
}

const LIGHT: Palette = {
  paper: "#ffffff",
  ink: "#1a1f26",
  muted: "#545d68",
  focus: "#0b57d0",
  boxes: {
    basis: { fill: "#f7f1e3", line: "#86652c" },
    instrument: { fill: "#fdeeec", line: "#b3392c" },
    plan: { fill: "#e8f1fc", line: "#1f63b5" },
    task: { fill: "#ffffff", line: "#6a737d" },
    agency: { fill: "#e8f6ec", line: "#23783d" },
    member: { fill: "#f1faf3", line: "#5d8f6c" },
  },
  edges: {
    LEAD: "#17612f", IMPLEMENT: "#0f6f83", SUPPORT: "#8a5a00", SUPERVISE: "#7a3fa8", REPORT: "#a5366e",
    IMPLEMENTS: "#b3392c", BASED_ON: "#86652c", CITES: "#545d68", PREPARES: "#c0571b", HAS_TASK: "#a7b1bd", MEMBER_OF: "#5d8f6c",
    other: "#3e5bb0",
  },
}; // biome-ignore format: a table

const DARK: Palette = {
  paper: "#14181d",
  ink: "#e9edf2",
  muted: "#a9b4c0",
  focus: "#8ab4f8",
  boxes: {
    basis: { fill: "#2c2617", line: "#c9a25e" },
    instrument: { fill: "#351e1c", line: "#f08d80" },
    plan: { fill: "#182a41", line: "#7db0f0" },
    task: { fill: "#1d232a", line: "#8b97a5" },
    agency: { fill: "#173022", line: "#74c98d" },
    member: { fill: "#1a2a20", line: "#77a886" },
  },
  edges: {
    LEAD: "#74c98d", IMPLEMENT: "#5cc3d8", SUPPORT: "#e0b04f", SUPERVISE: "#c79af0", REPORT: "#f08cbb",
    IMPLEMENTS: "#f08d80", BASED_ON: "#c9a25e", CITES: "#a9b4c0", PREPARES: "#f2a06b", HAS_TASK: "#67727f", MEMBER_OF: "#77a886",
    other: "#9db2f5",
  },
}; // biome-ignore format: a table

export const PALETTES = { light: LIGHT, dark: DARK } as const;

/** How the line of an edge is broken, so that colour does not tell alone; a whole line when absent. */
const DASHES: Readonly<Record<string, string>> = {
  SUPPORT: "8 4", SUPERVISE: "2 3", REPORT: "10 3 2 3", BASED_ON: "2 4", CITES: "6 4", PREPARES: "12 3 3 3",
  IMPLEMENT: "16 3", MEMBER_OF: "1 3", CONTINUES: "14 4", AMENDS: "5 3", REPLACES: "9 3 2 3 2 3", REPEALS: "3 3",
  GUIDES: "7 2", SUMMARISES: "4 6", APPROVES: "18 4",
}; // biome-ignore format: a table

/** How an edge of this kind is drawn. */
export function strokeOf(kind: string, palette: Palette) {
  return {
    stroke: palette.edges[kind] ?? palette.edges.other,
    strokeDasharray: DASHES[kind],
    strokeWidth: kind === "LEAD" || kind === "IMPLEMENTS" ? 2.2 : kind === "HAS_TASK" ? 1 : 1.6,
  };
}
