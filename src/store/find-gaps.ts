import type { Task } from "../model/task.ts";
import { findInversions } from "./find-inversions.ts";
import type { Gap, GapKind } from "./gap.ts";
import { GAP_KINDS } from "./gap.ts";
import type { PlanFacts } from "./plan-facts.ts";

export interface GapRequest {
  /** Only these kinds; all when left out. */
  readonly kinds?: readonly GapKind[];
  /** Day by which a deadline counts as passed, ISO date; without it none does. */
  readonly asOf?: string;
}

/** What a plan leaves open, by kind, then as its text runs. */
export function findGaps(facts: PlanFacts, { kinds = GAP_KINDS, asOf }: GapRequest = {}): readonly Gap[] {
  const found = [
    ...findTasksWithoutLead(facts),
    ...findInstrumentsWithoutTask(facts),
    ...findUnresolved(facts),
    ...findContradictions(facts),
    ...findInversions(facts),
    ...findUnregistered(facts),
    ...findUndatedPreparations(facts),
    ...(asOf === undefined ? [] : findPassedDeadlines(facts, asOf)),
    ...findEmptyCollectives(facts),
  ];
  const wanted = found.filter((gap) => kinds.includes(gap.kind));
  return wanted.toSorted(
    (a, b) => GAP_KINDS.indexOf(a.kind) - GAP_KINDS.indexOf(b.kind) || startOf(a) - startOf(b),
  );
}

function startOf({ evidence }: Gap): number {
  return evidence[0]?.start ?? 0;
}

type Finding = Pick<Gap, "kind" | "severity" | "message" | "evidence"> & Partial<Gap>;

function toGap(finding: Finding): Gap {
  return { task: null, instrument: null, agency: null, candidates: [], ...finding };
}

/** A task whose children carry the work needs no agency of its own. */
function findTasksWithoutLead({ tasks, assignments, plan, citations }: PlanFacts): readonly Gap[] {
  const document = assignments[0]?.anchor.document ?? citations[0]?.anchor.document ?? plan.key;
  const parents = new Set(tasks.map((task) => task.parent));
  return tasks.flatMap((task) => {
    const own = assignments.filter((assignment) => assignment.taskKey === task.key);
    if (parents.has(task.path) || own.some((assignment) => assignment.role === "LEAD")) return [];
    const evidence = [anchorOf(task, document)];
    if (own.length > 0) {
      const message = `Task ${task.path} has agencies, but none in the lead.`;
      return [toGap({ kind: "TASK_WITHOUT_LEAD", severity: "MEDIUM", message, task: task.key, evidence })];
    }
    const message = `Task ${task.path} is assigned to nobody.`;
    return [toGap({ kind: "TASK_WITHOUT_AGENCY", severity: "HIGH", message, task: task.key, evidence })];
  });
}

function anchorOf({ start, end, text }: Task, document: string) {
  return { document, start, end, exact: text };
}

/** Instruments the plan is to carry out or follow that no assigned task takes up; the basis of the plan is no duty. */
function findInstrumentsWithoutTask({ citations, assignments, instruments }: PlanFacts): readonly Gap[] {
  const assigned = new Set(assignments.map((assignment) => assignment.taskKey));
  return instruments.flatMap((instrument) => {
    const duties = citations.filter(
      (citation) =>
        citation.instrument === instrument.key &&
        (citation.kind === "IMPLEMENTS" || citation.kind === "CITES"),
    );
    const isTakenUp = duties.some(({ taskKey, kind }) =>
      taskKey === null ? kind === "IMPLEMENTS" && assigned.size > 0 : assigned.has(taskKey),
    );
    if (duties.length === 0 || isTakenUp) return [];
    const message = `${instrument.number ?? instrument.title ?? instrument.key} is cited, but no assigned task takes it up.`;
    const severity = duties.some((duty) => duty.kind === "IMPLEMENTS") ? "HIGH" : "LOW";
    const evidence = duties.map((duty) => duty.anchor);
    return [
      toGap({ kind: "INSTRUMENT_WITHOUT_TASK", severity, message, instrument: instrument.key, evidence }),
    ];
  });
}

