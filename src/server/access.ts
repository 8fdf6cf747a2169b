import { createHash, timingSafeEqual } from "node:crypto";
import type { FastifyReply, FastifyRequest } from "fastify";
import { sendError } from "./send-error.ts";
import type { ServerSettings } from "./server-settings.ts";

/** What a request may do. */
export interface Access {
  readonly read: boolean;
  readonly write: boolean;
}

/** What the request's bearer token lets it do. A token nobody has lets it do nothing, even where reading is free. */
export function accessOf(
  authorization: string | undefined,
  { readTokens, writeToken }: Pick<ServerSettings, "readTokens" | "writeToken">,
): Access {
  if (authorization === undefined) return { read: readTokens.length === 0, write: false };
  const token = /^Bearer +(\S+)$/i.exec(authorization)?.[1];
  if (token === undefined) return { read: false, write: false };
  const write = writeToken !== null && hasHash(token, writeToken);
  // Every hash is compared, so that the time tells nothing.
  const read = readTokens.map((hash) => hasHash(token, hash)).includes(true);
  return { read: read || write, write };
}

function hasHash(token: string, hash: string): boolean {
  const wanted = Buffer.from(hash, "hex");
  const given = createHash("sha256").update(token).digest();
  return wanted.length === given.length && timingSafeEqual(wanted, given);
}

/** Answers 401 to a request that may not read. */
export function requireAccess(settings: ServerSettings) {
  return (request: FastifyRequest, reply: FastifyReply, done: () => void): void => {
    if (accessOf(request.headers.authorization, settings).read) {
      done();
      return;
    }
    reply.header("www-authenticate", 'Bearer realm="luocdo"');
    sendError(
      reply,
      401,
      "UNAUTHENTICATED",
      "This server needs a token it knows. Send `Authorization: Bearer TOKEN`.",
    );
  };
}
