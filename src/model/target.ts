import type { Evidence } from "./anchor.ts";

/** A figure a task has to reach (chỉ tiêu). */
export interface Target extends Evidence {
  /** Path of the task. */
  readonly task: string;
  readonly value: number;
  /** "%", "đồng", "km", "bệnh viện" …, as written but for scale words ("tỷ đồng" keeps its own unit). */
  readonly unit: string;
  /** What the figure counts, as written. */
  readonly of: string | null;
  /** AT_LEAST ("trên", "tối thiểu"), AT_MOST ("dưới", "không quá"), EXACTLY. */
  readonly bound: "AT_LEAST" | "AT_MOST" | "EXACTLY";
}
