import type { FastifyInstance } from "fastify";
import type { Graph } from "../store/graph.ts";

/** Milliseconds a store may take to answer and still count as ready. */
const READY_WITHIN = 2000;

/** `/health/live`: the process answers. `/health/ready`: the store answers too. */
export function addHealthRoutes(app: FastifyInstance, graph: Graph): void {
  app.get("/health/live", async () => ({ status: "live" }));
  app.get("/health/ready", async (_request, reply) => {
    const version = await Promise.race([graph.version(), giveUp()]).catch(() => null);
    if (version === null) return reply.code(503).send({ status: "unavailable" });
    return { status: "ready", version };
  });
}

function giveUp(): Promise<null> {
  return new Promise((resolve) => setTimeout(resolve, READY_WITHIN, null).unref());
}
