import type { Role } from "../model/assignment.ts";

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

/** Cues that stand before the agencies. A real sample stands above each. */
const BEFORE: readonly BeforeRule[] = [
  // "Cơ quan phối hợp: ", "Đơn vị phối hợp thực hiện: "
  {
    role: "SUPPORT",
    rule: "label-support",
    pattern: /(?:cơ quan|đơn vị) +phối hợp(?: +thực hiện)? *[:-]? *$/iu,
  },
  // "Cơ quan chủ trì: ", "Đơn vị chủ trì thực hiện: "
  {
    role: "LEAD",
    rule: "label-lead",
    pattern:
      /(?:cơ quan|đơn vị) +(?:chủ trì|thực hiện|đầu mối)(?: +(?:tham mưu|thực hiện|soạn thảo))? *[:-] *$/iu,
  },
  // "phối hợp chặt chẽ với ", "Phối hợp, hướng dẫn với ", "phối hợp cùng ", "Phối hợp "
  {
    role: "SUPPORT",
    rule: "cue-with",
    pattern: /phối hợp(?:[^.;:]{0,60}? (?:với|cùng|cùng với))? *(?:các cơ quan của +)?$/iu,
  },
  // "tổng hợp, báo cáo ", "gửi về ", "báo cáo kết quả về "
  {
    role: "REPORT",
    rule: "cue-report-to",
    pattern: /(?:báo cáo(?: +(?:kết quả|bằng văn bản))?|gửi)(?: +(?:về|cho|đến))? *$/iu,
  },
];

// "chỉ đạo ", "đôn đốc ", "yêu cầu ", "giao ", "đề nghị ", "Chủ trì, hướng dẫn "
const TOLD =
  /(?:chỉ đạo|đôn đốc|đơn đốc|yêu cầu|giao cho|giao|đề nghị|phân công|hướng dẫn|hỗ trợ|kiểm tra|chủ động cùng|thúc đẩy) *$/iu;
const STARTS_SENTENCE =
  /^[ *_"“+-]*(?:(?:đồng thời|trong đó|riêng|ngoài ra|bên cạnh đó|hằng năm|định kỳ)[, ]*)?$/iu;
const ADVERBS =
  "(?:(?:phải|cần|có trách nhiệm|chịu trách nhiệm|chủ động|tiếp tục|khẩn trương|tích cực|tập trung|tăng cường|thường xuyên|kịp thời|nghiêm túc|sớm|được giao) +)*";
const LEADS = new RegExp(`^ *(?:là (?:cơ quan|đơn vị) +)?${ADVERBS}chủ trì(?!\\p{L})`, "iu");
const SUPPORTS = new RegExp(`^ *${ADVERBS}phối hợp(?!\\p{L})`, "iu");
const SUPERVISES = new RegExp(
  `^ *${ADVERBS}(?:tổ chức +)?(?:theo dõi|kiểm tra|đôn đốc|giám sát|thanh tra)(?!\\p{L})`,
  "iu",
);
const ACTS = new RegExp(
  `^ *,? *(?:${ADVERBS})(?:tham mưu|tổ chức|thực hiện|triển khai|chỉ đạo|xây dựng|rà soát|hướng dẫn|báo cáo|tổng hợp|bố trí|ban hành|cân đối|đẩy mạnh|giải quyết|chuẩn bị|hoàn thành|hoàn thiện|quán triệt|nắm|làm|tuyên truyền|huy động|quản lý|lập|đề xuất|xử lý|phê duyệt|kiểm soát|khắc phục|đảm bảo|bảo đảm|duy trì|nâng cao|phát huy|công khai|thu|chi|cập nhật|cung cấp|ưu tiên|chấn chỉnh|cụ thể|căn cứ|đổi mới|tháo gỡ|diễn tập)(?!\\p{L})`,
  "iu",
);

/** Reads the part that the words before and after a list of agencies, within one sentence, give them; null for none. */
export function readRole(before: string, after: string): RoleCue | null {
  for (const { role, rule, pattern } of BEFORE) {
    const match = pattern.exec(before);
    if (match) return { role, rule, before: match[0].length, after: 0 };
  }
  const told = TOLD.exec(before);
  const subject = STARTS_SENTENCE.test(before);
  if (!told && !subject) return readActor(after);
  const action = readAction(after);
  return action ? { ...action, before: told?.[0].length ?? 0 } : null;
}

/** "… do Sở Tài chính chủ trì": only leading is believed of an agency in mid-sentence. */
function readActor(after: string): RoleCue | null {
  const match = LEADS.exec(after);
  return match ? { role: "LEAD", rule: "cue-leads", before: 0, after: match[0].length } : null;
}

function readAction(after: string): RoleCue | null {
  const tries = [
    { pattern: LEADS, role: "LEAD", rule: "cue-leads" },
    { pattern: SUPPORTS, role: "SUPPORT", rule: "cue-supports" },
    { pattern: SUPERVISES, role: "SUPERVISE", rule: "cue-supervises" },
    { pattern: ACTS, role: "IMPLEMENT", rule: "cue-acts" },
  ] as const;
  for (const { pattern, role, rule } of tries) {
    const match = pattern.exec(after);
    if (match) return { role, rule, before: 0, after: match[0].length };
  }
  return null;
}
