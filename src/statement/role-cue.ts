import { makeEndTest } from "../document/end-test.ts";
import { ASIDES_BEFORE } from "./adverbial.ts";
import { ASIDE } from "./aside.ts";
import { cueOf, MODALS, type RoleCue } from "./cue-of.ts";
import { CUES_BEFORE } from "./cues-before.ts";
import { GROUP_UNITS } from "./name-nouns.ts";
import { REPORTS, SUPERVISES } from "./watching-cue.ts";
import { WORK_VERBS } from "./work-verb.ts";

/** The same, each with the test of its end. */
const ENDINGS = CUES_BEFORE.map((cue) => ({ ...cue, endsIn: makeEndTest(cue.pattern) }));

// "chỉ đạo ", "đôn đốc ", "yêu cầu ", "giao ", "đề nghị ", "hướng dẫn "
const TOLD =
  /(?:chỉ đạo|(?<!(?:đại diện|do|là|cho|với|của|và|các) )lãnh đạo|đôn đốc|đơn đốc|yêu cầu|(?:giao|phân công)(?: (?:nhiệm vụ|trách nhiệm|chỉ tiêu|kế hoạch)(?: \p{Ll}+){0,4})? cho|(?:ủy|uỷ) quyền(?: cho)?|giao(?: nhiệm vụ)?|đề nghị|phân công|hướng dẫn|định hướng|thúc đẩy)(?:, (?:hướng dẫn|đôn đốc|kiểm tra|yêu cầu|giao|định hướng|nhắc nhở))* ?$/iu;
const endsInTold = makeEndTest(TOLD);
/** All of them at once: most lists have none before them. */
const endsInCue = makeEndTest(
  new RegExp(
    `(?:${[...CUES_BEFORE.map(({ pattern }) => pattern), TOLD].map(({ source }) => source.slice(0, -1)).join("|")})$`,
    "iu",
  ),
);
/** Whoever the head directs to lead does a part of the head's task. */
const HANDS_DOWN = /^(?:chỉ đạo|lãnh đạo|đôn đốc|đơn đốc|thúc đẩy|hướng dẫn)/iu;
/** "đôn đốc các xã thực hiện, báo cáo UBND tỉnh": whoever urges others on reports of them. */
const URGES = /^(?:(?:chỉ đạo|lãnh đạo), )?(?:đôn đốc|đơn đốc|hướng dẫn|thúc đẩy)/iu;
/** "hướng dẫn các hợp tác xã lập gian hàng": whom an agency helps is told nothing. */
const SERVES = /(?:hướng dẫn|thúc đẩy) ?$/iu;
const SERVED =
  /^các (?:hợp tác xã|tổ hợp tác|doanh nghiệp|công ty|chủ (?:trang trại|rừng|hộ|cơ sở)|nhà đầu tư)(?!\p{L})/iu;
