import { z } from "zod";
import { LuocdoError } from "./errors.ts";

/** What the surroundings tell a run; options of the command line come on top. */
export interface Config {
  /** `sqlite:PATH`, `bolt://…` or `neo4j://…`. */
  readonly store: string;
  readonly host: string;
  readonly port: number;
}

/** An empty variable counts as unset: `LUOCDO_STORE= luocdo …` means the default. */
const unsetWhenEmpty = (value: unknown) => (value === "" ? undefined : value);

const environment = z.object({
  LUOCDO_STORE: z.preprocess(unsetWhenEmpty, z.string().default("sqlite:luocdo.sqlite")),
  LUOCDO_HOST: z.preprocess(unsetWhenEmpty, z.string().default("127.0.0.1")),
  LUOCDO_PORT: z.preprocess(unsetWhenEmpty, z.coerce.number().int().min(0).max(65535).default(4000)),
});

/** Reads LUOCDO_STORE, LUOCDO_HOST and LUOCDO_PORT. Throws USAGE when one of them makes no sense. */
export function readConfig(env: Readonly<Record<string, string | undefined>> = process.env): Config {
  const parsed = environment.safeParse(env);
  if (parsed.success) {
    const { LUOCDO_STORE: store, LUOCDO_HOST: host, LUOCDO_PORT: port } = parsed.data;
    return { store, host, port };
  }
  const issue = parsed.error.issues[0];
  const name = String(issue?.path[0]);
  throw new LuocdoError(
    "USAGE",
    `${name}="${env[name]}" is not usable (${issue?.message}). Set it to a fitting value or unset it.`,
    { cause: parsed.error },
  );
}
