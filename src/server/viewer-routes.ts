import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import serveStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";

/** The built viewer; `src/server` and `dist/server` lie equally deep. */
const VIEWER = fileURLToPath(new URL("../../web/dist", import.meta.url));

/** Milliseconds a browser may keep a file whose name changes with its content. */
const YEAR = 31_536_000_000;

/** Serves the viewer at `/`, where it was built. */
export async function addViewerRoutes(app: FastifyInstance): Promise<void> {
  if (!existsSync(VIEWER)) return;
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
}
