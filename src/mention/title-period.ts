/** "giai đoạn 2021-2025", "đến năm 2030", "tầm nhìn đến năm 2050": a title as a rule ends with its period. */
const PERIOD =
  /(?:giai đoạn|thời kỳ|nhiệm kỳ|năm) +(?:19|20)\d{2}(?: ?[-–] ?(?:19|20)\d{2})?(?![\d/]| ?[-–] ?\d)/gu;
/** What goes on with the title behind its period: a longer view, whose it is, where it holds. */
const GOES_ON =
  /^(?:[^ ]| *$|,? (?:và (?=định hướng|tầm nhìn|hướng|những năm|các năm|giai đoạn|đến năm|năm|dự toán|dự kiến|phương hướng)|tầm nhìn|định hướng|hướng (?:đến|tới)|có tính đến|đến (?:năm )?(?:19|20)|có xét (?:đến|tới|triển vọng)|giai đoạn|thời kỳ|tính đến)| (?:của|tỉnh|thành phố|huyện|thị xã|quận|xã|phường|thị trấn|đặc khu|vùng|ngành|lĩnh vực|cấp|trên địa bàn|["“(])(?!\p{L}))/u;
/** "…, giai đoạn I" + ": từ năm 2021 đến năm 2025": the first part of a longer period. */
const STAGE = /giai đoạn (?:I{1,3}|[123])$/u;
const OF_STAGE = /^ ?(?::|\()? ?(?:từ )?(?:năm )?(?:19|20)\d{2} ?(?:đến năm|đến|-|–) ?(?:19|20)\d{2}\)?/u;
/** A period that opens the title ends nothing: "Kế hoạch năm 2022 triển khai …". */
const LEAST_BEFORE = 12;

/** Gives where the period of a title ends it; its length where nothing follows that is not part of it. */
export function endOfPeriod(title: string): number {
  PERIOD.lastIndex = LEAST_BEFORE;
  for (let period = PERIOD.exec(title); period; period = PERIOD.exec(title)) {
    if (!GOES_ON.test(title.slice(PERIOD.lastIndex))) return PERIOD.lastIndex;
  }
  return title.length;
}

/** Gives the years of the stage that a title ends with: ": từ năm 2021 đến năm 2025"; empty for none. */
export function readStage(title: string, rest: string): string {
  return STAGE.test(title) ? (OF_STAGE.exec(rest)?.[0] ?? "") : "";
}
