import type { Database } from "../../src/store/database.ts";
import type { Graph } from "../../src/store/graph.ts";
import { createGraphStore } from "../../src/store/graph-store.ts";
import { openDatabase } from "../../src/store/open-store.ts";
import { samplePlan } from "./sample-plan.ts";

/** A graph in memory and the questions its database was asked. */
export interface SampleGraph {
  readonly graph: Graph;
  /** Names of the questions, one an asked statement; to be emptied by the test. */
  readonly asked: string[];
}

/** A graph of these plans in memory; the plan of 2022 when none is given. */
export async function openSampleGraph(plans = [samplePlan()]): Promise<SampleGraph> {
  const database = await openDatabase("sqlite::memory:");
  await database.applySchema();
  const asked: string[] = [];
  const counted: Database = {
    engine: database.engine,
    applySchema: () => database.applySchema(),
    read: (question, params) => {
      asked.push(question);
      return database.read(question, params);
    },
    write: (batches) => database.write(batches),
    close: () => database.close(),
  };
  const graph = createGraphStore(counted);
  for (const plan of plans) await graph.writeDocument(plan);
  asked.length = 0;
  return { graph, asked };
}
