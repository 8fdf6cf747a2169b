import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionNode,
  type SelectionSetNode,
  TypeMetaFieldDef,
} from "graphql";
import { DEFAULT_PAGE_SIZE } from "./page-size.ts";

/** How large an operation is. What stands in a fragment counts at every spread of it. */
export interface Measure {
  /** Levels of fields, one inside the other. */
  readonly depth: number;
  /** Fields, each counted as often as the lists around it are taken to hold rows. */
  readonly cost: number;
  /** Fields as written. */
  readonly fields: number;
  readonly aliases: number;
  readonly directives: number;
}

/** A valid operation, and what it takes to read it. */
export interface MeasuredOperation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Rows a list is taken to hold where `first` does not say. */
const LIST_ROWS = 10;

/** Questions that read far more than they give: the others read whole plans, a search for common words thousands of texts: one of it is allowed. */
const QUESTION_COST: ReadonlyMap<string, number> = new Map([
  ["search", 26_000],
  ["compare", 8000],
  ["gaps", 8000],
  ["paths", 8000],
]);

const NOTHING: Measure = { depth: 0, cost: 0, fields: 0, aliases: 0, directives: 0 };

/** Measures an operation in time linear in its text: a fragment is measured once, however often it is spread. */
export function measureOperation(measured: MeasuredOperation): Measure {
  const { schema, document, operation } = measured;
  const root = schema.getRootType(operation.operation);
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const scope: Scope = { ...measured, fragments, measures: new Map() };
  return root ? measureSelections(operation.selectionSet, root, scope) : NOTHING;
}

interface Scope extends MeasuredOperation {
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Of the fragments met so far. */
  readonly measures: Map<string, Measure>;
}

function measureSelections(set: SelectionSetNode, parent: GraphQLNamedType, scope: Scope): Measure {
  return set.selections
    .map((selection) => {
      const measure = measureSelection(selection, parent, scope);
      return { ...measure, directives: measure.directives + (selection.directives?.length ?? 0) };
    })
    .reduce(add, NOTHING);
}

function measureSelection(selection: SelectionNode, parent: GraphQLNamedType, scope: Scope): Measure {
  if (selection.kind === Kind.FIELD) return measureField(selection, parent, scope);
  if (selection.kind === Kind.FRAGMENT_SPREAD) return measureFragment(selection.name.value, scope);
  const type = selection.typeCondition && scope.schema.getType(selection.typeCondition.name.value);
  return measureSelections(selection.selectionSet, type ?? parent, scope);
}

function measureFragment(name: string, scope: Scope): Measure {
  const known = scope.measures.get(name);
  if (known) return known;
  // Valid documents hold no cycles of fragments; were there one, this ends it.
  scope.measures.set(name, NOTHING);
  const fragment = scope.fragments.get(name);
  const type = fragment && scope.schema.getType(fragment.typeCondition.name.value);
  const measure = fragment && type ? measureSelections(fragment.selectionSet, type, scope) : NOTHING;
  scope.measures.set(name, measure);
  return measure;
}

function measureField(node: FieldNode, parent: GraphQLNamedType, scope: Scope): Measure {
  const field = fieldOf(node.name.value, parent);
  const inner =
    field && node.selectionSet
      ? measureSelections(node.selectionSet, getNamedType(field.type), scope)
      : NOTHING;
  const ownCost = parent === scope.schema.getQueryType() ? (QUESTION_COST.get(node.name.value) ?? 1) : 1;
  return {
    depth: inner.depth + 1,
    cost: ownCost + inner.cost * (field ? rowsOf(node, field, parent, scope) : 1),
    fields: inner.fields + 1,
    aliases: inner.aliases + (node.alias ? 1 : 0),
    directives: inner.directives,
  };
}

/** The introspection fields stand on the query type but are not among its fields. */
function fieldOf(name: string, parent: GraphQLNamedType): GraphQLField<unknown, unknown> | undefined {
  if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
  if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  return isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
}

/** A connection holds `first` rows, and the lists inside it are those rows; any other list some. */
function rowsOf(
  node: FieldNode,
  field: GraphQLField<unknown, unknown>,
  parent: GraphQLNamedType,
  scope: Scope,
): number {
  if (field.args.some((argument) => argument.name === "first")) return pageSize(node, scope);
  return isListType(getNullableType(field.type)) && !parent.name.endsWith("Connection") ? LIST_ROWS : 1;
}

/** What is no number here fails when the operation runs, before any row is read. */
function pageSize(node: FieldNode, { variables, operation }: Scope): number {
  const value = node.arguments?.find((argument) => argument.name.value === "first")?.value;
  if (value?.kind === Kind.INT) return Math.max(1, Number(value.value));
  if (value?.kind !== Kind.VARIABLE) return DEFAULT_PAGE_SIZE;
  const name = value.name.value;
  const given = variables[name];
  if (typeof given === "number") return Math.max(1, given);
  const fallback = operation.variableDefinitions?.find(
    (one) => one.variable.name.value === name,
  )?.defaultValue;
  return fallback?.kind === Kind.INT ? Math.max(1, Number(fallback.value)) : DEFAULT_PAGE_SIZE;
}

function add(a: Measure, b: Measure): Measure {
  return {
    depth: Math.max(a.depth, b.depth),
    cost: a.cost + b.cost,
    fields: a.fields + b.fields,
    aliases: a.aliases + b.aliases,
    directives: a.directives + b.directives,
  };
}
