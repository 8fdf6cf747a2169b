import { describe, it } from "vitest";
import { expectMarks } from "./read-mentions.ts";

describe("the provisions cited with an instrument", () => {
  it.each([
    "theo {P:khoản 2 Điều 7} Luật Đất đai ngày 29/11/2013",
    "{P:điểm a khoản 2 Điều 7} Nghị định số 34/2016/NĐ-CP",
    "{P:Điều 5, khoản 2 Điều 7} Luật Ngân sách nhà nước",
    "tại {P:Điều 3} của Quyết định số 5/QĐ-UBND",
    "theo {P:Điều 7}, Thông tư liên tịch số 8/2011/TTLT-BNV-BTC",
    "{P:Chương II} Nghị định số 34/2016/NĐ-CP",
    "{P:Điều 5 và Điều 7} Nghị định số 34/2016/NĐ-CP",
  ])("%s", (marked) => expectMarks(marked, "P"));

  it.each([
    "Điều 3. Nghị quyết số 10/NQ-HĐND có hiệu lực",
    "theo Nghị định số 34/2016/NĐ-CP, Điều 7 quy định",
    "phí và lệ phí tại Nghị quyết số 10/NQ-HĐND",
  ])("none in “%s”", (text) => expectMarks(text, "P"));
});