const STARTS_SENTENCE = new RegExp(
  `^[ "“+-]*(?:(?:đồng thời|trong đó|riêng|ngoài ra|bên cạnh đó|cùng với đó|song song với đó|mặt khác|hằng năm|hàng năm|định kỳ)[, ]*)?${ASIDES_BEFORE}$`,
  "iu",
);
const LEADS = new RegExp(`^ ?(?:là (?:cơ quan|đơn vị) )?${MODALS}*ch[ủùúũụ] tr[ìíỉĩị](?!\\p{L})`, "iu");
const SUPPORTS = new RegExp(
  `^ ?(?:là (?:cơ quan|đơn vị) )?${MODALS}*(?:ph[ốôổỗộo]i h[ợơọo]?p|tham gia)(?!\\p{L})`,
  "iu",
);
/** "Công an xã phối hợp với Trạm Y tế kiểm tra …": who joins with others than the head acts himself. */
const JOINS = new RegExp(
  `^ ?${MODALS}*ph[ốôổỗộo]i h[ợơọo]?p(?:,? \\p{Ll}+){0,3}? (?:với|cùng)(?: với)?(?= \\p{L})`,
  "iu",
);
/** "phối hợp Trạm Y tế kiểm tra": the same without "với". */
const JOINS_NAMED = new RegExp(
  `^ ?${MODALS}*ph[ốôổỗộo]i h[ợơọo]?p(?: chặt chẽ)?(?= (?:\\p{Lu}|các (?:${GROUP_UNITS})(?!\\p{L})))`,
  "u",
);
/** "A chủ trì, B phối hợp, C thực hiện": the third of them. */
const CARRIES_OUT = new RegExp(
  `^ ?${MODALS}*(?:tổ chức |triển khai )?(?:thực hiện|triển khai)(?!\\p{L})`,
  "iu",
);
/** Told to act: any verb, but not a word that only continues the name. */
const ANY_VERB = new RegExp(
  `^ ${MODALS}*(?!(?:của|và|về|trong(?! việc )|tại|theo(?! dõi)|là|thuộc|được|để|với|cho(?! (?:học sinh|phép|vay|thuê))|ở|khi|đã|nơi|trên|do|bằng|từ)(?!\\p{L}))\\p{Ll}+(?: \\p{Ll}+)?`,
  "u",
);
/** A subject acts: a modal, or one of the verbs of work. */
const ACTS = new RegExp(`^ ?(?:${MODALS}+\\p{Ll}+|(?:${WORK_VERBS}))(?!\\p{L})`, "iu");
/** "chỉ đạo huyện Sơn Động diễn tập …, ": who is named next in the same clause is told as well. */
const endsBesideTold = makeEndTest(
  /(?:[cC]hỉ đạo|[lL]ãnh đạo|[đĐ]ôn đốc|[yY]êu cầu|[gG]iao|[đĐ]ề nghị|[pP]hân công)(?: cho)? (?:\p{Lu}|các |huyện |thành phố |hệ thống |lực lượng |đội ngũ |mạng lưới )[^.;:]{2,120}, $/u,
);
/** "mời Hiệp hội Vận tải tham gia": who is asked to take part. */
const endsInInvited = makeEndTest(/(?:mời|huy động)(?: (?:đại diện|lãnh đạo))? $/u);
/** How both of them end. */
const BESIDE = [", ", "; "];
const endsBesideLead = makeEndTest(/chủ trì[^.;]{0,80}[,;] $/iu);
/** "tổng hợp, báo cáo": to report is all that is told. */
const ONLY_REPORTS =
  /^ ?(?:(?:định kỳ|hằng \p{L}+|hàng \p{L}+|theo dõi|tổng hợp|đánh giá|có trách nhiệm),? (?:và )?)*(?:tổng hợp )?báo cáo(?!\p{L})/iu;
/** Whether the words after a list of agencies make them the subject of some work. */
export function isAction(after: string): boolean {
  return LEADS.test(after) || SUPPORTS.test(after) || SUPERVISES.test(after) || ACTS.test(after);
}

/** The longest cue before a list, with room to spare. */
const CUE_REACH = 160;

/** "Ngày 21 tháng 5 năm 2026, Chính phủ ban hành …" tells what was done. */
const endsInDay = makeEndTest(/Ngày \d{1,2}(?:[/.-]\d| tháng )[^,.;\n]{2,24}, $/u);
const ISSUES = /^ (?:đã )?(?:ban hành|phê duyệt|thông qua|ký|công bố|có)(?!\p{L})/u;

/** Where a list of agencies stands. */
export interface CuePlace {
  /** The list as written. */
  readonly words: string;
  readonly opensParagraph: boolean;
  /** Gives the heads of the task, as written. */
  readonly heads: () => readonly string[];
}

/** Reads the parts that the words before and after a list of agencies, within one sentence, give them. */
export function readRoles(before: string, after: string, place: CuePlace): RoleCue[] {
  const near = before.slice(-CUE_REACH);
  if (endsInDay(near) && ISSUES.test(after)) return [];
  const cued = endsInCue(near);
  for (const { role, rule, pattern, endsIn } of cued ? ENDINGS : []) {
    const match = endsIn(near) ? pattern.exec(near) : null;
    if (match) return [{ role, rule, before: match[0].length, after: 0 }];
  }
  const told = cued && endsInTold(near) ? TOLD.exec(near) : null;
  if (told && SERVES.test(told[0]) && SERVED.test(place.words)) return [];
  const subject = STARTS_SENTENCE.test(before.slice(before.lastIndexOf(";") + 1));
  if (!told && !subject) return readMidSentence(near, after, place);
  const action = readAction(after, place, told);
  const acts = told !== null && action?.role === "LEAD" && HANDS_DOWN.test(told[0]);
  const urged = told !== null && URGES.test(told[0]);
  const report = action && !urged && REPORTS.exec(after.split(";")[0] ?? "");
  const lead = told?.[0].length ?? 0;
  const bare = report && action?.role === "IMPLEMENT" && ONLY_REPORTS.test(after);
  const watches = action?.role === "SUPERVISE" ? cueOf(ANY_VERB, after, TOLD_TO_ACT) : [];
  return [
    ...watches.map((cue) => ({ ...cue, before: lead })),
    ...(action && !bare
      ? [{ ...action, ...(acts ? { role: "IMPLEMENT" as const } : {}), before: lead }]
      : []),
    ...(report
      ? [{ role: "REPORT" as const, rule: "cue-reports", before: 0, after: report.index + report[0].length }]
      : []),
  ];
}

