import { expect, test } from "vitest";
import { describeNode } from "../../web/graph/describe-node.ts";
import type { TracedTask } from "../../web/graph/picture.ts";
import { vi } from "../../web/words/vi.ts";

const plan = { id: "Instrument:p", type: "PLAN", system: "STATE", number: "1/KH-UBND", issuer: null, issuedOn: null, title: null } as const; // biome-ignore format: one row

function detailOf(text: string, heads: readonly string[]): string {
  const row: TracedTask = {
    __typename: "Task",
    id: "Task:p#1",
    path: "1",
    start: 0,
    text,
    heads: [...heads],
    plan,
  };
  return describeNode({ id: row.id, column: "task", kind: "Task", row }, vi).detail;
}

test.for([
  ["1.2. Sở Y tế: Chủ trì tham mưu: việc tiêm chủng", ["Sở Y tế"], "Chủ trì tham mưu: việc tiêm chủng"],
  [
    "2.1. Sở Công Thương, Ban Quản lý các KCN:\n Chủ trì",
    ["Sở Công Thương", "Ban Quản lý các KCN"],
    "Chủ trì",
  ],
  ["6. Thực hiện các việc sau: rà soát", [], "Thực hiện các việc sau: rà soát"],
  ["3. Các việc của Sở Y tế gồm: rà soát", ["Sở Y tế"], "Các việc của Sở Y tế gồm: rà soát"],
  ["4. Giao Sở Y tế", ["Sở Y tế"], "Giao Sở Y tế"],
  ["5. Sở Y tế:", ["Sở Y tế"], "Sở Y tế:"],
] as const)(
  "a task's box says what is to be done, not once more who does it: %s",
  ([text, heads, detail]) => {
    expect(detailOf(text, heads)).toBe(detail);
  },
);
