import { existsSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { buildSchema, parse, validate } from "graphql";
import { describe, expect, test } from "vitest";
import { emptyFolder, runCli } from "./run-cli.ts";

interface Block {
  readonly language: string;
  readonly text: string;
}

function blocksOf(markdown: string): readonly Block[] {
  const blocks = markdown.matchAll(/^```(\w*)\n(.*?)^```$/gms);
  return [...blocks].map(([, language = "", text = ""]) => ({ language, text }));
}

/** A folder that looks like a checkout to the commands. */
function checkout(): string {
  const cwd = emptyFolder();
  mkdirSync(join(cwd, "seeds"));
  symlinkSync(resolve("seeds/plans"), join(cwd, "seeds/plans"));
  return cwd;
}

describe.each(["README.md", "README.vi.md"])("%s", (file) => {
  const markdown = readFileSync(file, "utf8");
  const blocks = blocksOf(markdown);

  test("its commands run, and the last one's output is the one printed", async () => {
    const index = blocks.findIndex((block) => block.text.startsWith("npx luocdo"));
    const cwd = checkout();
    let output = "";
    for (const line of blocks[index]?.text.trim().split("\n") ?? []) {
      const run = await runCli(line.replace(/^npx luocdo /, "").split(" "), { cwd });
      expect({ line, code: run.code, stderr: run.stderr }).toEqual({ line, code: 0, stderr: "" });
      output = run.stdout;
    }
    expect(output).toBe(blocks[index + 1]?.text);
  });

  test("its GraphQL is valid", () => {
    const schema = buildSchema(readFileSync("schema/schema.graphql", "utf8"));
    const operations = blocks.filter((block) => block.language === "graphql");
    expect(operations).toHaveLength(1);
    for (const { text } of operations) expect(validate(schema, parse(text))).toEqual([]);
  });

  test("its scripts are those of package.json, and the first code stands by line 15", () => {
    const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));
    for (const [, name = ""] of markdown.matchAll(/npm (?:run )?(start|test|(?<=run )[\w-]+)/g)) {
      expect(Object.keys(scripts)).toContain(name);
    }
    const lines = markdown.split("\n");
    expect(lines.findIndex((line) => line.startsWith("```"))).toBeLessThan(15);
    expect(lines.length).toBeLessThanOrEqual(121);
  });

  test("its links lead somewhere", () => {
    for (const [, target = ""] of markdown.matchAll(/\]\(([^)#]+)\)/g)) {
      expect(existsSync(join(dirname(file), target)), target).toBe(true);
    }
  });
});
