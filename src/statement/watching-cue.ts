import { WordRules } from "../mention/word-rules.ts";
import { cueOf, MODALS, type RoleCue } from "./cue-of.ts";

/** To watch over is of others' work: "đôn đốc", "giám sát"; "theo dõi", "kiểm tra" only of the doing, or of nothing said. */
const WATCHES =
  "(?:(?:theo dõi|kiểm tra|đôn đốc|giám sát|hướng dẫn)(?:, | và ))*(?:đôn đốc|(?<!(?:đoàn|thực hiện) )giám sát(?! (?:chặt chẽ )?(?:dịch|bệnh|ca|chất lượng|môi trường|sức khỏe|an toàn|vệ sinh|hành trình|mực nước))|theo dõi(?=[,.;]|$)|(?<=(?:, | và ))(?:kiểm tra|thanh tra)(?=[.;]|$)|(?:theo dõi|kiểm tra|thanh tra)(?= (?:(?:việc|tình hình|kết quả|quá trình|tiến độ|công tác)(?: \\p{Ll}+){0,2}? (?:thực hiện|triển khai|thi hành|chấp hành|chuẩn bị)|tiến độ|thực hiện|triển khai)(?!\\p{L})))(?!\\p{L})";
export const SUPERVISES = new RegExp(`^ ?${MODALS}*(?:tổ chức |công tác )?${WATCHES}`, "iu");
const WATCH = "(?:theo dõi|kiểm tra|đôn đốc|giám sát|hướng dẫn|tổng hợp|đánh giá)";
/** The same further on in a task. */
export const WATCHING_CLAUSES = new WordRules([
  // Of who is named as the one in charge: "- Là cơ quan thường trực, theo dõi việc thực hiện …"
  {
    opens: "là",
    next: "cơ đơn bộ",
    pattern: new RegExp(
      `(?<!\\p{L})là (?:cơ quan|đơn vị|bộ phận) (?:thường trực|đầu mối)[^.;:,\\n]{0,60},? (?:chủ trì,? )?(?:giúp [^.;:,\\n]{3,60} )?${MODALS}*(${WATCHES})`,
      "iu",
    ),
  },
  // In the name of another, or beside what else the head is told: "Giúp UBND tỉnh theo dõi, đôn đốc việc thực hiện …"
  {
    opens: "giúp chủ chỉ hướng tham chịu có",
    signs: ".;:\n-+",
    pattern: new RegExp(
      `(?<=[.;:\\n] ?(?:[-+] )?)(?:(?:(?:tham mưu,? )?giúp [^.;:,\\n]{3,60}?|chủ trì|chỉ đạo(?: thực hiện)?|hướng dẫn|tham mưu|chịu trách nhiệm|có trách nhiệm)(?:,| và)? )+((?:${WATCH}(?:, | và ))*(?:theo dõi|đôn đốc|giám sát)(?:(?:, | và )${WATCH})*)(?= (?:việc|tình hình|quá trình|kết quả|công tác)(?: \\p{Ll}+){0,3}? (?:thực hiện|triển khai|thi hành)(?!\\p{L}))`,
      "iu",
    ),
  },
  // Of the doing of the plan itself: "; theo dõi, đôn đốc các đơn vị thực hiện Kế hoạch này"
  {
    opens: "theo kiểm đôn giám hướng tổng đánh",
    next: "dõi tra đốc sát dẫn hợp giá",
    signs: ".;:\n-+",
    pattern: new RegExp(
      `(?<=[.;:\\n] ?(?:[-+] )?)(?:${WATCH}(?:, | và ))*(?:theo dõi|kiểm tra|đôn đốc|giám sát)(?:(?:, | và )${WATCH})*(?= (?!với)[^.;:\\n]{0,80}?(?:thực hiện|triển khai)(?: thực hiện)? (?:(?:các )?(?:nội dung|nhiệm vụ|chỉ tiêu) )?(?:của |tại )?(?:kế hoạch|chương trình|chỉ thị|đề án|chiến lược|nghị quyết|quyết định|công điện)(?: này|[.;,]| (?:và|theo|trên)(?!\\p{L}))| (?:các |UBND )[^.;:\\n]{2,80}? (?:tổ chức |triển khai )?thực hiện(?:[.;]| (?:đúng|nghiêm|tốt)(?!\\p{L}))| việc (?:tổ chức |triển khai )?thực hiện[.;,])`,
      "iu",
    ),
  },
  // Of the doing where others do it: "; kiểm tra việc thực hiện văn hóa công sở tại các xã"
  {
    opens: "theo kiểm đôn giám hướng tổng đánh",
    next: "dõi tra đốc sát dẫn hợp giá",
    signs: ".;:\n-+",
    pattern: new RegExp(
      `(?<=[.;:\\n] ?(?:[-+] )?)(?:${WATCH}(?:, | và ))*(?:theo dõi|kiểm tra|đôn đốc|giám sát)(?:(?:, | và )${WATCH})*(?= (?:việc|tình hình) (?:tổ chức |triển khai )?(?:thực hiện|chấp hành|thi hành)(?: (?!tại )[\\p{L},]+){0,10}? (?:tại|ở) (?:các|một số|từng|toàn bộ|tối thiểu|ít nhất|trên|cơ sở|\\d)(?!\\p{L}))`,
      "iu",
    ),
  },
  // Of nothing but all that was told: "- Theo dõi, đôn đốc, định kỳ báo cáo"
  {
    opens: "theo kiểm đôn giám hướng tổng đánh",
    next: "dõi tra đốc sát dẫn hợp giá",
    signs: ".;:\n-+",
    pattern: new RegExp(
      `(?<=[.;:\\n] ?(?:[-+] )?)(?:(?:${WATCH}(?:, | và ))+đôn đốc|đôn đốc(?:(?:, | và )${WATCH})+)(?=[.;]|,? (?:và )?(?:định kỳ|tổng hợp|báo cáo|(?:hằng|hàng) ))`,
      "iu",
    ),
  },
]);
/** "phát huy vai trò giám sát", "hoạt động giám sát của Quốc hội", "để người dân biết và giám sát": the head is not told to watch. */
const OF_OTHERS =
  "(?<!(?:vai trò|chức năng|quyền|(?:dân|nghiệp|đồng)(?: (?:cùng |để |dé )?(?:biết|tham gia)(?:,| và))?) )(?!(?<=hoạt động )giám sát của )";
