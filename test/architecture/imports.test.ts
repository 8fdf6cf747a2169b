import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { describe, expect, test } from "vitest";

/** What each folder of src may import besides itself and errors.ts: the two arms of DESIGN §2, no arrow back. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  model: [],
  document: ["model"],
  input: ["document"],
  mention: ["model", "document"],
  resolve: ["model", "document", "mention"],
  statement: ["model", "document", "mention", "resolve"],
  store: ["model"],
  graphql: ["model", "store"],
  export: ["model", "store"],
};

/** Where a package may be imported; a package that is not listed may be imported nowhere. */
const PACKAGES: Record<string, readonly string[]> = {
  htmlparser2: ["input"],
  yauzl: ["input"],
  unpdf: ["input"],
  "better-sqlite3": ["store/sqlite"],
  "neo4j-driver": ["store/neo4j"],
  "type-graphql": ["graphql"],
  "graphql-scalars": ["graphql"],
  graphql: ["graphql", "server.ts", "server", "emit-schema.ts"],
  dataloader: ["graphql"],
  "class-validator": ["graphql"],
  "reflect-metadata": ["graphql"],
  "@apollo/server": ["server.ts", "server"],
  "graphql-jit": ["server"],
  "@as-integrations/fastify": ["server.ts", "server"],
  fastify: ["server.ts", "server"],
  helmet: ["server"],
  "@fastify/rate-limit": ["server"],
  "@fastify/static": ["server"],
  "lru-cache": ["server"],
  "prom-client": ["server"],
  "@opentelemetry/api": ["server"],
  "@graphql-typed-document-node/core": ["graphql/generated"],
  commander: ["cli.ts", "cli"],
  "cli-progress": ["cli"],
  zod: ["config.ts", "load-registry.ts", "ingest.ts", "server"],
  "csv-stringify": ["export"],
};

const FORBIDDEN = /^(utils?|helpers?|common|misc|manager|service)s?$/i;

const files = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .map((file) => file.split(sep).join("/"))
  .sort();

interface Import {
  readonly file: string;
  readonly target: string;
}

/** Every import and re-export of src, types included, with what it names. */
const imports: readonly Import[] = files.flatMap((file) => {
  const source = readFileSync(join("src", file), "utf8");
  const statements = source.matchAll(/^(?:import|export)\b(?:[^"';]*?\bfrom)?\s*"([^"]+)"/gm);
  const calls = source.matchAll(/\bimport\("([^"]+)"\)/g);
  return [...statements, ...calls].map((match) => ({ file, target: match[1] ?? "" }));
});

const local = imports
  .filter((entry) => entry.target.startsWith("."))
  .map(({ file, target }) => ({ file, target: relative("src", resolve("src", dirname(file), target)) }));

/** The stage a file belongs to; files at the root stand for themselves. */
const folderOf = (file: string) => file.split("/")[0] ?? file;
const isRoot = (file: string) => !(folderOf(file) in MAY_IMPORT);
const packageOf = (target: string) =>
  target
    .split("/")
    .slice(0, target.startsWith("@") ? 2 : 1)
    .join("/");

/** The first ring reached by following edges, as a list of names; empty when there is none. */
function findRing(edges: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] {
  const done = new Set<string>();
  const visit = (node: string, path: readonly string[]): readonly string[] => {
    if (path.includes(node)) return [...path.slice(path.indexOf(node)), node];
    if (done.has(node)) return [];
    for (const next of edges.get(node) ?? []) {
      const ring = visit(next, [...path, node]);
      if (ring.length > 0) return ring;
    }
    done.add(node);
    return [];
  };
  for (const node of edges.keys()) {
    const ring = visit(node, []);
    if (ring.length > 0) return ring;
  }
  return [];
}

function edgesBetween(nameOf: (file: string) => string): Map<string, Set<string>> {
  const edges = new Map<string, Set<string>>();
  for (const { file, target } of local) {
    if (nameOf(file) === nameOf(target)) continue;
    edges.set(nameOf(file), (edges.get(nameOf(file)) ?? new Set()).add(nameOf(target)));
  }
  return edges;
}

describe("src", () => {
  test("the imports were found", () => {
    expect(local.length).toBeGreaterThan(files.length / 2);
    for (const { target } of local) expect(files).toContain(target);
  });

  test("a ring would be found", () => {
    expect(findRing(new Map([["a", new Set(["b"])], ["b", new Set(["c"])], ["c", new Set(["b"])]]))).toEqual(["b", "c", "b"]); // biome-ignore format: one line reads as the graph
  });

  test("no file imports itself over others", () => {
    const edges = new Map(
      files.map((file) => [file, new Set(local.filter((i) => i.file === file).map((i) => i.target))]),
    );
    expect(findRing(edges)).toEqual([]);
  });

  test("no folder imports itself over others", () => {
    expect(findRing(edgesBetween((file) => (isRoot(file) ? file : folderOf(file))))).toEqual([]);
  });

  test("the arms keep apart and no arrow points back", () => {
    const wrong = local.filter(({ file, target }) => {
      if (isRoot(file) || target === "errors.ts" || folderOf(file) === folderOf(target)) return false;
      return !MAY_IMPORT[folderOf(file)]?.includes(folderOf(target));
    });
    expect(wrong).toEqual([]);
  });

  test("errors.ts is a leaf and nothing imports index.ts", () => {
    expect(local.filter(({ file }) => file === "errors.ts")).toEqual([]);
    expect(local.filter(({ target }) => target === "index.ts")).toEqual([]);
  });

  test("each package is imported only where it belongs", () => {
    const wrong = imports.filter(({ file, target }) => {
      if (target.startsWith(".") || target.startsWith("node:")) return false;
      return !PACKAGES[packageOf(target)]?.some((place) => file === place || file.startsWith(`${place}/`));
    });
    expect(wrong).toEqual([]);
  });

  test("the text arm does no I/O but for the files that read and decode the document", () => {
    const pure = ["model", "document", "mention", "resolve", "statement"];
    const wrong = imports.filter(
      ({ file, target }) =>
        target.startsWith("node:") &&
        pure.includes(folderOf(file)) &&
        !["document/read-bytes.ts", "document/decode-document.ts"].includes(file),
    );
    expect(wrong).toEqual([]);
  });

  test("decorators stay in graphql", () => {
    const decorated = files.filter((file) =>
      /^\s*@[A-Z]\w*\(/m.test(readFileSync(join("src", file), "utf8")),
    );
    expect(decorated.filter((file) => folderOf(file) !== "graphql")).toEqual([]);
  });

  test("no name that says nothing, no default export, kebab-case", () => {
    for (const file of files) {
      for (const part of file.replace(/(\.[a-z]+)?\.ts$/, "").split("/")) {
        expect(part).not.toMatch(FORBIDDEN);
        expect(part).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      }
      expect(readFileSync(join("src", file), "utf8")).not.toMatch(/^export default/m);
    }
  });
});

describe("statement files", () => {
  const names = (folder: string, ending: string) =>
    readdirSync(folder)
      .filter((file) => file.endsWith(ending))
      .map((file) => basename(file, ending))
      .sort();

  test.each(["read", "write"])("every sql/%s file has its twin in cypher", (kind) => {
    expect(existsSync(`sql/${kind}`)).toBe(true);
    expect(names(`sql/${kind}`, ".sql").length).toBeGreaterThan(0);
    expect(names(`cypher/${kind}`, ".cypher")).toEqual(names(`sql/${kind}`, ".sql"));
  });
});
