import type { Span } from "../model/anchor.ts";
import type { Extraction } from "../model/extraction.ts";
import type { Row } from "./database.ts";

/** The rows of a document's statements, each with its id, its document and the key of its task. */
export function citationRows({ document, tasks, citations }: Extraction): Row[] {
  const place = placeIn(document.key, "citation");
  const taskKeys = keysOf(tasks);
  return citations.map((citation) => ({
    taskKey: citation.task === null ? null : taskKeys.get(citation.task),
    basis: citation.basis,
    rule: citation.rule,
    instrument: citation.instrument,
    kind: citation.kind,
    identity: citation.identity,
    number: citation.number,
    type: citation.type,
    issuer: citation.issuer,
    issuedOn: citation.issuedOn,
    title: citation.title,
    provision: citation.provision,
    candidates: citation.candidates,
    flags: citation.flags,
    ...place(citation),
  }));
}

export function assignmentRows({ document, tasks, assignments }: Extraction): Row[] {
  const place = placeIn(document.key, "assignment");
  const taskKeys = keysOf(tasks);
  return assignments.map((assignment) => ({
    taskKey: taskKeys.get(assignment.task),
    basis: assignment.basis,
    rule: assignment.rule,
    agencyKey: assignment.agencyKey,
    agency: assignment.agency,
    role: assignment.role,
    ...place(assignment),
  }));
}

export function relationRows({ document, relations }: Extraction): Row[] {
  const place = placeIn(document.key, "relation");
  return relations.map((relation) => ({
    basis: relation.basis,
    rule: relation.rule,
    from: relation.from,
    to: relation.to,
    fromKey: relation.fromKey,
    toKey: relation.toKey,
    kind: relation.kind,
    ...place(relation),
  }));
}

export function deadlineRows({ document, tasks, deadlines }: Extraction): Row[] {
  const place = placeIn(document.key, "deadline");
  const taskKeys = keysOf(tasks);
  return deadlines.map((deadline) => ({
    taskKey: taskKeys.get(deadline.task),
    basis: deadline.basis,
    rule: deadline.rule,
    due: deadline.due,
    period: deadline.period,
    recurs: deadline.recurs,
    condition: deadline.condition,
    ...place(deadline),
  }));
}

export function targetRows({ document, tasks, targets }: Extraction): Row[] {
  const place = placeIn(document.key, "target");
  const taskKeys = keysOf(tasks);
  return targets.map((target) => ({
    taskKey: taskKeys.get(target.task),
    basis: target.basis,
    rule: target.rule,
    value: target.value,
    unit: target.unit,
    of: target.of,
    bound: target.bound,
    ...place(target),
  }));
}

function keysOf(tasks: Extraction["tasks"]): ReadonlyMap<string, string> {
  return new Map(tasks.map(({ path, key }) => [path, key]));
}

/**
 * Gives a statement's place and an id made of it, so that a rewrite gives the same; a second one there is numbered.
 * The rows spread it last: V8 makes an object that goes on after a spread a hundred times slower.
 */
function placeIn(document: string, noun: string) {
  const seen = new Map<string, number>();
  const prefix = `${document.slice(0, 16)}/${noun}/`;
  return ({ start, end, text }: Span) => {
    const id = `${prefix}${start}-${end}`;
    const nth = (seen.get(id) ?? 0) + 1;
    seen.set(id, nth);
    return { id: nth === 1 ? id : `${id}/${nth}`, document, start, end, exact: text };
  };
}
