import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { QUESTIONS, testQuestions } from "./contract/questions.contract.ts";
import { sqliteEngine } from "./contract/sqlite-engine.ts";

testQuestions(sqliteEngine);

test("the guide asks these questions, in this order, with these variables", () => {
  const guide = readFileSync("docs/query-guide.md", "utf8");
  const asked = [
    ...guide.matchAll(/^## \d+\. (.+)\n\n\*(.+)\*\n\n\[`(.+)\.graphql`\].*\n\n```json\n(.+)\n```/gm),
  ];
  expect(
    asked.map(([, question, questionVi, operation, variables = ""]) => ({
      question,
      questionVi,
      operation,
      variables: JSON.parse(variables),
    })),
  ).toEqual(QUESTIONS);
});
