import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import serveStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";

/** The built viewer; `src/server` and `dist/server` lie equally deep. */
const VIEWER = fileURLToPath(new URL("../../web/dist", import.meta.url));

/** Milliseconds a browser may keep a file whose name changes with its content. */
const YEAR = 31_536_000_000;

/** Serves the viewer at `/` and the GraphQL IDE at `/graphiql`, where they were built; tells whether they were. */
export async function addViewerRoutes(app: FastifyInstance): Promise<boolean> {
  if (!existsSync(VIEWER)) return false;
  await app.register(serveStatic, {
    root: VIEWER,
    wildcard: false,
    cacheControl: false,
    setHeaders(reply, path) {
      const isNamedByContent = path.includes("assets");
      reply.header(
        "cache-control",
        isNamedByContent ? `public, max-age=${YEAR / 1000}, immutable` : "no-cache",
      );
    },
  });
  app.get("/graphiql", (_request, reply) =>
    reply
      .header("cache-control", "no-cache")
      .header("content-security-policy", allowInlineFonts(reply.getHeader("content-security-policy")))
      .sendFile("graphiql.html"),
  );
  return true;
}

/** GraphiQL's style sheet holds its fonts; the viewer needs no such leave. */
function allowInlineFonts(policy: unknown): string {
  return String(policy).replace("font-src 'self'", "font-src 'self' data:");
}
