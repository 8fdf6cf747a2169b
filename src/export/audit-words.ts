import { MAYBE_SAME_SENTENCES, type MaybeSameReason } from "../model/maybe-same.ts";
import type { GapKind, Severity } from "../store/gap.ts";

/** What a report says around its data, in one language. */
export interface AuditWords {
  readonly language: "vi" | "en";
  readonly report: Readonly<Record<"INSTRUMENT" | "AGENCY" | "PLAN", string>>;
  readonly sections: Readonly<
    Record<
      "chain" | "implementers" | "agencies" | "tasks" | "gaps" | "maybeSame" | "openCitations" | "source",
      string
    >
  >;
  readonly columns: Readonly<
    Record<
      | "direction" | "from" | "kind" | "to" | "basis" | "words" | "agency" | "instrument" | "role" | "task" | "deadlines"
      | "targets" | "instruments" | "agencies" | "severity" | "gap" | "place" | "issuer" | "issuedOn" | "key" | "version"
      | "digest" | "document" | "title" | "assignment" | "citation" | "asOf" | "other" | "citing"
      | "reason",
      string
    >
  >; // biome-ignore format: one block reads as the list it is
  readonly terms: Readonly<Record<string, string>>;
  readonly gaps: Readonly<Record<GapKind, string>>;
  readonly maybeSame: Readonly<Record<MaybeSameReason, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly nothing: string;
  /** Follows a month or year where the text gives no day. */
  readonly noDay: string;
  /** What the columns and their words mean. */
  readonly legend: string;
}

const en: AuditWords = {
  language: "en",
  report: { INSTRUMENT: "Audit of an instrument", AGENCY: "Audit of an agency", PLAN: "Audit of a plan" },
  sections: {
    chain: "What it rests on and what rests on it",
    implementers: "Who implements it",
    agencies: "Agencies and their tasks",
    tasks: "Tasks",
    gaps: "Gaps",
    maybeSame: "Instruments that might be the same, kept apart",
    openCitations: "Passages that may mean it: the text does not decide",
    source: "Source of this report",
  },
  columns: {
    direction: "Way", from: "From", kind: "Relation", to: "To", basis: "Basis", words: "Words", agency: "Agency",
    instrument: "Instrument", role: "Role", task: "Task", deadlines: "Deadlines", targets: "Targets",
    instruments: "Instruments", agencies: "Agencies", severity: "Severity", gap: "Gap", place: "Document, place",
    issuer: "Issuer", issuedOn: "Date", key: "Key", version: "Version of the graph", digest: "Digest of the corpus",
    document: "Document", title: "Title", assignment: "Words that assign", citation: "Words that cite", asOf: "As of",
    other: "Might be the same as", reason: "Why", citing: "Cited in",
  }, // biome-ignore format: one block reads as the list it is
  terms: {
    UP: "rests on",
    DOWN: "rests on it",
    EXPLICIT: "explicit",
    INHERITED: "inherited",
    INFERRED: "inferred",
  },
  gaps: {
    TASK_WITHOUT_AGENCY: "task without an agency",
    TASK_WITHOUT_LEAD: "task without a lead",
    INSTRUMENT_WITHOUT_TASK: "instrument without a task",
    UNRESOLVED_CITATION: "unresolved citation",
    CONTRADICTION: "contradiction",
    NUMBER_INVERSION: "numbers out of order",
    UNREGISTERED_AGENCY: "agency not in the registry",
    PREPARED_WITHOUT_DEADLINE: "to be prepared, no deadline",
    DEADLINE_PASSED: "deadline passed",
    COLLECTIVE_WITHOUT_MEMBER: "group without a named member",
  },
  maybeSame: MAYBE_SAME_SENTENCES,
  severities: { HIGH: "high", MEDIUM: "medium", LOW: "low" },
  nothing: "None found.",
  noDay: "no day written",
  legend:
    "A place is written as the first eight digits of the document's sha256, the task where there is one, and the first and last character of the words in the document's text. Basis: explicit, said in so many words; inherited, said of the heading or of the plan as a whole; inferred, concluded by a rule.",
};

