import { onTestFinished } from "vitest";
import { type RunningServer, type ServerOptions, startServer } from "../../src/server.ts";
import { openSampleGraph } from "../graphql/open-sample-graph.ts";

/** An answer as it came over HTTP. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The text as JSON, undefined when it is none. */
  // biome-ignore lint/suspicious/noExplicitAny: a test names the fields it expects.
  readonly json: any;
}

export interface Served extends RunningServer {
  readonly asked: string[];
  fetch(path: string, init?: RequestInit): Promise<HttpAnswer>;
  post(body: unknown, headers?: Record<string, string>): Promise<HttpAnswer>;
}

/** Serves the sample on a free port until the test ends. */
export async function serveSample(options: Partial<ServerOptions> = {}): Promise<Served> {
  const { graph, asked } = await openSampleGraph();
  const settings = { logLevel: "silent", ...options.settings };
  const server = await startServer({ graph, port: 0, ...options, settings });
  onTestFinished(() => server.close());
  const get = async (path: string, init?: RequestInit) => {
    const response = await fetch(`${server.url}${path}`, init);
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, json: parseJson(text) };
  };
  const post = (body: unknown, headers: Record<string, string> = {}) =>
    get("/graphql", {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: typeof body === "string" ? body : JSON.stringify(body),
    });
  return { ...server, asked, fetch: get, post };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
