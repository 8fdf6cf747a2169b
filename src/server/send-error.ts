import type { FastifyReply } from "fastify";

/** Answers with one error in GraphQL's form, which is what every client of this server reads. */
export function sendError(reply: FastifyReply, status: number, code: string, message: string): FastifyReply {
  return reply.code(status).send({ errors: [{ message, extensions: { code } }] });
}
