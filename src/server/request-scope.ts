import type { FastifyReply } from "fastify";
import { LuocdoError } from "../errors.ts";

/** Aborted when the request has taken too long (TIMEOUT) or its client has gone (CANCELLED). */
export function openRequestScope(reply: FastifyReply, timeout: number): AbortSignal {
  const controller = new AbortController();
  const timer = setTimeout(() => {
    controller.abort(
      new LuocdoError(
        "TIMEOUT",
        `The answer took more than ${timeout / 1000} s and was given up. Ask for less.`,
      ),
    );
  }, timeout);
  reply.raw.once("close", () => {
    clearTimeout(timer);
    if (!reply.raw.writableFinished) controller.abort(new LuocdoError("CANCELLED", "The client has gone."));
  });
  return controller.signal;
}
