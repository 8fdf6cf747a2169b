import { ArgsType, Field, Int } from "type-graphql";
import { LuocdoError } from "../errors.ts";
import type { Page, PageRequest } from "../store/list-request.ts";
import type { Connection } from "./connection.type.ts";
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from "./page-size.ts";

@ArgsType()
export class PageArgs {
  @Field(() => Int, { description: `Rows in the page, 1 to ${MAX_PAGE_SIZE}.` })
  readonly first: number = DEFAULT_PAGE_SIZE;

  @Field(() => String, {
    nullable: true,
    description: "Cursor to continue after, from the same list in the same order.",
  })
  readonly after?: string | null;
}

/** How one list is asked for and ordered. */
export interface Listing<Row, Order extends string> {
  /** Name of the list, written into its cursors. */
  readonly name: string;
  readonly orderBy: Order;
  readonly list: (page: PageRequest<Order>) => Promise<Page<Row>>;
}

/** One page of a list as a Relay connection. BAD_ARGUMENT for an impossible `first` or a cursor of another list. */
export async function paginate<Row extends { readonly key: string }, Order extends string>(
  { first, after }: PageArgs,
  { name, orderBy, list }: Listing<Row, Order>,
): Promise<Connection<Row>> {
  const stamp = `${name}/${orderBy}`;
  const start = after == null ? null : decodeCursor(after, stamp);
  const page = await list({ first: checkFirst(first), after: start, orderBy });
  const edges = page.rows.map((node, index) => ({
    cursor: encodeCursor(stamp, [page.sortKeys[index] ?? "", node.key]),
    node,
  }));
  return {
    edges,
    nodes: page.rows,
    pageInfo: {
      hasNextPage: page.hasNext,
      hasPreviousPage: start !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: page.total,
  };
}

function checkFirst(first: number): number {
  if (first >= 1 && first <= MAX_PAGE_SIZE) return first;
  throw new LuocdoError(
    "BAD_ARGUMENT",
    `\`first: ${first}\` is not possible. Ask for 1 to ${MAX_PAGE_SIZE} rows and page on with \`after\`.`,
  );
}

function encodeCursor(stamp: string, position: readonly [string, string]): string {
  return Buffer.from(JSON.stringify([stamp, ...position])).toString("base64url");
}

function decodeCursor(cursor: string, stamp: string): readonly [string, string] {
  const [from, sortKey, key] = parseCursor(cursor);
  if (from === stamp && typeof sortKey === "string" && typeof key === "string") return [sortKey, key];
  throw new LuocdoError(
    "BAD_ARGUMENT",
    `\`after: "${cursor.slice(0, 80)}"\` is no cursor of this list in this order. Use the \`endCursor\` of its last page, or leave \`after\` out to start anew.`,
  );
}

function parseCursor(cursor: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}
