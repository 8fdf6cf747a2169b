import type { Role } from "../model/assignment.ts";

/** The part that the words around a list of agencies give them; `before` and `after` count the cue's characters. */
export interface RoleCue {
  readonly role: Role;
  readonly rule: string;
  readonly before: number;
  readonly after: number;
}

/** Words that may stand before the verb of a duty. */
export const MODALS =
  "(?:(?:phải|cần|có trách nhiệm|chịu trách nhiệm|chủ động|tiếp tục|khẩn trương|tích cực|tập trung|tăng cường|thường xuyên|kịp thời|nghiêm túc|sớm|được (?:giao|phân công|mời))[ ,]+)";

/** Gives the part that a pattern finds in the words behind a list of agencies, if any. */
export function cueOf(
  pattern: RegExp,
  after: string,
  { role, rule }: { role: Role; rule: string },
): RoleCue[] {
  const match = pattern.exec(after);
  return match ? [{ role, rule, before: 0, after: match.index + match[0].length }] : [];
}