const vi: AuditWords = {
  language: "vi",
  report: {
    INSTRUMENT: "Báo cáo rà soát văn bản",
    AGENCY: "Báo cáo rà soát cơ quan",
    PLAN: "Báo cáo rà soát kế hoạch",
  },
  sections: {
    chain: "Căn cứ và văn bản triển khai",
    implementers: "Cơ quan thực hiện",
    agencies: "Phân công theo cơ quan",
    tasks: "Nhiệm vụ",
    gaps: "Vấn đề cần xem xét",
    maybeSame: "Văn bản có thể là một, chưa gộp",
    openCitations: "Nơi dẫn có thể là văn bản này: lời văn chưa xác định",
    source: "Nguồn của báo cáo",
  },
  columns: {
    direction: "Chiều", from: "Từ", kind: "Quan hệ", to: "Đến", basis: "Cơ sở", words: "Nguyên văn", agency: "Cơ quan",
    instrument: "Văn bản", role: "Vai trò", task: "Nhiệm vụ", deadlines: "Thời hạn", targets: "Chỉ tiêu",
    instruments: "Văn bản", agencies: "Cơ quan", severity: "Mức độ", gap: "Vấn đề", place: "Tài liệu, vị trí",
    issuer: "Cơ quan ban hành", issuedOn: "Ngày ban hành", key: "Mã định danh", version: "Phiên bản đồ thị",
    digest: "Mã băm của kho", document: "Tài liệu", title: "Trích yếu", assignment: "Lời giao việc",
    citation: "Lời dẫn văn bản", asOf: "Tính đến ngày", other: "Có thể là", reason: "Vì sao", citing: "Nơi dẫn",
  }, // biome-ignore format: one block reads as the list it is
  terms: {
    UP: "căn cứ", DOWN: "triển khai", LEAD: "chủ trì", IMPLEMENT: "thực hiện", SUPPORT: "phối hợp",
    SUPERVISE: "theo dõi, kiểm tra", REPORT: "báo cáo", EXPLICIT: "nói rõ", INHERITED: "suy từ đề mục hoặc cả kế hoạch",
    INFERRED: "kết luận theo quy tắc", IMPLEMENTS: "thực hiện", BASED_ON: "căn cứ", CITES: "dẫn", PREPARES: "xây dựng",
    CONTINUES: "tiếp tục", AMENDS: "sửa đổi, bổ sung", REPLACES: "thay thế", REPEALS: "bãi bỏ", GUIDES: "hướng dẫn",
    SUMMARISES: "tổng kết", APPROVES: "phê duyệt",
  }, // biome-ignore format: one block reads as the list it is
  gaps: {
    TASK_WITHOUT_AGENCY: "nhiệm vụ chưa giao cơ quan nào",
    TASK_WITHOUT_LEAD: "nhiệm vụ chưa có cơ quan chủ trì",
    INSTRUMENT_WITHOUT_TASK: "văn bản chưa có nhiệm vụ",
    UNRESOLVED_CITATION: "viện dẫn chưa xác định được",
    CONTRADICTION: "mâu thuẫn",
    NUMBER_INVERSION: "số và ngày ngược thứ tự",
    UNREGISTERED_AGENCY: "cơ quan không có trong danh mục",
    PREPARED_WITHOUT_DEADLINE: "văn bản phải xây dựng nhưng không có thời hạn",
    DEADLINE_PASSED: "quá hạn",
    COLLECTIVE_WITHOUT_MEMBER: "tập thể không nêu thành viên",
  },
  maybeSame: {
    PERIOD_OPEN: "Cùng số, loại và địa phương; một văn bản không cho biết năm hoặc nhiệm kỳ của số.",
    PERIOD_CONFLICT:
      "Cùng số, loại, địa phương và trích yếu nhưng khác năm hoặc nhiệm kỳ; có thể một nơi ghi sai năm.",
    PLACE_OPEN: "Mọi điều hai nơi cùng ghi đều khớp; một nơi không nói là văn bản của ai.",
    TYPE_OPEN: "Cùng số, địa phương và ngày; ký hiệu không ghi loại, lời văn gọi khác loại hoặc không gọi.",
    YEAR_LEFT_OUT: "Cùng loại, địa phương và ngày; hai số chỉ khác ở năm, một nơi ghi, một nơi không.",
    CODE_LOOKS_ALIKE: "Cùng loại và ngày; hai số chỉ khác ở chỗ dễ nhầm, như TU và TW.",
    SAME_TITLE: "Cùng loại, địa phương và trích yếu; ít nhất một nơi không ghi số.",
    TITLE_SHORTENED:
      "Cùng loại và địa phương, trích yếu này mở đầu trích yếu kia; ít nhất một nơi không ghi số.",
  },
  severities: { HIGH: "cao", MEDIUM: "vừa", LOW: "thấp" },
  nothing: "Không có.",
  noDay: "văn bản không ghi ngày",
  legend:
    "Vị trí ghi tám ký tự đầu của mã sha256 của tài liệu, số của nhiệm vụ nếu có, và vị trí ký tự đầu – cuối của nguyên văn trong tài liệu. Cơ sở: nói rõ là nguyên văn viết thẳng; suy từ đề mục hoặc cả kế hoạch là viết chung cho đề mục hoặc cả kế hoạch; kết luận theo quy tắc là rút ra từ quy tắc.",
};

export const AUDIT_WORDS: Readonly<Record<"vi" | "en", AuditWords>> = { en, vi };
