import type { TypedDocumentString } from "../generated/operations.ts";
import { reportAway, reportVersion } from "./connection.ts";

/** What a question ended in: the server cannot be reached, or says no. */
export class AskError extends Error {
  /** `AWAY` when no answer came, else the server's code, such as AMBIGUOUS. */
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = "AskError";
    this.code = code;
  }
}

/** Where a reader's token is kept while the tab is open, for servers that ask for one. */
export const TOKEN_KEY = "luocdo-token";

interface Body {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** Puts a typed question to the own server. AskError when there is no whole answer. */
export async function ask<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  const response = await send(JSON.stringify({ documentId: idOf(document.toString()), variables }));
  reportVersion(response.headers.get("graph-version"));
  const body: Body = await response.json().catch(() => ({}));
  const [error] = body.errors ?? [];
  if (error) throw new AskError(error.extensions?.code ?? "INTERNAL", error.message);
  if (!response.ok || !body.data) throw away(`HTTP ${response.status}`);
  return body.data as Result;
}

/** The id the server knows an operation by, its file's name: `view-trace` of ViewTrace. */
function idOf(source: string): string {
  const name = /query (\w+)/.exec(source)?.[1] ?? "";
  return name.replace(/\B[A-Z]/g, "-$&").toLowerCase();
}

async function send(body: string): Promise<Response> {
  const token = sessionStorage.getItem(TOKEN_KEY);
  const headers = { "content-type": "application/json", ...(token && { authorization: `Bearer ${token}` }) };
  const response = await fetch("/graphql", { method: "POST", headers, body }).catch((cause: unknown) => {
    throw away(String(cause));
  });
  if (response.status >= 502) throw away(`HTTP ${response.status}`);
  return response;
}

function away(message: string): AskError {
  reportAway();
  return new AskError("AWAY", message);
}
