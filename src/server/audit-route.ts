import { createHash } from "node:crypto";
import type { FastifyInstance, FastifyReply } from "fastify";
import { z } from "zod";
import { LuocdoError } from "../errors.ts";
import { AUDIT_WORDS } from "../export/audit-words.ts";
import { type AuditSubject, buildAuditReport } from "../export/build-audit-report.ts";
import { PAGE_STYLE, writeHtml } from "../export/html.ts";
import { layoutAuditReport } from "../export/layout-audit-report.ts";
import { formatError } from "../graphql/errors.ts";
import { findAgency, findInstrument } from "../graphql/find-by-ref.ts";
import { limitGraph } from "../graphql/limit-graph.ts";
import type { Graph } from "../store/graph.ts";
import { requireAccess } from "./access.ts";
import { openRequestScope } from "./request-scope.ts";
import { sendError } from "./send-error.ts";
import { ownRows, type ServerSettings } from "./server-settings.ts";

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What a report may be asked with: the words of `luocdo audit`. */
const QUESTION = z.object({
  ref: z.string().min(1),
  lang: z.enum(["vi", "en"]).default("vi"),
  asOf: z.string().regex(DAY).optional(),
});

/** The page may style itself with its own sheet and do nothing else. */
const POLICY = `default-src 'none'; style-src 'sha256-${createHash("sha256").update(PAGE_STYLE).digest("base64")}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

/** Serves `/audit?ref=…&lang=vi&asOf=2022-12-31`: the page that `luocdo audit --format html` writes. */
export function addAuditRoute(
  app: FastifyInstance,
  { graph, settings }: { readonly graph: Graph; readonly settings: ServerSettings },
): void {
  app.get("/audit", { onRequest: requireAccess(settings) }, async (request, reply) => {
    const question = QUESTION.safeParse(request.query);
    if (!question.success)
      return sendError(
        reply,
        400,
        "BAD_ARGUMENT",
        "Ask with `ref`, and if you like `lang` (vi or en) and `asOf` (2022-12-31).",
      );
    const { ref, lang, asOf } = question.data;
    const { signal } = openRequestScope(reply, settings.timeout);
    const limited = limitGraph(graph, { maxRows: ownRows(settings), signal }).graph;
    try {
      const subject = await findSubject(limited, ref);
      const report = await buildAuditReport(limited, subject, asOf === undefined ? {} : { asOf });
      return reply
        .header("cache-control", "no-store")
        .header("content-security-policy", POLICY)
        .type("text/html; charset=utf-8")
        .send(writeHtml(layoutAuditReport(report, AUDIT_WORDS[lang]), lang));
    } catch (error) {
      return refuse(reply, error);
    }
  });
}

async function findSubject(graph: Graph, ref: string): Promise<AuditSubject> {
  const instrument = ref.startsWith("Agency:") ? null : await findInstrument(graph, ref);
  if (instrument) return { instrument };
  const agency = ref.startsWith("Instrument:") ? null : await findAgency(graph, ref);
  if (agency) return { agency };
  throw new LuocdoError("NOT_FOUND", `Nothing in the graph answers to "${ref}". Check its spelling.`);
}

/** What the asker can mend is told; all else is the server's fault and goes to its error handler. */
function refuse(reply: FastifyReply, error: unknown): FastifyReply {
  if (!(error instanceof LuocdoError)) throw error;
  const { message } = formatError({ message: error.message }, error);
  const statuses: Readonly<Record<string, number>> = { NOT_FOUND: 404, AMBIGUOUS: 409, BAD_ARGUMENT: 400, ROW_LIMIT: 413 }; // biome-ignore format: a table
  return sendError(reply, statuses[error.code] ?? 503, error.code, message);
}