/** Not "làm căn cứ cho việc điều hành, giám sát …": what something serves. The first letter is looked at first. */
const SUPERVISES_LATER = new RegExp(
  `(?=[tkđgh])${OF_OTHERS}(?<!(?:cho|phục vụ) (?:việc|công tác) (?:\\p{Ll}+(?: \\p{Ll}+){0,3}, )?)(?<!\\p{L})${WATCHES}`,
  "iu",
);
export const REPORTS =
  /(?<!\p{L}|(?:trong|tại|nội dung) )báo cáo(?! (?:\d|(?:giải trình|thẩm tra|thẩm định|giám sát)(?!\p{L})|(?:tài chính|kinh tế)(?!\p{L})|số(?: ?:)? ?\d))/iu;

/** Bodies whose very work is to watch over that of others, whatever it is. */
const OVERSEER =
  /^(?!Văn phòng|Đảng ủy|(?:Các )?sở)(?:.* )?(?:Mặt trận Tổ quốc|MTTQ|HĐND|Hội đồng nhân dân|Đoàn (?:đại biểu Quốc hội|ĐBQH)|chính trị - xã hội|đoàn thể)/iu;
/** Whether a head is such a body, by its name. */
export function isOverseer(head: string): boolean {
  return OVERSEER.test(head);
}

const OVERSEES =
  /(?<!(?:sự|chịu|vai trò|chương trình|kế hoạch|nội dung|chuyên đề|đoàn|kết quả|báo cáo) )(?<!\p{L})giám sát(?!\p{L})/iu;

/** What a head without a colon is told besides leading: to watch over the work, to report. `head` is its name. */
export function readHeadRoles(after: string, head: string): RoleCue[] {
  const watches = OVERSEER.test(head) ? OVERSEES : SUPERVISES_LATER;
  return [
    ...cueOf(watches, untilOthersAreTold(after), { role: "SUPERVISE", rule: "head-supervises" }),
    ...readReport(after),
  ];
}

/** Where the head itself reports: not in "yêu cầu các bệnh viện báo cáo", "theo báo cáo của …". */
function readReport(after: string): RoleCue[] {
  for (const match of after.matchAll(ALL_REPORTS)) {
    const clause =
      after
        .slice(0, match.index)
        .split(/[,;.:]/u)
        .at(-1) ?? "";
    if (!OTHERS_REPORT.test(clause))
      return [{ role: "REPORT", rule: "head-reports", before: 0, after: match.index + match[0].length }];
  }
  return [];
}

const ALL_REPORTS = new RegExp(REPORTS.source, "giu");
const OTHERS_REPORT =
  /(?<!\p{L})(?:yêu cầu|đôn đốc|giao|đề nghị|chỉ đạo|hướng dẫn|phân công|để|theo(?! dõi)) (?:(?:các|những|tất cả|toàn bộ) |\p{Lu})/u;

/** "lãnh đạo …; chỉ đạo Ban Kinh tế giám sát": from there on the head is not the subject. */
function untilOthersAreTold(after: string): string {
  const told = TOLD_OTHERS.exec(after);
  return told ? after.slice(0, told.index) : after;
}

const TOLD_OTHERS =
  /(?:chỉ đạo|lãnh đạo|yêu cầu|giao|đề nghị) (?:\p{Lu}|(?:phòng|cơ quan|đơn vị|bộ phận) |chính quyền |công an |ngành |lực lượng |các (?!nội dung|nhiệm vụ|giải pháp))|(?<!(?:tra|dõi|sát|dẫn)(?:,| và) )đôn đốc (?:\p{Lu}|chủ đầu tư|nhà thầu)/u;
