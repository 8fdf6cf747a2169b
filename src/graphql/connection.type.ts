import { type ClassType, Field, Int, ObjectType } from "type-graphql";

@ObjectType({ description: "Where a page stands in its list (Relay).", simpleResolvers: true })
export class PageInfo {
  @Field(() => Boolean, { description: "Whether more follow after `endCursor`." })
  readonly hasNextPage!: boolean;

  @Field(() => Boolean, { description: "Whether the page was asked for with `after`." })
  readonly hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: "Cursor of the first row, null on an empty page." })
  readonly startCursor!: string | null;

  @Field(() => String, { nullable: true, description: "Cursor of the last row: the next page's `after`." })
  readonly endCursor!: string | null;
}

/** A row with the cursor that continues after it. */
export interface Edge<Row> {
  readonly cursor: string;
  readonly node: Row;
}

/** A page of rows as Relay asks for it. */
export interface Connection<Row> {
  readonly edges: readonly Edge<Row>[];
  readonly nodes: readonly Row[];
  readonly pageInfo: PageInfo;
  readonly totalCount: number;
}

/** Declares the types `<name>Connection` and `<name>Edge`; gives the connection. */
export function connectionOf<Row extends object>(
  name: string,
  row: ClassType<Row>,
): ClassType<Connection<Row>> {
  @ObjectType(`${name}Edge`, { description: `One ${name} in a page.`, simpleResolvers: true })
  class RowEdge implements Edge<Row> {
    @Field(() => String, { description: "Opaque; `after` continues from it." })
    readonly cursor!: string;

    @Field(() => row, { description: `The ${name}.` })
    readonly node!: Row;
  }

  @ObjectType(`${name}Connection`, { description: `A page of ${name} rows.`, simpleResolvers: true })
  class RowConnection implements Connection<Row> {
    @Field(() => [RowEdge], { description: "The rows of the page with their cursors." })
    readonly edges!: readonly RowEdge[];

    @Field(() => [row], { description: "The rows of the page without their cursors." })
    readonly nodes!: readonly Row[];

    @Field(() => PageInfo, { description: "Where the page stands." })
    readonly pageInfo!: PageInfo;

    @Field(() => Int, { description: "Rows in the whole list, all pages." })
    readonly totalCount!: number;
  }
  return RowConnection;
}
