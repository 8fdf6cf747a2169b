import type { Extraction } from "../../src/model/extraction.ts";
import type { Gold } from "../gold/gold-document.ts";
import { locateGold } from "../gold/locate-gold.ts";
import { workOf } from "./score-citations.ts";

const EVIDENCE = { basis: "EXPLICIT", rule: "gold" } as const;

/** The extraction that agrees with the gold in everything: what the evaluation has to call perfect. */
export function idealExtraction(text: string, gold: Gold): Extraction {
  const located = locateGold(text, gold);
  const span = ({ start, end }: { start: number; end: number }) => ({
    start,
    end,
    text: text.slice(start, end),
  });
  const document = {
    key: "d",
    sha256: "d",
    uri: "",
    instrument: "SELF",
    issuerKey: null,
    issuedIn: gold.document.issuedIn ?? null,
    place: null,
    signatory: null,
    recipients: [],
    ...gold.document,
  };
  return {
    document,
    tasks: located.tasks.map((task) => ({
      ...span(task),
      key: task.path,
      plan: "SELF",
      path: task.path,
      parent: null,
      heads: task.heads,
    })),
    citations: located.citations.map((citation) => ({
      ...span(citation),
      ...EVIDENCE,
      number: citation.number,
      type: citation.type,
      issuer: citation.issuer,
      issuedOn: citation.issuedOn,
      title: citation.title ?? null,
      provision: citation.provision ?? null,
      instrument: citation.identity === "AMBIGUOUS" ? null : workOf(citation),
      identity: citation.identity ?? "EXACT",
      candidates: [],
      kind: citation.kind,
      task: citation.task,
      flags: [],
    })),
    assignments: located.roles.map((role) => ({
      ...span(role),
      ...EVIDENCE,
      task: role.task ?? "",
      agency: role.agency,
      agencyKey: role.agency,
      role: role.role,
    })),
    relations: gold.relations.map((relation) => ({
      ...span({ start: 0, end: 1 }),
      ...EVIDENCE,
      ...relation,
      fromKey: relation.from,
      toKey: relation.to,
    })),
    deadlines: located.deadlines.map((deadline) => ({
      ...span(deadline),
      ...EVIDENCE,
      task: deadline.task ?? "",
      due: deadline.due ?? null,
      period: deadline.period ?? null,
      recurs: deadline.recurs ?? null,
      condition: deadline.condition ?? null,
    })),
    targets: located.targets.map((target) => ({
      ...span(target),
      ...EVIDENCE,
      task: target.task ?? "",
      value: target.value,
      unit: target.unit,
      of: null,
      bound: "EXACTLY",
    })),
    instruments: [],
    agencies: [],
  };
}
