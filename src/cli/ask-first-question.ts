import { readFileSync } from "node:fs";

/** The operation file that answers; `src/cli` and `dist/cli` lie equally deep. */
const OPERATION = new URL(
  "../../schema/operations/agencies-implementing-instrument.graphql",
  import.meta.url,
);

const REF = "147-NQ/TU";

interface Answer {
  readonly data: {
    readonly instrument: {
      readonly implementers: readonly {
        readonly agency: { readonly name: string };
        readonly roles: readonly string[];
        readonly tasks: readonly { readonly path: string }[];
      }[];
    } | null;
  };
}

/** Asks the running server who implements 147-NQ/TU, which the seeds tell, and gives the lines of the answer. */
export async function askFirstQuestion(endpoint: string): Promise<readonly string[]> {
  const query = readFileSync(OPERATION, "utf8");
  const response = await fetch(endpoint, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables: { ref: REF } }),
  });
  const { data } = (await response.json()) as Answer;
  const lines = data.instrument?.implementers.map(({ agency, roles, tasks }) => {
    const paths = tasks.map((task) => task.path).join(", ");
    return `  ${roles.join(", ").padEnd(9)}  ${agency.name}  (${paths})`;
  });
  return [`Who implements ${REF}?`, ...(lines ?? [])];
}
