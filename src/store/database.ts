/** One row of a question's answer: column names as in the statement file, the same on every engine. */
export type Row = Readonly<Record<string, unknown>>;

/** Parameters of a question: scalars, or a list that travels as one parameter. */
export type Params = Readonly<Record<string, unknown>>;

/** Rows to write, each under the noun whose statement file writes it, in order. */
export interface NounRows {
  readonly noun: string;
  readonly rows: readonly Row[];
}

/** The port: all that a database has to do. Questions and nouns are file names in `sql/` and `cypher/`. */
export interface Database {
  /** `sqlite` or `neo4j`, the folder of statement files it reads. */
  readonly engine: string;
  /** Creates what is missing; refuses a store of another version with STORE_VERSION. */
  applySchema(): Promise<void>;
  /** Answers the question `<folder>/read/<question>` in the order the statement gives. */
  read<T extends Row>(question: string, params?: Params): Promise<readonly T[]>;
  /** Runs `<folder>/write/<noun>` for every batch, all in one transaction. Gives each batch's count of changed rows. */
  write(batches: readonly NounRows[]): Promise<readonly number[]>;
  close(): Promise<void>;
}
