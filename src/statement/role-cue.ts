import type { Role } from "../model/assignment.ts";
import { WORK_VERBS } from "./work-verb.ts";

/** The part that the words around a list of agencies give them; `before` and `after` count the cue's characters. */
export interface RoleCue {
  readonly role: Role;
  readonly rule: string;
  readonly before: number;
  readonly after: number;
}

interface BeforeRule {
  readonly role: Role;
  readonly rule: string;
  readonly pattern: RegExp;
}

/** "Cơ quan chủ trì: ", "Đơn vị thực hiện: ", and with its colon "Chủ trì: " directly before the agency that leads. */
export const LEAD_LABEL =
  /(?:(?:cơ quan|đơn vị) (?:chủ trì|thực hiện|đầu mối)(?: (?:tham mưu|thực hiện|soạn thảo|triển khai|và \p{Ll}+ \p{Ll}+))? ?[:-]|(?:^|[-+•*(;.,|\n] ?)(?:chủ trì|phân công|trách nhiệm)(?: (?:thực hiện|tham mưu|soạn thảo|triển khai))? ?:) ?$/iu;

/** Cues that stand before the agencies. A real sample stands above each. */
const BEFORE: readonly BeforeRule[] = [
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
    pattern: /ph[ốôổỗộ]i hợp(?:[^.;:]{0,60}? (?:với|cùng|cùng với))? ?$/iu,
  },
  // "cùng ", "cùng với ", "có sự tham gia của ", "với sự phối hợp của "
  {
    role: "SUPPORT",
    rule: "cue-together",
    pattern: /(?:(?:chủ trì,? |(?<!\p{L}))cùng(?: với)?|sự (?:tham gia|phối hợp)(?: \p{Ll}+)? của) ?$/iu,
  },
];

// "chỉ đạo ", "đôn đốc ", "yêu cầu ", "giao ", "đề nghị ", "hướng dẫn "
const TOLD =
  /(?:chỉ đạo|lãnh đạo|đôn đốc|đơn đốc|yêu cầu|giao cho|giao|đề nghị|phân công|hướng dẫn|thúc đẩy)(?:, (?:hướng dẫn|đôn đốc|kiểm tra|yêu cầu|giao))* ?$/iu;
