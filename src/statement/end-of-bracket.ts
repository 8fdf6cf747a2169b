import { matchEnd } from "../document/match-end.ts";

const BRACKET = / ?\([^()\n]{1,80}\)/uy;

/** Gives where a bracket ends that stands behind a name, "Bộ Tài chính (Tổng cục Thuế)", whose name it is no part of; or -1. */
export function endOfBracket(text: string, at: number): number {
  const opens = text.charAt(at) === "(" || text.startsWith(" (", at);
  return opens ? matchEnd(BRACKET, text, at) : -1;
}
