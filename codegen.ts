import type { CodegenConfig } from "@graphql-codegen/cli";

/** Types the named questions of `schema/operations` for the CLI, the tests and the viewer. */
const config: CodegenConfig = {
  schema: "schema/schema.graphql",
  documents: "schema/operations/*.graphql",
  generates: {
    "src/graphql/generated/operations.ts": {
      plugins: ["typescript", "typescript-operations", "typed-document-node"],
      config: { useTypeImports: true, enumsAsTypes: true, onlyOperationTypes: true, skipTypename: true },
    },
    "web/generated/operations.ts": {
      plugins: ["typescript", "typescript-operations", "typed-document-node"],
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        onlyOperationTypes: true,
        skipTypename: true,
        documentMode: "string",
        avoidOptionals: { field: true },
      },
    },
  },
};

export default config;
