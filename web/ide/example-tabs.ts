import questions from "../../schema/questions.json";

const operations = import.meta.glob<string>("../../schema/operations/*.graphql", {
  query: "?raw",
  import: "default",
  eager: true,
});

interface ExampleTab {
  readonly query: string;
  readonly variables: string;
}

/** One tab a question: the question as a comment, its operation, its variables. */
export function exampleTabs(): readonly ExampleTab[] {
  return questions.map(({ question, questionVi, operation, variables }) => ({
    query: `# ${question}\n# ${questionVi}\n\n${operations[`../../schema/operations/${operation}.graphql`] ?? ""}`,
    variables: JSON.stringify(variables, null, 2),
  }));
}