/** Who is told to watch over the work of others acts inside another's task as well. */
const TOLD_TO_ACT = { role: "IMPLEMENT", rule: "cue-acts" } as const;
const TOLD_TO_JOIN = { role: "SUPPORT", rule: "cue-supports" } as const;

/** "báo cáo Bộ trưởng, Sở Y tế …", "để khi có dịch, các huyện …": behind the comma the clause goes on. */
const endsInOthers = makeEndTest(
  /(?<!\p{L})(?:báo cáo|trình|gửi|gồm|là|như|giữa|từ|của|do|tại|theo|về|cho|với|cùng|và|để|khi|nếu)(?!\p{L})[^,;.]{0,80}, $/iu,
);

/** "gửi về Sở Nội vụ là cơ quan chủ trì": who is sent something leads no more than before. */
const RECEIVES = /(?<!\p{L})(?:gửi|về|tới|đến|cho) $/u;

/** "… do Sở Tài chính chủ trì", "Sở Tư pháp chủ trì, Sở Nội vụ phối hợp": in mid-sentence only these are believed. */
function readMidSentence(before: string, after: string, place: CuePlace): RoleCue[] {
  const leads = RECEIVES.test(before) ? [] : cueOf(LEADS, after, { role: "LEAD", rule: "cue-leads" });
  if (leads.length === 0 && endsInInvited(before)) return cueOf(SUPPORTS, after, TOLD_TO_JOIN);
  if (leads.length > 0 || !BESIDE.includes(before.slice(-2))) return leads;
  if (endsBesideLead(before)) {
    const support = cueOf(SUPPORTS, after, TOLD_TO_JOIN);
    return support.length > 0 ? support : cueOf(CARRIES_OUT, after, TOLD_TO_ACT);
  }
  if (endsBesideTold(before)) return cueOf(ANY_VERB, after, TOLD_TO_ACT);
  if (!before.endsWith(", ")) return [];
  const support = readSupport(after, place);
  if (support) return [support];
  return endsInOthers(before) ? [] : cueOf(ACTS, after, TOLD_TO_ACT);
}

function readAction(after: string, place: CuePlace, told: RegExpExecArray | null): RoleCue | undefined {
  const supervises = () => cueOf(SUPERVISES, after, { role: "SUPERVISE", rule: "cue-supervises" })[0];
  // Who opens a paragraph inside a task does a part of it, whatever the verb; the head of the task leads it.
  if (told && after.startsWith(":")) return { ...TOLD_TO_ACT, before: 0, after: 0 };
  if (place.opensParagraph && !told) return supervises() ?? cueOf(ANY_VERB, after, TOLD_TO_ACT)[0];
  const [cue] = cueOf(LEADS, after, { role: "LEAD", rule: "cue-leads" });
  return (
    cue ??
    readSupport(after, place) ??
    supervises() ??
    cueOf(told ? ANY_VERB : ACTS, after, TOLD_TO_ACT)[0] ??
    readPast(after)
  );
}

/** "UBND các huyện căn cứ dự toán được giao tổ chức thực hiện": the verb stands behind what the body acts upon. */
function readPast(after: string): RoleCue | undefined {
  const aside = ASIDE.exec(after)?.[0].length ?? 0;
  const [cue] = aside > 0 ? cueOf(ACTS, after.slice(aside), TOLD_TO_ACT) : [];
  return cue && { ...cue, after: cue.after + aside };
}

/** Who joins with others than the head, whom he would help, acts himself. */
function readSupport(after: string, { heads }: CuePlace): RoleCue | undefined {
  const act = { role: "IMPLEMENT", rule: "cue-joins" } as const;
  const [joins] = [...cueOf(JOINS, after, act), ...cueOf(JOINS_NAMED, after, act)];
  if (joins && !heads().some((head) => after.startsWith(head, joins.after + 1))) return joins;
  return cueOf(SUPPORTS, after, TOLD_TO_JOIN)[0];
}
