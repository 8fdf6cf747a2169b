import type { Role } from "../model/assignment.ts";

/** A cue that stands directly before the agencies it is of. */
export interface BeforeRule {
  readonly role: Role;
  readonly rule: string;
  readonly pattern: RegExp;
}

/** "Cơ quan chủ trì: ", "Đơn vị thực hiện: ", and with its colon "Chủ trì: " directly before the agency that leads. */
export const LEAD_LABEL =
  /(?:(?:cơ quan|đơn vị) (?:chủ trì|thực hiện|đầu mối)(?: (?:tham mưu|thực hiện|soạn thảo|triển khai|và \p{Ll}+ \p{Ll}+))? ?[:-]|(?:^|[-+•*(;.,|\n] ?)(?:chủ trì|phân công|trách nhiệm)(?: (?:thực hiện|tham mưu|soạn thảo|triển khai))? ?:) ?$/iu;

/** Cues that stand before the agencies. A real sample stands above each. */
export const CUES_BEFORE: readonly BeforeRule[] = [
  // "Cơ quan phối hợp: ", "Đơn vị phối hợp thực hiện: "
  {
    role: "SUPPORT",
    rule: "label-support",
    pattern:
      /(?:(?:cơ quan|đơn vị) phối hợp(?: (?:thực hiện|triển khai|chính))? ?[:-]?|(?:^|[-+•*(;.,|\n] ?)phối hợp(?: thực hiện)? ?:) ?$/iu,
  },
  // "Cơ quan chủ trì: ", "Đơn vị thực hiện: "
  {
    role: "LEAD",
    rule: "label-lead",
    pattern: LEAD_LABEL,
  },
  // "phối hợp chặt chẽ với ", "Phối hợp, hướng dẫn với ", "phối hợp cùng ", "Phối hợp "
  {
    role: "SUPPORT",
    rule: "cue-with",
    pattern: /ph[ốôổỗộo]i h[ợơọo]?p(?:[^.;:]{0,60}? (?:với|cùng|cùng với))? ?$/iu,
  },
  // "cùng ", "cùng với ", "có sự tham gia của ", "với sự phối hợp của "
  {
    role: "SUPPORT",
    rule: "cue-together",
    pattern: /(?:(?:chủ trì,? |(?<!\p{L}))cùng(?: với)?|sự (?:tham gia|phối hợp)(?: \p{Ll}+)? của) ?$/iu,
  },
];
