import { Field, Int, ObjectType } from "type-graphql";
import type * as store from "../store/search-hit.ts";
import { defineEnum } from "./enum.ts";
import { Node, type NodeRow } from "./node.type.ts";

export const SearchField = defineEnum<store.SearchMatch["field"]>(
  "SearchField",
  "Where the typed words were found.",
  {
    NUMBER: "The number of an instrument.",
    NAME: "The name of an agency.",
    TITLE: "The title of an instrument.",
    TEXT: "The text of a task.",
  },
);

/** The words of the schema for the graph's labels. */
export const SEARCH_LABELS = {
  INSTRUMENT: "Instrument",
  AGENCY: "Agency",
  TASK: "Task",
} as const satisfies Record<string, store.SearchLabel>;

export type SearchKindWord = keyof typeof SEARCH_LABELS;

export const SearchKind = defineEnum<SearchKindWord>("SearchKind", "What to search for.", {
  INSTRUMENT: "Instruments, by number, type and title.",
  AGENCY: "Agencies, by every name the documents give them.",
  TASK: "Tasks, by their words.",
});

@ObjectType({ description: "A stretch of the field, end exclusive.", simpleResolvers: true })
export class SearchSpan {
  @Field(() => Int, { description: "First character, a UTF-16 index into the field." })
  readonly start!: number;

  @Field(() => Int, { description: "One past the last character." })
  readonly end!: number;
}

@ObjectType({ description: "Where the typed words stand in what is shown of a hit.", simpleResolvers: true })
export class SearchMatch {
  @Field(() => SearchField, { description: "The field that holds most of them." })
  readonly field!: store.SearchMatch["field"];

  @Field(() => [SearchSpan], { description: "One stretch a word, in the order of the text." })
  readonly spans!: readonly SearchSpan[];
}

@ObjectType({ description: "Something the typed words may mean.", simpleResolvers: true })
export class SearchHit {
  @Field(() => Node, { description: "The instrument, agency or task." })
  readonly node!: NodeRow;

  @Field(() => SearchMatch, {
    nullable: true,
    description: "Null when it was found by another spelling than the one shown.",
  })
  readonly match!: store.SearchMatch | null;
}
