import "reflect-metadata";
import { Field, ID, InterfaceType } from "type-graphql";
import { LuocdoError } from "../errors.ts";

/** The entities that have a global id. */
export const NODE_KINDS = ["Instrument", "Agency", "Task", "Document"] as const;

export type NodeKind = (typeof NODE_KINDS)[number];

/** An entity row that names its GraphQL type, as the Node interface needs it (`buildGraphSchema`). */
export type NodeRow<Row = object> = Row & { readonly __typename: NodeKind };

@InterfaceType({
  description: "Anything with a global id: an Instrument, Agency, Task or Document.",
})
export abstract class Node {
  @Field(() => ID, { description: "Stable global id, accepted by `node(id)` and wherever a `ref` is." })
  readonly id!: string;
}

/** The global id of an entity, its kind and key: `Instrument:st:vn:CP:RESOLUTION:…`. */
export function toGlobalId(kind: NodeKind, key: string): string {
  return `${kind}:${key}`;
}

/** Kind and key of a global id, null when the text is none. */
export function parseGlobalId(text: string): { readonly kind: NodeKind; readonly key: string } | null {
  const kind = NODE_KINDS.find((word) => text.startsWith(`${word}:`));
  return kind && text.length > kind.length + 1 ? { kind, key: text.slice(kind.length + 1) } : null;
}

/** The key in a global id of this kind; any other text as it is. BAD_ARGUMENT for an id of another kind. */
export function toRef(text: string, kind: NodeKind): string {
  const id = parseGlobalId(text);
  if (!id) return text;
  if (id.kind === kind) return id.key;
  throw new LuocdoError(
    "BAD_ARGUMENT",
    `"${text}" is the id of ${id.kind === "Agency" || id.kind === "Instrument" ? "an" : "a"} ${id.kind}, not of a kind asked for here (${kind}). Ask \`node(id)\` instead.`,
  );
}
