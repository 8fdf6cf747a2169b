import { sourceSpan } from "../document/split-sections.ts";
import type { Range } from "../mention/mention.ts";
import { WordRules } from "../mention/word-rules.ts";
import type { Target } from "../model/target.ts";
import type { ResolvedDocument } from "../resolve/resolve-mentions.ts";
import { listCitedRanges } from "./cited-ranges.ts";
import { lastAtOrBefore } from "./range-search.ts";
import { type TaskDraft, taskAt } from "./task-draft.ts";

const FIGURE = "(\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?)";
const AT_LEAST = /(?:trên|tối thiểu|ít nhất|không dưới|từ|hơn|đạt từ) *$/iu;
const AT_MOST = /(?:dưới|tối đa|không quá|không vượt quá|nhỏ hơn) *$/iu;

/** "trên 80% các kết luận", "100% đường huyện", "2% tổng chi ngân sách". What is counted follows the sign. */
const PERCENT = new RegExp(
  `(?:(?:trên|tối thiểu|ít nhất|không dưới|dưới|tối đa|không quá|hơn) +)?(?<![\\d,./-])${FIGURE} *%(?: */ *năm)?`,
  "giu",
);
/** "10.000 tỷ đồng", "500 triệu USD". */
const MONEY = new RegExp(
  `(?:(?:trên|tối thiểu|ít nhất|không dưới|dưới|tối đa|không quá|hơn|đạt) +)?(?<![\\d,./-]|năm )${FIGURE} *((?:nghìn +)?(?:tỷ|tỉ|triệu)(?: +(?:đồng|USD|đô la Mỹ))?|USD|đồng)(?!\\p{L})`,
  "giu",
);
/** "thành lập mới 02 bệnh viện", "xây dựng 15 km đường", "hoàn thành 5.000 căn". A verb of work makes a count a target. */
const COUNT = new RegExp(
  `(?<=(?:thành lập(?: +mới)?|xây dựng(?: +mới)?|hoàn thành|tạo(?: +việc làm)?(?: +mới)?(?: +cho)?|đào tạo|trồng(?: +mới)?|công nhận|thu hút|phấn đấu(?: +có)?|có thêm|đạt|thêm|giải quyết việc làm(?: +mới)?(?: +cho)?|cứng hóa|kết nạp|gieo (?:sạ|cấy|trồng)|thả nuôi|chuyển đổi) +(?:(?:trên|tối thiểu|ít nhất|hơn|khoảng) +)?)${FIGURE} +(?!%|tỷ|tỉ|triệu|đồng|USD|năm|tháng|ngày|giờ|quý|tuần)(km|ha|m2|m|căn|\\p{Ll}+(?: \\p{Ll}+)?)`,
  "giu",
);
/** What plans count: a bound, or somebody it is done for, makes so many of them a target. */
const COUNTABLE = [
  "lao động|doanh nghiệp|hợp tác xã|công chức|viên chức|cán bộ|học sinh|hội viên|đoàn viên|đảng viên|trường hợp|đối tượng|hộ|người|xã(?! hội)|thôn|ấp|bản(?! đồ)",
  "bệnh viện|trạm y tế|trường học|mô hình|sản phẩm|dự án|công trình|hội thảo|hội nghị|lớp(?! học)|lớp học|chuyên mục|cơ sở|hồ sơ|cây|con|tấn|căn|giường|buổi|lượt|đợt|suất|phần quà|tin bài|tổ|đội|tàu|điểm|tuyến|dịch vụ|thủ tục|(?<=(?:ít nhất|tối thiểu) \\d+ )ngày(?! (?:làm việc|kể từ|sau khi|trước khi))",
].join("|");
/** "tối thiểu 6m", "trên 500 ha", "ít nhất 12.000 lao động": a bound makes a measure a target. */
const MEASURE = new RegExp(
  `(?:trên|tối thiểu|ít nhất|không dưới|dưới|tối đa|không quá) ${FIGURE} ?(km|ha|m2|m|(?<= )(?:${COUNTABLE}))(?!\\p{L})`,
  "giu",
);
/** "chi trả tiền dịch vụ môi trường rừng cho 1.450 hộ" */
const SERVED = new RegExp(
  `(?<=(?:chi trả|hỗ trợ|dạy nghề|đào tạo|bồi dưỡng|tập huấn|cấp|khám|giải quyết|cho vay)(?! không)[^.;:\\n]{0,60} cho )${FIGURE} (${COUNTABLE})(?!\\p{L})`,
  "giu",
);
const MEASURES = /^(?:km|ha|m2|m)$/u;
const COUNTED =
  /^ *(?!(?:so với|cho|trong|vào|để|theo|tại|và|được|đến)(?!\p{L}))((?:số +|các +|tổng +)?\p{L}[^.,;:()"“”\n]{1,90}?)(?= +(?:được|đã|để|phải|vào|trong|đến|trước|chậm nhất|so với|theo|mới phát sinh|và)(?!\p{L})|[.,;:()"“”\n]|$)/u;

