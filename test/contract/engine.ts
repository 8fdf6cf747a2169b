import type { Database } from "../../src/store/database.ts";

/** An engine the contract suites run on. */
export interface Engine {
  readonly name: string;
  /** Why its tests are left out, printed with them; null when they run. */
  readonly skip: string | null;
  /** Opens an empty store with its schema. */
  readonly open: () => Promise<Database>;
  /** Opens the store that was opened last once more, as another process would. */
  readonly reopen: () => Promise<Database>;
}