function findUnresolved({ citations }: PlanFacts): readonly Gap[] {
  return citations
    .filter((citation) => citation.instrument === null)
    .map(({ anchor, taskKey, candidates, number }) =>
      toGap({
        kind: "UNRESOLVED_CITATION",
        severity: number === null ? "LOW" : "MEDIUM",
        message: `"${oneLine(anchor.exact)}" does not say which instrument it means.`,
        task: taskKey,
        evidence: [anchor],
        candidates,
      }),
    );
}

/** Flags of citations, and one instrument cited under two dates. */
function findContradictions({ citations, instruments }: PlanFacts): readonly Gap[] {
  const flagged = citations.flatMap(({ flags, anchor, taskKey, instrument }) =>
    flags.map((flag) =>
      toGap({
        kind: "CONTRADICTION",
        severity: "MEDIUM",
        message: `"${oneLine(anchor.exact)}" contradicts itself or the registry: ${flag}.`,
        task: taskKey,
        instrument,
        evidence: [anchor],
      }),
    ),
  );
  const twice = instruments.flatMap(({ key, number }) => {
    const dated = citations.filter(({ instrument, issuedOn }) => instrument === key && issuedOn !== null);
    const days = [...new Set(dated.map((citation) => citation.issuedOn))];
    if (days.length < 2) return [];
    const message = `${number ?? key} is cited with the dates ${days.join(" and ")}.`;
    const evidence = dated.map((citation) => citation.anchor);
    return [toGap({ kind: "CONTRADICTION", severity: "MEDIUM", message, instrument: key, evidence })];
  });
  return [...flagged, ...twice];
}

function findUnregistered({ agencies, assignments }: PlanFacts): readonly Gap[] {
  return agencies
    .filter((agency) => !agency.registered && agency.kind !== "VAGUE")
    .map(({ key, name }) =>
      toGap({
        kind: "UNREGISTERED_AGENCY",
        severity: "LOW",
        message: `"${name}" stands in no registry; it was read by its shape only.`,
        agency: key,
        evidence: anchorsOfAgency(assignments, key),
      }),
    );
}

function findUndatedPreparations({ citations, deadlines }: PlanFacts): readonly Gap[] {
  const dated = new Set(deadlines.map((deadline) => deadline.taskKey));
  return citations
    .filter((citation) => citation.kind === "PREPARES" && !dated.has(citation.taskKey))
    .map(({ anchor, taskKey, instrument }) =>
      toGap({
        kind: "PREPARED_WITHOUT_DEADLINE",
        severity: "LOW",
        message: `"${oneLine(anchor.exact)}" is to be prepared, and no day is set.`,
        task: taskKey,
        instrument,
        evidence: [anchor],
      }),
    );
}

function findPassedDeadlines({ deadlines }: PlanFacts, asOf: string): readonly Gap[] {
  return deadlines.flatMap(({ due, taskKey, anchor }) => {
    if (due === null || due >= asOf) return [];
    const message = `The deadline "${oneLine(anchor.exact)}" (${due}) had passed on ${asOf}.`;
    return [
      toGap({ kind: "DEADLINE_PASSED", severity: "MEDIUM", message, task: taskKey, evidence: [anchor] }),
    ];
  });
}

/** Duties of a group of which the graph knows no member, or of "the units concerned". */
function findEmptyCollectives({ agencies, assignments, links }: PlanFacts): readonly Gap[] {
  const filled = new Set(links.filter((link) => link.kind === "MEMBER_OF").map((link) => link.to));
  return agencies
    .filter((agency) => agency.kind !== "BODY" && !filled.has(agency.key))
    .map(({ key, name }) =>
      toGap({
        kind: "COLLECTIVE_WITHOUT_MEMBER",
        severity: "MEDIUM",
        message: `"${name}" has duties, and no member of it is named.`,
        agency: key,
        evidence: anchorsOfAgency(assignments, key),
      }),
    );
}

function anchorsOfAgency(assignments: PlanFacts["assignments"], key: string) {
  return assignments
    .filter((assignment) => assignment.agencyKey === key)
    .map((assignment) => assignment.anchor);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
