import type { RegistryData } from "../../src/model/registry-data.ts";

/** The type code and issuer codes of a number's tail. */
export interface SplitCode {
  readonly type: string | null;
  readonly issuers: readonly string[];
}

const JOINT = new Set(["TTLT", "NQLT"]);

/** Splits what stands behind the ordinal (`/QĐ-UBND`, `-NQ/TU`) by the registry alone; null when a part is unknown. */
export function splitCode(written: string, registry: RegistryData): SplitCode | null {
  const code = written.replaceAll("Ð", "Đ");
  const issuers = codesOf(registry);
  const isIssuer = (part: string) => issuers.has(part) || issuers.has(part.replace(/\d+$/, ""));
  const party = /^-([^-/]+)\/([^-/]+)$/.exec(code);
  if (party) return splitPair(party[1] ?? "", party[2] ?? "", registry, isIssuer);
  const [first = "", ...rest] = code.slice(1).split("-");
  if (JOINT.has(first))
    return rest.length > 0 && rest.every(isIssuer) ? { type: first, issuers: rest } : null;
  if (typesOf(registry).has(first) && isIssuer(rest[0] ?? ""))
    return { type: first, issuers: rest.slice(0, 1) };
  return isIssuer(first) ? { type: null, issuers: [first] } : null;
}

function splitPair(
  type: string,
  issuer: string,
  registry: RegistryData,
  isIssuer: (part: string) => boolean,
) {
  return typesOf(registry).has(type) && isIssuer(issuer) ? { type, issuers: [issuer] } : null;
}

function codesOf(registry: RegistryData): Set<string> {
  return new Set(registry.issuers.flatMap((row) => [row.code, ...row.variants]));
}

function typesOf(registry: RegistryData): Set<string> {
  return new Set(registry.instrumentTypes.flatMap((row) => [...row.codes.state, ...row.codes.party]));
}
