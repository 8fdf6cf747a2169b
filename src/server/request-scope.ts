import type { FastifyReply } from "fastify";
import { LuocdoError } from "../errors.ts";

/** How long a request is worked on. */
export interface RequestScope {
  /** Aborted when the request has taken too long (TIMEOUT) or its client has gone (CANCELLED). Made when first asked for. */
  readonly signal: AbortSignal;
}

/** The scope of the request that this answers. */
export function openRequestScope(reply: FastifyReply, timeout: number): RequestScope {
  let signal: AbortSignal | undefined;
  return {
    get signal() {
      signal ??= openSignal(reply, timeout);
      return signal;
    },
  };
}

function openSignal(reply: FastifyReply, timeout: number): AbortSignal {
  const controller = new AbortController();
  const timer = setTimeout(() => {
    controller.abort(
      new LuocdoError(
        "TIMEOUT",
        `The answer took more than ${timeout / 1000} s and was given up. Ask for less.`,
      ),
    );
  }, timeout);
  const end = () => {
    clearTimeout(timer);
    if (!reply.raw.writableFinished) controller.abort(new LuocdoError("CANCELLED", "The client has gone."));
  };
  if (reply.raw.destroyed) end();
  else reply.raw.once("close", end);
  return controller.signal;
}
