import { expect, test } from "vitest";
import { printGraphSchema } from "../../src/emit-schema.ts";

test("schema.graphql is what the resolvers say (run with -u after a change that was meant)", async () => {
  await expect(printGraphSchema()).toMatchFileSnapshot("../../schema/schema.graphql");
});
