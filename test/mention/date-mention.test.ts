import { describe, expect, it } from "vitest";
import { readDate } from "../../src/mention/date-mention.ts";

describe("readDate", () => {
  it.each([
    ["ngày 15/07/2021 của", "ngày 15/07/2021", "2021-07-15"],
    ["15/7/2021", "15/7/2021", "2021-07-15"],
    ["ngày 15-7-2021", "ngày 15-7-2021", "2021-07-15"],
    ["15.7.2021.", "15.7.2021", "2021-07-15"],
    ["ngày 15 / 7 / 2021", "ngày 15 / 7 / 2021", "2021-07-15"],
    ["Ngày 02 tháng 9 năm 1945", "Ngày 02 tháng 9 năm 1945", "1945-09-02"],
    ["29/02/2020", "29/02/2020", "2020-02-29"],
    ["ngày22 tháng 7 năm 2010 của", "ngày22 tháng 7 năm 2010", "2010-07-22"],
    ["ngày 22 tháng7 năm2010 của", "ngày 22 tháng7 năm2010", "2010-07-22"],
    ["ngày 22 tháng 7/2010", "ngày 22 tháng 7/2010", "2010-07-22"],
    ["ngày 23/9/97 của", "ngày 23/9/97", "1997-09-23"],
    ["ngày 23-9-03,", "ngày 23-9-03", "2003-09-23"],
  ])("%s", (text, words, on) => {
    const date = readDate(text, 0);
    expect(date && { words: text.slice(date.start, date.end), on: date.on }).toEqual({ words, on });
  });

  it.each([
    "29/02/2021",
    "31/4/2020",
    "15/13/2020",
    "15/7-2021",
    "7/2021",
    "ngày 15 tháng 7",
    "15/7/20212",
    "tháng 7",
    "23/9/97",
    "ngày 23/9/9",
  ])("%s is no date", (text) => expect(readDate(text, 0)).toBeNull());
});