const BOUNDS = "trên tối ít không dưới hơn";
/** The second words of bounds. */
const BOUND_ENDS = "thiểu nhất dưới đa quá";
/** The last words of the verbs of work and of the bounds behind them. */
const COUNT_ENDS =
  "lập mới dựng thành tạo làm cho trồng nhận hút đấu có thêm đạt hóa nạp sạ cấy nuôi đổi trên thiểu nhất hơn khoảng";
/** The kinds of figures, tried at the words and figures that open them. */
export const FIGURES = new WordRules([
  { opens: `# ${BOUNDS}`, unit: "%", pattern: PERCENT },
  { opens: `# ${BOUNDS} đạt`, next: `nghìn tỷ tỉ triệu đồng usd ${BOUND_ENDS}`, pattern: MONEY },
  { opens: "#", previous: COUNT_ENDS, pattern: COUNT },
  { opens: BOUNDS, next: BOUND_ENDS, pattern: MEASURE },
  { opens: "#", previous: "cho", pattern: SERVED },
]);

/** States the figures that tasks have to reach: percentages, money, counts after a verb of work. */
export function buildTargets(resolved: ResolvedDocument, tasks: readonly TaskDraft[]): Target[] {
  const { text, words } = resolved;
  const titles = listCitedRanges(resolved);
  const targets: Target[] = [];
  let taken = 0;
  for (const { match } of FIGURES.findAll(text, words)) {
    const task = taskAt(tasks, match.index);
    const range = { start: match.index, end: match.index + match[0].length };
    if (!task || range.start < taken || isWithinAny(titles, range)) continue;
    targets.push(makeTarget(resolved, task, match));
    taken = range.end;
  }
  return targets;
}

/** A citation within a title stands behind it; more than a few do not follow each other there. */
const NEAR = 8;

function isWithinAny(ranges: readonly Range[], { start, end }: Range): boolean {
  const last = lastAtOrBefore(ranges, start);
  for (let index = last; index >= 0 && index > last - NEAR; index--)
    if (end <= (ranges[index]?.end ?? 0)) return true;
  return false;
}

function makeTarget({ text, document }: ResolvedDocument, task: TaskDraft, match: RegExpExecArray): Target {
  const end = match.index + match[0].length;
  const figure = match[1] ?? "";
  const lead = `${text.slice(Math.max(0, match.index - 20), match.index)}${match[0].slice(0, match[0].indexOf(figure))}`;
  const percent = match[0].includes("%");
  return {
    task: task.path,
    ...sourceSpan(document, match.index, end),
    value: Number(figure.replace(/\./g, "").replace(",", ".")),
    unit: percent ? "%" : (match[2] ?? "").replace(/ +/g, " "),
    of:
      COUNTED.exec(text.slice(end, end + 110))?.[1]
        ?.replace(/[*_]+/g, "")
        .replace(/ +/g, " ")
        .trim() ?? null,
    bound: AT_LEAST.test(lead) ? "AT_LEAST" : AT_MOST.test(lead) ? "AT_MOST" : "EXACTLY",
    basis: "EXPLICIT",
    rule: percent
      ? "percentage"
      : match[2] && /tỷ|tỉ|triệu|đồng|USD/u.test(match[2])
        ? "money"
        : MEASURES.test(match[2] ?? "")
          ? "measure"
          : "count",
  };
}
