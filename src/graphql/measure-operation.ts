import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isListType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";
import { fieldOf } from "./field-of.ts";
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

/**
 * Fields that take far more than others: a search reads thousands of texts and `paths` follows thousands of ways, so that one of
 * them is allowed; gaps and comparisons read whole plans; a document's text may be as long as a book; what might be
 * the same is looked for by many signs.
 */
const FIELD_COST: ReadonlyMap<string, number> = new Map([
  ["Query.search", 26_000],
  ["Query.paths", 26_000],
  ["Query.compare", 13_000],
  ["Query.gaps", 13_000],
  ["Document.text", 250],
  ["Instrument.maybeSameAs", 250],
  ["Instrument.openCitations", 250],
]);

/** Arguments that say how many rows the lists inside a field hold. */
const COUNTS: readonly string[] = ["first", "paragraphs"];
const COUNTED = /Connection$|^TaskContext$/;

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
  const ownCost = FIELD_COST.get(`${parent.name}.${node.name.value}`) ?? 1;
  return {
    depth: inner.depth + 1,
    cost: ownCost + inner.cost * (field ? rowsOf(node, field, parent, scope) : 1),
    fields: inner.fields + 1,
    aliases: inner.aliases + (node.alias ? 1 : 0),
    directives: inner.directives,
  };
}

/** A connection holds `first` rows, a task's context so many paragraphs, and the lists inside them are those; any other list some. */
function rowsOf(
  node: FieldNode,
  field: GraphQLField<unknown, unknown>,
  parent: GraphQLNamedType,
  scope: Scope,
): number {
  const count = field.args.find(({ name }) => COUNTS.includes(name));
  if (count) return countOf(node, count, scope);
  return isListType(getNullableType(field.type)) && !COUNTED.test(parent.name) ? LIST_ROWS : 1;
}

/** What is no number here fails when the operation runs, before any row is read. */
function countOf(
  node: FieldNode,
  { name, defaultValue }: GraphQLArgument,
  { variables, operation }: Scope,
): number {
  const fallback = typeof defaultValue === "number" ? defaultValue : DEFAULT_PAGE_SIZE;
  const value = node.arguments?.find((argument) => argument.name.value === name)?.value;
  if (value?.kind === Kind.INT) return Math.max(1, Number(value.value));
  if (value?.kind !== Kind.VARIABLE) return fallback;
  const given = variables[value.name.value];
  if (typeof given === "number") return Math.max(1, given);
  const inOperation = operation.variableDefinitions?.find(
    (one) => one.variable.name.value === value.name.value,
  )?.defaultValue;
  return inOperation?.kind === Kind.INT ? Math.max(1, Number(inOperation.value)) : fallback;
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
