// `npm run neo4j`: a local Neo4j until Ctrl+C. Its data stay in .cache/neo4j/home; `-- --fresh` starts with none.
import { rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { startNeo4j, whyNoNeo4j } from "./start-neo4j.mjs";

const missing = whyNoNeo4j();
if (missing) {
  process.stderr.write(`${missing}. Install it, or use Docker: docker compose up neo4j\n`);
  process.exit(1);
}
const cache = process.env.LUOCDO_CACHE ?? fileURLToPath(new URL("../../.cache", import.meta.url));
const home = join(cache, "neo4j", "home");
if (process.argv.includes("--fresh")) rmSync(home, { recursive: true, force: true });
const server = await startNeo4j({
  home,
  ...(process.env.NEO4J_PORT ? { port: Number(process.env.NEO4J_PORT) } : {}),
});
process.stdout.write(
  [
    `Neo4j ${server.version} answers at ${server.url}. In another shell:`,
    "",
    `  export LUOCDO_STORE=${server.url} NEO4J_USERNAME=${server.username} NEO4J_PASSWORD=${server.password}`,
    "  npm start",
    "",
    "Ctrl+C stops it; the data stay.",
    "",
  ].join("\n"),
);
const stop = async () => {
  await server.stop();
  process.exit(0);
};
process.once("SIGINT", stop);
process.once("SIGTERM", stop);
