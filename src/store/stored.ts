import type { Anchor } from "../model/anchor.ts";

/** A row that belongs to the entity whose key is `owner`: what a batched question gives. */
export type Owned<T> = T & { readonly owner: string };

/** A statement as stored: it has an id, and its anchor names the document and the task's key. */
export type Stored<T> = Omit<T, "start" | "end" | "text" | "task"> & {
  readonly id: string;
  readonly anchor: Anchor;
  /** Key of the task, null outside tasks. */
  readonly taskKey: string | null;
};
