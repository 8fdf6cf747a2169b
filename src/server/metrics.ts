import { Counter, collectDefaultMetrics, Histogram, Registry } from "prom-client";
import type { OperationReport } from "./operation-report.ts";

/** The figures of one server, for Prometheus. */
export interface Metrics {
  count(report: OperationReport): void;
  /** All figures in the text format. */
  print(): Promise<string>;
  readonly contentType: string;
}

/** Figures by operation; a name that is not among the known ones counts as `other`, so that clients cannot make new series. */
export function createMetrics(known: ReadonlySet<string>): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const labelNames = ["operation", "outcome"];
  const seconds = new Histogram({
    name: "luocdo_operation_duration_seconds",
    help: "Time from a request's body to its answer.",
    labelNames,
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [registry],
  });
  const questions = new Counter({ name: "luocdo_store_questions_total", help: "Questions put to the store.", registers: [registry] }); // biome-ignore format: one line a figure
  const rows = new Counter({ name: "luocdo_store_rows_total", help: "Rows the store gave.", registers: [registry] }); // biome-ignore format: one line a figure
  // A series is looked up by its labels once, not at every operation.
  const series = new Map<string, ReturnType<typeof seconds.labels>>();
  const seriesOf = (operation: string, outcome: string) => {
    const name = `${operation} ${outcome}`;
    const found = series.get(name) ?? seconds.labels(operation, outcome);
    series.set(name, found);
    return found;
  };
  return {
    count(report) {
      const operation = report.operation !== null && known.has(report.operation) ? report.operation : "other";
      seriesOf(operation, report.outcome).observe(report.milliseconds / 1000);
      questions.inc(report.questions);
      rows.inc(report.rows);
    },
    print: () => registry.metrics(),
    contentType: registry.contentType,
  };
}
