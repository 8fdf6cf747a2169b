import "reflect-metadata";
import { type GraphQLSchema, isInterfaceType, isObjectType } from "graphql";
import { buildSchemaSync } from "type-graphql";
import type { TraceNode } from "../store/trace.ts";
import { AgencyResolver } from "./agency.resolver.ts";
import { AgencyLinkResolver } from "./agency-link.resolver.ts";
import { AnchorResolver } from "./anchor.resolver.ts";
import { AssignmentResolver } from "./assignment.resolver.ts";
import { CitationResolver } from "./citation.resolver.ts";
import { ComparisonResolver, TaskSideResolver } from "./comparison.resolver.ts";
import { CooperationResolver } from "./cooperation.resolver.ts";
import { DeadlineResolver } from "./deadline.resolver.ts";
import { DocumentResolver } from "./document.resolver.ts";
import { GapResolver } from "./gap.resolver.ts";
import {
  ImplementedInstrumentResolver,
  ImplementerResolver,
  ReasonResolver,
} from "./implementer.resolver.ts";
import { IngestResolver } from "./ingest.resolver.ts";
import { InstrumentResolver } from "./instrument.resolver.ts";
import { MaybeSameResolver } from "./maybe-same.resolver.ts";
import { NodeResolver } from "./node.resolver.ts";
import type { NodeRow } from "./node.type.ts";
import { PathResolver } from "./path.resolver.ts";
import { RelationResolver } from "./relation.resolver.ts";
import { SearchResolver } from "./search.resolver.ts";
import { spendValues } from "./spend-values.ts";
import { StatisticsResolver } from "./statistics.resolver.ts";
import { SuccessorResolver } from "./successor.resolver.ts";
import { TallyResolver } from "./tally.resolver.ts";
import { TargetResolver } from "./target.resolver.ts";
import { TaskResolver } from "./task.resolver.ts";
import { TraceResolver } from "./trace.resolver.ts";

/** Every noun and question of the schema: a new one is added here. */
const resolvers = [
  AgencyResolver,
  AgencyLinkResolver,
  AnchorResolver,
  AssignmentResolver,
  CitationResolver,
  ComparisonResolver,
  CooperationResolver,
  DeadlineResolver,
  DocumentResolver,
  GapResolver,
  ImplementedInstrumentResolver,
  ImplementerResolver,
  IngestResolver,
  InstrumentResolver,
  MaybeSameResolver,
  NodeResolver,
  PathResolver,
  ReasonResolver,
  RelationResolver,
  SearchResolver,
  StatisticsResolver,
  SuccessorResolver,
  TallyResolver,
  TargetResolver,
  TaskResolver,
  TaskSideResolver,
  TraceResolver,
] as const;

/** The executable schema; the graph comes with each request's context. */
export function buildGraphSchema(): GraphQLSchema {
  // No validation by decorators: what GraphQL's types leave open, the resolvers check themselves.
  const schema = buildSchemaSync({ resolvers, validate: false });
  // A row names its type: type-graphql's own way would make a promise of every row to find it.
  const node = schema.getType("Node");
  if (isInterfaceType(node)) node.resolveType = nameType;
  readEvidence(schema);
  spendValues(schema);
  return schema;
}

/** A row out of a trace bears its label, any other its type. */
function nameType(row: Partial<NodeRow & TraceNode>): string | undefined {
  return row.__typename ?? row.label;
}

/** `evidence` is a row's `anchor`; type-graphql's own way would make a copy of every row to read it. */
function readEvidence(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    const evidence = isObjectType(type) ? type.getFields().evidence : undefined;
    if (evidence?.resolve) evidence.resolve = ({ anchor }: { readonly anchor: unknown }) => anchor;
  }
}
