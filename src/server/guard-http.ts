import rateLimit from "@fastify/rate-limit";
import type { FastifyInstance } from "fastify";
import { keepBodyTexts } from "./body-text.ts";
import { securityHeaders } from "./security-headers.ts";
import { sendError } from "./send-error.ts";
import type { ServerSettings } from "./server-settings.ts";

/** Guards every route: security headers, a limit of requests, no body but JSON, errors without the inside of the server. */
export async function guardHttp(app: FastifyInstance, { rateLimit: max }: ServerSettings): Promise<void> {
  const headers = securityHeaders();
  app.addHook("onRequest", (_request, reply, done) => {
    reply.headers(headers);
    done();
  });
  if (max !== null) {
    await app.register(rateLimit, {
      max,
      timeWindow: "1 minute",
      allowList: (request) => request.url.startsWith("/health/"),
    });
  }
  app.removeContentTypeParser("text/plain");
  keepBodyTexts(app);
  app.setNotFoundHandler((request, reply) =>
    sendError(
      reply,
      404,
      "NOT_FOUND",
      `There is no ${request.url.slice(0, 80)} here. GraphQL is at /graphql.`,
    ),
  );
  app.setErrorHandler((error: Error & { statusCode?: number }, request, reply) => {
    const { statusCode: status = 500 } = error;
    if (status === 429)
      return sendError(reply, 429, "RATE_LIMITED", "Too many requests. Try again in a minute.");
    if (status < 500) return sendError(reply, status, "BAD_REQUEST", error.message);
    request.log.error({ err: error, reqId: request.id });
    return sendError(reply, 500, "INTERNAL", "The server failed. The operator finds the reason in its log.");
  });
}
