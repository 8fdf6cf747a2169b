import { recursOf } from "./calendar.ts";
import { BY, BY_NEXT, BY_WORDS, type DeadlineRule, EVERY, HOUR, OPEN, UNIT } from "./deadline-form.ts";

/** "trước ngày 15 tháng cuối quý", "trước ngày 20 hằng tháng", "trước ngày 20 tháng đầu quý sau", "trước 10/12 hằng năm" */
export const BEFORE_RECURRING_DAY: DeadlineRule = {
  rule: "before-recurring-day",
  opens: `${BY_WORDS} định ngày`,
  next: `${BY_NEXT} ngày kỳ`,
  pattern: new RegExp(
    `(?:định kỳ,?(?: vào)? +(?=ngày|trước)(?:trước +)?|${BY} +|(?=ngày +\\d{1,2} +(?:của tháng|tháng (?:cuối|đầu)|${EVERY} tháng)))${HOUR}(?:ngày +|(?=\\d{1,2}[/.-]))\\d{1,2}(?:(?:[/.-]| tháng )\\d{1,2})?(?: và(?: ngày)? \\d{1,2}(?:(?:[/.-]| tháng )\\d{1,2})?)? +((?:của )?(?:tháng (?:cuối|đầu)(?: của)?(?: ${EVERY})? quý(?: sau)?|tháng cuối quý|${EVERY} (?:tháng|quý|năm)|tháng(?! \\d)(?: sau| cuối)?|quý(?: sau)?(?! [IV\\d])))`,
    "giu",
  ),
  read: ([unit = ""], { text }) => {
    const recurs = recursOf(unit.replace(/tháng (?:cuối|đầu)|tháng cuối(?= quý)/iu, ""));
    // "ngày 14 của tháng cuối kỳ báo cáo": how long the period is, is not told.
    return recurs === "" ? { ...OPEN, condition: text } : { ...OPEN, recurs };
  },
};

/** "định kỳ hàng tháng, quý, 6 tháng, 9 tháng, năm", "hằng quý", "vào thứ Sáu hằng tuần", "vào tháng 12 hằng năm", "mỗi quý một lần", "6 tháng một lần" */
export const RECURRING: DeadlineRule = {
  rule: "recurring",
  opens: `định hằng hàng mỗi thứ # một hai ba sáu đầu giữa cuối tháng quý ${BY_WORDS}`,
  next: `${BY_NEXT} đầu giữa giờ h i ii iii iv kỳ định thứ hằng hàng mỗi ngày tuần tháng quý năm hai ba tư sáu bảy chín`,
  pattern: new RegExp(
    `(?:${BY} +\\d{1,2} ?(?:giờ|h) ?(?:\\d{2})?(?: phút)? +)?(?:(?:vào )?thứ (?:Hai|Ba|Tư|Năm|Sáu|Bảy|\\d) )?(?:(?:${BY} +)?(?:(?:đầu|cuối|giữa) )?(?:tháng \\d{1,2}|quý (?:IV|III|II|I)) )?(?:định kỳ[ (]+)?(?<!\\p{L})${EVERY} +${UNIT}(?:(?: *, *| +và +| */ *)(?:${EVERY} +|cả )?${UNIT}(?!\\p{L}| \\d))*(?: một lần)?(?! và \\d|\\p{L})|định kỳ[ :(]+(?:${UNIT}(?! \\d)|\\d+ (?:ngày|tuần|tháng))(?:(?: *, *| +và +| */ *)(?:${EVERY} +|0?1 |một |cả )?${UNIT}(?! \\d))*(?!\\p{L})|(?<![\\d/.-])(?:\\d{1,2}|một|hai|ba|sáu) (?:ngày|tuần|tháng|quý|năm)(?: một | ?\\/ ?1? ?|/01 )lần|(?<=(?:sơ kết|giao ban|báo cáo sơ kết) )(?:0?[36]|ba|sáu) tháng(?= *[,.;)]| và)|(?<![\\d/.-])(?:0?6|sáu) tháng,? (?:và )?(?:hằng |hàng |cả |một |0?1 )?năm(?! (?:\\d|đầu|cuối))(?!\\p{L})`,
    "giu",
  ),
  read: (_, { text }) => {
    const recurs = recursOf(
      text.replace(
        /^.*(?:giờ|h) ?\d*(?: phút)? (?=h|m)|^.*(?:tháng \d+|quý [IV]+) (?=h|m)|^(?:vào )?thứ \S+ |\/ ?\d* ?lần| một lần/giu,
        "",
      ),
    );
    return recurs === "" ? null : { ...OPEN, recurs };
  },
};
