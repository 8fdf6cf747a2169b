import type { Agency } from "./agency.ts";
import type { Assignment } from "./assignment.ts";
import type { Citation } from "./citation.ts";
import type { Deadline } from "./deadline.ts";
import type { DocumentRecord } from "./document.ts";
import type { Instrument } from "./instrument.ts";
import type { Relation } from "./relation.ts";
import type { Target } from "./target.ts";
import type { Task } from "./task.ts";

/** Everything one document states: plain JSON, the boundary between the text arm and the graph arm. */
export interface Extraction {
  readonly document: DocumentRecord;
  readonly tasks: readonly Task[];
  readonly citations: readonly Citation[];
  readonly assignments: readonly Assignment[];
  readonly relations: readonly Relation[];
  readonly deadlines: readonly Deadline[];
  readonly targets: readonly Target[];
  /** The instruments named, the document's own first. */
  readonly instruments: readonly Instrument[];
  /** The agencies named. */
  readonly agencies: readonly Agency[];
}
