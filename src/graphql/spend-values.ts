import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from "graphql";
import type { Context } from "./context.ts";
import { fieldOf } from "./field-of.ts";

/** Has every list of entities or statements tell how many values are asked for of its rows, before any of them is worked out. */
export function spendValues(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith("__")) continue;
    for (const field of Object.values(type.getFields())) {
      if (!isListType(getNullableType(field.type)) || !isCompositeType(getNamedType(field.type))) continue;
      const { resolve } = field;
      field.resolve = (source, args, context: Context, info) => {
        const rows: unknown = resolve ? resolve(source, args, context, info) : source[info.fieldName];
        return rows instanceof Promise
          ? rows.then((list) => spend(list, context, info))
          : spend(rows, context, info);
      };
    }
  }
}

function spend(rows: unknown, { spendValues: spendSome }: Context, info: GraphQLResolveInfo): unknown {
  if (!Array.isArray(rows) || rows.length === 0) return rows;
  const refused = spendSome(rows.length * valuesOf(info));
  return refused ? refused.then(() => rows) : rows;
}

const known = new WeakMap<FieldNode, number>();

/** Values asked for of a row, those of the lists in it left out: each tells of its own. */
function valuesOf({ fieldNodes, returnType, schema, fragments }: GraphQLResolveInfo): number {
  const type = getNamedType(returnType);
  return fieldNodes.reduce((sum, node) => {
    const found = known.get(node) ?? countSelections(node.selectionSet, type, { schema, fragments });
    known.set(node, found);
    return sum + found;
  }, 0);
}

interface Scope {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
}

function countSelections(set: SelectionSetNode | undefined, type: GraphQLNamedType, scope: Scope): number {
  return (set?.selections ?? []).reduce((sum, selection) => {
    if (selection.kind === Kind.FIELD) return sum + countField(selection, type, scope);
    const fragment =
      selection.kind === Kind.FRAGMENT_SPREAD ? scope.fragments[selection.name.value] : selection;
    const condition = fragment?.typeCondition && scope.schema.getType(fragment.typeCondition.name.value);
    return sum + countSelections(fragment?.selectionSet, condition ?? type, scope);
  }, 0);
}

function countField({ name, selectionSet }: FieldNode, parent: GraphQLNamedType, scope: Scope): number {
  const field = fieldOf(name.value, parent);
  if (!field || !selectionSet || isListType(getNullableType(field.type))) return 1;
  return 1 + countSelections(selectionSet, getNamedType(field.type), scope);
}
