import type { InstrumentType } from "../model/instrument.ts";

/** What each kind of instrument is called in Vietnamese. */
export const INSTRUMENT_TYPE_NAMES: Readonly<Record<InstrumentType, string>> = {
  CONSTITUTION: "Hiến pháp", LAW: "Luật", CODE: "Bộ luật", ORDINANCE: "Pháp lệnh", ORDER: "Lệnh", DECREE: "Nghị định",
  RESOLUTION: "Nghị quyết", JOINT_RESOLUTION: "Nghị quyết liên tịch", DECISION: "Quyết định", DIRECTIVE: "Chỉ thị",
  CIRCULAR: "Thông tư", JOINT_CIRCULAR: "Thông tư liên tịch", CONCLUSION: "Kết luận", PLAN: "Kế hoạch",
  PROGRAMME: "Chương trình", SCHEME: "Đề án", PROJECT: "Dự án", STRATEGY: "Chiến lược", MASTER_PLAN: "Quy hoạch",
  REGULATION: "Quy định", RULES: "Quy chế", NOTICE: "Thông báo", REPORT: "Báo cáo", SUBMISSION: "Tờ trình",
  GUIDANCE: "Hướng dẫn", OFFICIAL_LETTER: "Công văn", OFFICIAL_TELEGRAM: "Công điện",
  CONSOLIDATED_TEXT: "Văn bản hợp nhất", MINUTES: "Biên bản", CHARTER: "Điều lệ", OTHER: "Văn bản",
}; // biome-ignore format: one block reads as the vocabulary it is
