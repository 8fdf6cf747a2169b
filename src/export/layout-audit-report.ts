import type { Anchor } from "../model/anchor.ts";
import { ROLES } from "../model/assignment.ts";
import type { AuditReport, AuditTask, Quote } from "./audit-report.ts";
import type { AuditWords } from "./audit-words.ts";
import type { ReportBlock } from "./report-block.ts";

type Cells = readonly (readonly string[])[];

/** The report as headings and tables, in the words of one language; a part without rows says so. */
export function layoutAuditReport(report: AuditReport, words: AuditWords): readonly ReportBlock[] {
  const { subject, chain, implementers, tasks, gaps, maybeSame, openCitations } = report;
  const { columns: c, sections } = words;
  const term = (word: string) => words.terms[word] ?? word;
  const section = (text: string, columns: readonly string[], rows: Cells): ReportBlock[] => [
    { kind: "heading", level: 2, text: `${text} (${rows.length})` },
    rows.length > 0 ? { kind: "table", columns, rows } : { kind: "paragraph", text: words.nothing },
  ];
  const isAgency = subject.kind === "AGENCY";
  return [
    { kind: "heading", level: 1, text: `${words.report[subject.kind]}: ${subject.name}` },
    layoutSubject(report, words),
    ...(subject.kind === "PLAN" && implementers.length === 0
      ? []
      : section(
          sections.implementers,
          [isAgency ? c.instrument : c.agency, c.role, c.basis, c.task, c.assignment, c.citation, c.place],
          implementers.map(({ agency, role, basis, instrument, task, assignment, quote }) => [
        isAgency ? instrument.name : agency.name, term(role), term(basis), task.name, shorten(assignment.exact),
        shorten(quote.exact), [assignment, quote].map(placeOf).join("; "),
      ]), // biome-ignore format: one line reads as the row it is
        )),
    ...(subject.kind === "PLAN"
      ? section(sections.agencies, [c.agency, c.role, c.task], agenciesOf(tasks, term))
      : []),
    { kind: "heading", level: 2, text: `${sections.tasks} (${tasks.length})` },
    ...tasks.flatMap((task) => layoutTask(task, subject.key, words)),
    ...section(
      sections.gaps,
      [c.severity, c.gap, c.words, c.place],
      gaps.map(({ severity, kind, message, task, evidence }) => [
        words.severities[severity],
        words.gaps[kind],
        words.language === "en" ? message : evidence.map((anchor) => shorten(anchor.exact)).join(" | "),
        evidence.map((anchor) => placeOf({ ...anchor, section: task?.split("#")[1] ?? null })).join("; "),
      ]),
    ),
    ...section(
      sections.maybeSame,
      [c.instrument, c.other, c.reason, c.key],
      maybeSame.map(({ instrument, other, reason }) => [
        instrument.name, other.name, words.maybeSame[reason], `${instrument.key}; ${other.key}`,
      ]), // biome-ignore format: one line reads as the row it is
    ),
    ...section(
      sections.openCitations,
      [c.citing, c.words, c.place],
      openCitations.map(({ plan, quote }) => [plan.name, shorten(quote.sentence), placeOf(quote)]),
    ),
    ...section(
      sections.chain,
      [c.direction, c.from, c.kind, c.to, c.basis, c.words, c.place],
      chain.map(({ direction, from, kind, to, basis, quote }) => [
        term(direction), from.name, term(kind), to.name, term(basis), quote ? oneLine(quote.exact) : "",
        quote ? placeOf(quote) : "",
      ]), // biome-ignore format: one line reads as the row it is
    ),
    ...layoutSource(report, words),
  ];
}

/** Who has which part in which tasks, by name. */
function agenciesOf(tasks: readonly AuditTask[], term: (word: string) => string): Cells {
  const parts = new Map<string, { readonly cells: readonly string[]; readonly paths: Set<string> }>();
  for (const { task, assignments } of tasks)
    for (const { agency, role } of assignments) {
      const id = JSON.stringify([agency.name, ROLES.indexOf(role), agency.key]);
      const part = parts.get(id) ?? { cells: [agency.name, term(role)], paths: new Set() };
      parts.set(id, part);
      part.paths.add(task.name);
    }
  const sorted = [...parts].sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted.map(([, { cells, paths }]) => [...cells, [...paths].join("; ")]);
}

function layoutSubject({ subject, asOf }: AuditReport, words: AuditWords): ReportBlock {
  const { key, title, issuer, issuedOn, issuedIn } = subject;
  const c = words.columns;
  const issued = issuedOn
    ? dateIn(issuedOn, words)
    : issuedIn && `${dateIn(issuedIn, words)} (${words.noDay})`;
  const rows = [
    [c.title, title], [c.issuer, issuer], [c.issuedOn, issued], [c.asOf, asOf && dateIn(asOf, words)], [c.key, key],
  ] as const; // biome-ignore format: a table
  return { kind: "facts", rows: rows.flatMap(([label, value]) => (value ? [[label, value] as const] : [])) };
}

/** The task's words whole, and beside them what was read from them. */
function layoutTask(task: AuditTask, subject: string, words: AuditWords): readonly ReportBlock[] {
  const c = words.columns;
  const term = (word: string) => words.terms[word] ?? word;
  const rows: readonly (readonly [string, readonly string[]])[] = [
    [c.agencies, task.assignments.map(({ agency, role }) => `${agency.name} (${term(role)})`)],
    [c.instruments, task.instruments.map(({ name, kind }) => `${name} (${term(kind)})`)],
    [
      c.deadlines,
      task.deadlines.map(({ exact, due }) =>
        due ? `${oneLine(exact)} (${dateIn(due, words)})` : oneLine(exact),
      ),
    ],
    [c.targets, task.targets.map(({ exact }) => oneLine(exact))],
    [c.words, [oneLine(task.text)]],
  ];
  const facts = rows.flatMap(([label, values]) =>
    values.length > 0 ? [[label, [...new Set(values)].join("; ")] as const] : [],
  );
  return [
    {
      kind: "heading",
      level: 3,
      text: task.plan.key === subject ? task.task.name : `${task.task.name} · ${task.plan.name}`,
    },
    { kind: "facts", rows: facts },
  ];
}

function layoutSource({ source }: AuditReport, words: AuditWords): readonly ReportBlock[] {
  const { columns: c, sections } = words;
  return [
    { kind: "heading", level: 2, text: sections.source },
    { kind: "table", columns: [c.version, c.digest], rows: [[String(source.version), source.digest]] },
    {
      kind: "table",
      columns: [c.document, "sha256"],
      rows: source.documents.map(({ uri, sha256 }) => [uri, sha256]),
    },
    { kind: "paragraph", text: words.legend },
  ];
}

/** An ISO day, month or year as the language writes it: `15/07/2021` in Vietnamese. */
function dateIn(date: string, { language }: AuditWords): string {
  return language === "vi" ? date.split("-").reverse().join("/") : date;
}

/** The first digits of the document's sha256, the task, and the offsets: enough to find the words. */
function placeOf({ document, start, end, section }: Anchor & Partial<Pick<Quote, "section">>): string {
  return `${document.slice(0, 8)}${section ? ` ${section}` : ""} ${start}–${end}`;
}

/** Long quotes are cut in tables; the place leads to all of it. */
function shorten(text: string): string {
  const line = oneLine(text);
  return line.length <= 160 ? line : `${line.slice(0, line.lastIndexOf(" ", 160))} …`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
