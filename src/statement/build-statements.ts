import { sourceSpan } from "../document/split-sections.ts";
import type { Agency } from "../model/agency.ts";
import type { DocumentRecord } from "../model/document.ts";
import type { Extraction } from "../model/extraction.ts";
import type { Instrument } from "../model/instrument.ts";
import { makeTaskKey } from "../model/key.ts";
import type { Task } from "../model/task.ts";
import type { ResolvedDocument } from "../resolve/resolve-mentions.ts";
import { sliceRange } from "../resolve/slice-range.ts";
import { groupAgencies } from "./agency-list.ts";
import { buildAssignments, writtenName } from "./build-assignments.ts";
import { buildCitations } from "./build-citations.ts";
import { buildDeadlines } from "./build-deadlines.ts";
import { buildInstruments, describeDocument } from "./build-instruments.ts";
import { buildRelations } from "./build-relations.ts";
import { buildTargets } from "./build-targets.ts";
import { buildTasks } from "./build-tasks.ts";
import { makeParagraphFinder } from "./paragraph-finder.ts";
import { makeSentenceFinder } from "./sentence.ts";
import type { TaskDraft } from "./task-draft.ts";

/** Which file the text came from. */
export interface TextSource {
  readonly sha256: string;
  readonly uri: string;
}

/** States everything a resolved document says: plain JSON with offsets into the source text. */
export function buildStatements(resolved: ResolvedDocument, source: TextSource): Extraction {
  const lists = groupAgencies(resolved);
  const tasks = buildTasks(resolved, lists);
  const paragraphs = makeParagraphFinder(resolved.document);
  const sentences = makeSentenceFinder(resolved.text);
  const citations = buildCitations(resolved, tasks, paragraphs);
  const own = describeDocument(resolved, source.sha256);
  const assignments = buildAssignments(resolved, lists, { tasks, paragraphs, sentences });
  return {
    document: makeDocumentRecord(resolved, own, source),
    tasks: tasks.map((draft) => makeTask(resolved, own.key, draft)),
    citations: citations.map(({ citation }) => citation),
    assignments: assignments.map(({ assignment }) => assignment),
    relations: buildRelations(resolved, citations, own),
    deadlines: buildDeadlines(resolved, tasks),
    targets: buildTargets(resolved, tasks),
    instruments: buildInstruments(own, citations),
    agencies: listAgencies(assignments.map(({ agency }) => agency)),
  };
}

function makeTask({ document }: ResolvedDocument, plan: string, draft: TaskDraft): Task {
  const { start, end, text } = sourceSpan(document, draft.start, draft.end);
  return {
    key: makeTaskKey(plan, draft.path),
    plan,
    path: draft.path,
    parent: draft.parent,
    start,
    end,
    text,
    heads: listHeads(document, draft),
  };
}

/** Agencies that share a noun are one head as written: "Giám đốc các Sở: Nội vụ, Tài chính". */
function listHeads(document: ResolvedDocument["document"], { head }: TaskDraft): string[] {
  const names = head.agencies.map(({ written }) => sourceSpan(document, written.start, written.end).text);
  return [...new Set(names.map(writtenName))];
}

function makeDocumentRecord(
  { head, text }: ResolvedDocument,
  own: Instrument,
  source: TextSource,
): DocumentRecord {
  return {
    key: source.sha256,
    sha256: source.sha256,
    uri: source.uri,
    instrument: own.key,
    number: own.number,
    type: own.type,
    issuer: head.issuer,
    issuerKey: head.issuerKey,
    issuedOn: head.issuedOn,
    issuedIn: head.issuedIn,
    title: sliceRange(text, head.title),
    place: head.place,
    signatory: head.signatory,
    recipients: head.recipients,
  };
}

function listAgencies(agencies: readonly Agency[]): Agency[] {
  const byKey = new Map(agencies.map((agency) => [agency.key, agency]));
  return [...byKey.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}
