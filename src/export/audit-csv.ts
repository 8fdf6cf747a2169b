import { stringify } from "csv-stringify/sync";
import { MAYBE_SAME_SENTENCES } from "../model/maybe-same.ts";
import type { AuditReport } from "./audit-report.ts";

const COLUMNS = [
  "part", "agency", "role", "basis", "instrument", "task", "deadline", "due", "severity", "message", "document", "start",
  "end", "exact",
] as const; // biome-ignore format: one block reads as the list it is

type AuditLine = Partial<Record<(typeof COLUMNS)[number], string | number | null>>;

/** The report as one table, a line an implementer, deadline, link of the chain, gap, pair that might be one or passage that may mean the subject; formulas are defused. */
export function writeAuditCsv(report: AuditReport): string {
  const lines = [
    ...implementerLines(report),
    ...deadlineLines(report),
    ...chainLines(report),
    ...gapLines(report),
    ...maybeSameLines(report),
    ...openCitationLines(report),
  ];
  const cells = lines.map((line) => COLUMNS.map((column) => line[column] ?? ""));
  return stringify([COLUMNS, ...cells], { escape_formulas: true });
}

function implementerLines({ implementers }: AuditReport): readonly AuditLine[] {
  return implementers.map(
    ({ agency, role, basis, instrument, task, quote: { document, start, end, exact } }) => {
      const place = { document, start, end, exact };
      return {
        part: "implementer",
        agency: agency.name,
        role,
        basis,
        instrument: instrument.name,
        task: task.name,
        ...place,
      };
    },
  );
}

function deadlineLines({ tasks }: AuditReport): readonly AuditLine[] {
  return tasks.flatMap(({ task, deadlines }) =>
    deadlines.map(({ due, period, exact }) => ({
      part: "deadline",
      task: task.name,
      deadline: exact,
      due: due ?? period,
    })),
  );
}

function chainLines({ chain }: AuditReport): readonly AuditLine[] {
  return chain.map(({ from, kind, to, basis, quote }) => ({
    part: "chain",
    basis,
    instrument: `${from.name} ${kind} ${to.name}`,
    ...(quote && { document: quote.document, start: quote.start, end: quote.end, exact: quote.exact }),
  }));
}

function gapLines({ gaps }: AuditReport): readonly AuditLine[] {
  return gaps.map(({ kind, severity, message, evidence: [first] }) => ({
    part: kind,
    severity,
    message,
    ...(first && { document: first.document, start: first.start, end: first.end, exact: first.exact }),
  }));
}

function maybeSameLines({ maybeSame }: AuditReport): readonly AuditLine[] {
  return maybeSame.map(({ instrument, other, reason }) => ({
    part: reason,
    instrument: `${instrument.key} MAYBE_SAME_AS ${other.key}`,
    message: MAYBE_SAME_SENTENCES[reason],
  }));
}

function openCitationLines({ openCitations, subject }: AuditReport): readonly AuditLine[] {
  return openCitations.map(({ plan, quote: { document, start, end, exact, section } }) => ({
    part: "OPEN_CITATION",
    instrument: subject.name,
    task: [section, plan.name].filter(Boolean).join(" "),
    document,
    start,
    end,
    exact,
  }));
}
