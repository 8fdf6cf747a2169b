import type { FastifyInstance, FastifyRequest } from "fastify";

const texts = new WeakMap<FastifyRequest, string>();

/** The body as it was sent, empty when there is none. */
export function bodyTextOf(request: FastifyRequest): string {
  return texts.get(request) ?? "";
}

/** Notes the text of a body that did not come over a connection. */
export function noteBodyText(request: FastifyRequest, text: string): void {
  texts.set(request, text);
}

/** Reads JSON as Fastify does, and keeps the text it was read from. */
export function keepBodyTexts(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser("error", "error");
  app.addContentTypeParser<string>("application/json", { parseAs: "string" }, (request, text, done) => {
    texts.set(request, text);
    parse(request, text, done);
  });
}