/** Whoever the head directs to lead does a part of the head's task. */
const HANDS_DOWN = /^(?:chỉ đạo|lãnh đạo|đôn đốc|đơn đốc|thúc đẩy|hướng dẫn)/iu;
const STARTS_SENTENCE =
  /^[ "“+-]*(?:(?:đồng thời|trong đó|riêng|ngoài ra|bên cạnh đó|hằng năm|hàng năm|định kỳ)[, ]*)?$/iu;
const MODALS =
  "(?:(?:phải|cần|có trách nhiệm|chịu trách nhiệm|chủ động|tiếp tục|khẩn trương|tích cực|tập trung|tăng cường|thường xuyên|kịp thời|nghiêm túc|sớm|được giao)[ ,]+)";
const LEADS = new RegExp(`^ ?(?:là (?:cơ quan|đơn vị) )?${MODALS}*chủ trì(?!\\p{L})`, "iu");
const SUPPORTS = new RegExp(`^ ?${MODALS}*(?:phối hợp|tham gia)(?!\\p{L})`, "iu");
/** To watch over is of others' work: "đôn đốc", "giám sát"; "theo dõi", "kiểm tra" only of the doing, or of nothing said. */
const WATCHES =
  "(?:(?:theo dõi|kiểm tra|đôn đốc|giám sát|hướng dẫn)(?:, | và ))*(?:đôn đốc|giám sát(?! (?:dịch|bệnh|ca|chất lượng|môi trường|sức khỏe|an toàn|mực nước))|theo dõi(?=[,.;])|(?:theo dõi|kiểm tra|thanh tra)(?=[.;]|$| (?:(?:việc|tình hình|kết quả|quá trình|tiến độ|công tác)(?: \\p{Ll}+){0,2}? (?:thực hiện|triển khai|thi hành|chấp hành|chuẩn bị)|tiến độ|thực hiện|triển khai)(?!\\p{L})))(?!\\p{L})";
const SUPERVISES = new RegExp(`^ ?${MODALS}*(?:tổ chức )?${WATCHES}`, "iu");
const SUPERVISES_LATER = new RegExp(`(?<!\\p{L})${WATCHES}`, "iu");
/** "A chủ trì, B phối hợp, C thực hiện": the third of them. */
const CARRIES_OUT = new RegExp(
  `^ ?${MODALS}*(?:tổ chức |triển khai )?(?:thực hiện|triển khai)(?!\\p{L})`,
  "iu",
);
/** Told to act: any verb, but not a word that only continues the name. */
const ANY_VERB = new RegExp(
  `^ ${MODALS}*(?!(?:của|và|về|trong|tại|theo(?! dõi)|là|thuộc|được|để|với|cho|ở|khi|đã|nơi|trên|do|bằng|từ)(?!\\p{L}))\\p{Ll}+(?: \\p{Ll}+)?`,
  "u",
);
/** A subject acts: a modal, or one of the verbs of work. */
const ACTS = new RegExp(`^ ?(?:${MODALS}+\\p{Ll}+|(?:${WORK_VERBS}))(?!\\p{L})`, "iu");
/** "chỉ đạo huyện Sơn Động diễn tập …, ": who is named next in the same clause is told as well. */
const TOLD_BESIDE =
  /(?:[cC]hỉ đạo|[lL]ãnh đạo|[đĐ]ôn đốc|[yY]êu cầu|[gG]iao|[đĐ]ề nghị|[pP]hân công)(?: cho)? (?:\p{Lu}|các |huyện |thành phố |hệ thống |lực lượng |đội ngũ |mạng lưới )[^.;:]{2,120}, $/u;
/** "tổng hợp, báo cáo": to report is all that is told. */
const ONLY_REPORTS =
  /^ ?(?:(?:định kỳ|hằng \p{L}+|hàng \p{L}+|theo dõi|tổng hợp|đánh giá|có trách nhiệm),? (?:và )?)*(?:tổng hợp )?báo cáo(?!\p{L})/iu;
/** Whether the words after a list of agencies make them the subject of some work. */
export function isAction(after: string): boolean {
  return LEADS.test(after) || SUPPORTS.test(after) || SUPERVISES.test(after) || ACTS.test(after);
}

const REPORTS = /(?<!\p{L})báo cáo(?! (?:\d|(?:tài chính|kinh tế|số)(?!\p{L})))/iu;

/** The longest cue before a list, with room to spare. */
const CUE_REACH = 160;

/** Reads the parts that the words before and after a list of agencies, within one sentence, give them. */
export function readRoles(before: string, after: string, place: { opensParagraph: boolean }): RoleCue[] {
  const near = before.slice(-CUE_REACH);
  for (const { role, rule, pattern } of BEFORE) {
    const match = pattern.exec(near);
    if (match) return [{ role, rule, before: match[0].length, after: 0 }];
  }
  const told = TOLD.exec(near);
  const subject = STARTS_SENTENCE.test(before.slice(before.lastIndexOf(";") + 1));
  if (!told && !subject) return readMidSentence(near, after);
  const action = readAction(after, { told: told !== null, opensParagraph: place.opensParagraph && !told });
  const acts = told !== null && action?.role === "LEAD" && HANDS_DOWN.test(told[0]);
  const report = action && REPORTS.exec(after.split(";")[0] ?? "");
  const lead = told?.[0].length ?? 0;
  const bare = report && action?.role === "IMPLEMENT" && ONLY_REPORTS.test(after);
  return [
    ...(action && !bare
      ? [{ ...action, ...(acts ? { role: "IMPLEMENT" as const } : {}), before: lead }]
      : []),
    ...(report
      ? [{ role: "REPORT" as const, rule: "cue-reports", before: 0, after: report.index + report[0].length }]
      : []),
  ];
}

/** "… do Sở Tài chính chủ trì", "Sở Tư pháp chủ trì, Sở Nội vụ phối hợp": in mid-sentence only these are believed. */
function readMidSentence(before: string, after: string): RoleCue[] {
  const leads = cueOf(LEADS, after, { role: "LEAD", rule: "cue-leads" });
  const beside = /chủ trì[^.;]{0,80}[,;] $/iu.test(before);
  if (leads.length > 0) return leads;
  if (beside) {
    const support = cueOf(SUPPORTS, after, { role: "SUPPORT", rule: "cue-supports" });
    return support.length > 0 ? support : cueOf(CARRIES_OUT, after, { role: "IMPLEMENT", rule: "cue-acts" });
  }
  return TOLD_BESIDE.test(before) ? cueOf(ANY_VERB, after, { role: "IMPLEMENT", rule: "cue-acts" }) : [];
}

/** What a head without a colon is told besides leading: to watch over the work, to report. */
export function readHeadRoles(after: string): RoleCue[] {
  return [
    ...cueOf(SUPERVISES_LATER, untilOthersAreTold(after), { role: "SUPERVISE", rule: "head-supervises" }),
    ...cueOf(REPORTS, after, { role: "REPORT", rule: "head-reports" }),
  ];
}

/** "lãnh đạo …; chỉ đạo Ban Kinh tế giám sát": from there on the head is not the subject. */
function untilOthersAreTold(after: string): string {
  const told = TOLD_OTHERS.exec(after);
  return told ? after.slice(0, told.index) : after;
}

const TOLD_OTHERS =
  /(?:chỉ đạo|lãnh đạo|yêu cầu|giao|đề nghị) (?:\p{Lu}|các (?!nội dung|nhiệm vụ|giải pháp))|(?<!(?:tra|dõi|sát|dẫn)(?:,| và) )đôn đốc \p{Lu}/u;

function cueOf(pattern: RegExp, after: string, { role, rule }: { role: Role; rule: string }): RoleCue[] {
  const match = pattern.exec(after);
  return match ? [{ role, rule, before: 0, after: match.index + match[0].length }] : [];
}

function readAction(
  after: string,
  { told, opensParagraph }: { told: boolean; opensParagraph: boolean },
): RoleCue | undefined {
  const supervise = cueOf(SUPERVISES, after, { role: "SUPERVISE", rule: "cue-supervises" });
  // Who opens a paragraph inside a task does a part of it, whatever the verb; the head of the task leads it.
  if (opensParagraph)
    return [...supervise, ...cueOf(ANY_VERB, after, { role: "IMPLEMENT", rule: "cue-acts" })][0];
  const lead = cueOf(LEADS, after, { role: "LEAD", rule: "cue-leads" });
  const support = cueOf(SUPPORTS, after, { role: "SUPPORT", rule: "cue-supports" });
  const act = cueOf(told ? ANY_VERB : ACTS, after, { role: "IMPLEMENT", rule: "cue-acts" });
  return [...lead, ...support, ...supervise, ...act][0];
}
