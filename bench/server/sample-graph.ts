import { createHash } from "node:crypto";
import type { Agency } from "../../src/model/agency.ts";
import type { Evidence } from "../../src/model/anchor.ts";
import type { Extraction } from "../../src/model/extraction.ts";
import type { Instrument } from "../../src/model/instrument.ts";
import type { DocumentWrite } from "../../src/store/write-report.ts";

/** How large a graph to make: four statements a task. */
export interface SampleSize {
  readonly plans: number;
  readonly tasksInPlan: number;
  /** 2,000 when not given. */
  readonly agencies?: number;
  /** One for ten tasks when not given. */
  readonly resolutions?: number;
}

/** Each resolution is cited by ten tasks of as many plans, each agency supports hundreds, one of them every eighth task. */
const TASKS_OF_RESOLUTION = 10;
const AGENCIES = 2000;
const EVERYWHERE = 8;

/** The reference the bench traces: a resolution in the middle, cited as often as any other. */
export const TRACED_REF = "pa:bench:TU:RESOLUTION:2020-2025:7";

/** The agency with the most assignments. */
export const BUSIEST_AGENCY = "bench/agency-0";

/** Gives the plans one by one, the same for the same size; no extraction is needed to write them. */
export function* makeSampleGraph(size: SampleSize): Generator<DocumentWrite> {
  const { plans, tasksInPlan, agencies = AGENCIES } = size;
  const enough = Math.max(8, Math.floor((plans * tasksInPlan) / TASKS_OF_RESOLUTION));
  const { resolutions = enough } = size;
  for (let p = 0; p < plans; p++) yield makePlan(p, { tasksInPlan, resolutions, bodies: agencies });
}

interface PlanSize {
  readonly tasksInPlan: number;
  readonly resolutions: number;
  /** How many agencies there are. */
  readonly bodies: number;
}

function makePlan(p: number, { tasksInPlan, resolutions, bodies }: PlanSize): DocumentWrite {
  const plan = makeInstrument(`st:bench:UBND:PLAN:adm:2022:${p + 1}`, "PLAN", `${p + 1}/KH-UBND`);
  const instruments = new Map([[plan.key, plan]]);
  const agencies = new Map<string, Agency>();
  const statements: Pick<Extraction, "tasks" | "citations" | "assignments" | "deadlines"> & {
    [Name in "tasks" | "citations" | "assignments" | "deadlines"]: Extraction[Name][number][];
  } = { tasks: [], citations: [], assignments: [], deadlines: [] };
  let text = `KẾ HOẠCH ${p + 1}\n`;
  for (let t = 0; t < tasksInPlan; t++) {
    const n = p * tasksInPlan + t;
    // A large prime spreads the tasks of one resolution over the plans.
    const r = ((n * 7919) % resolutions) + 1;
    const resolution = makeInstrument(`pa:bench:TU:RESOLUTION:2020-2025:${r}`, "RESOLUTION", `${r}-NQ/TU`);
    const lead = makeAgency(1 + (n % (bodies - 1)));
    const support = makeAgency(n % EVERYWHERE === 0 ? 0 : 1 + ((n * 31) % (bodies - 1)));
    instruments.set(resolution.key, resolution);
    agencies.set(lead.key, lead).set(support.key, support);
    const path = `II.${t + 1}`;
    const at = text.length;
    const words = `${t + 1}. ${lead.name}: thực hiện Nghị quyết số ${resolution.number}, phối hợp với ${support.name}, trước ngày 30/6/2022.`;
    const said = (exact: string): Evidence => {
      const start = at + words.indexOf(exact);
      return { start, end: start + exact.length, text: exact, basis: "EXPLICIT", rule: "bench" };
    };
    statements.tasks.push({ key: `${plan.key}#${path}`, plan: plan.key, path, parent: null, start: at, end: at + words.length, text: words, heads: [lead.name] }); // biome-ignore format: one row
    statements.citations.push({ ...said(`Nghị quyết số ${resolution.number}`), number: resolution.number, type: "RESOLUTION", issuer: null, issuedOn: null, title: null, provision: null, instrument: resolution.key, identity: "EXACT", candidates: [], kind: "IMPLEMENTS", task: path, flags: [] }); // biome-ignore format: one row
    statements.assignments.push({ ...said(lead.name), task: path, agency: lead.name, agencyKey: lead.key, role: "LEAD" }); // biome-ignore format: one row
    statements.assignments.push({ ...said(`với ${support.name}`), task: path, agency: support.name, agencyKey: support.key, role: "SUPPORT" }); // biome-ignore format: one row
    statements.deadlines.push({ ...said("trước ngày 30/6/2022"), task: path, due: "2022-06-29", period: null, recurs: null, condition: null }); // biome-ignore format: one row
    text += `${words}\n`;
  }
  const sha256 = createHash("sha256").update(text).digest("hex");
  const extraction: Extraction = {
    document: { key: sha256, sha256, uri: `bench/${p + 1}.txt`, instrument: plan.key, number: plan.number, type: "PLAN", issuer: "UBND tỉnh", issuerKey: null, issuedOn: null, issuedIn: "2022", title: null, place: null, signatory: null, recipients: [] }, // biome-ignore format: one row
    ...statements,
    relations: [],
    targets: [],
    instruments: [...instruments.values()],
    agencies: [...agencies.values()],
  };
  return { extraction, text, links: [] };
}

function makeInstrument(key: string, type: "PLAN" | "RESOLUTION", number: string): Instrument {
  const isPlan = type === "PLAN";
  return {
    key, type, number, system: isPlan ? "STATE" : "PARTY", jurisdiction: "bench", issuerCode: isPlan ? "UBND" : "TU",
    issuer: isPlan ? "UBND tỉnh" : "Tỉnh ủy", series: isPlan ? "ADMINISTRATIVE" : null, period: isPlan ? "2022" : "2020-2025",
    issuedOn: null, title: null,
  }; // biome-ignore format: one row
}

function makeAgency(a: number): Agency {
  const name = `Cơ quan số ${a}`;
  return {
    key: `bench/agency-${a}`,
    name,
    nameEn: null,
    kind: "BODY",
    level: "PROVINCE",
    place: "bench",
    registered: true,
  };
}
