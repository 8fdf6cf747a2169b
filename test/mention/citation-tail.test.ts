import { describe, expect, it } from "vitest";
import { loadRegistry } from "../../src/load-registry.ts";
import { readCitationTail } from "../../src/mention/citation-tail.ts";
import { viewText } from "../../src/mention/text-view.ts";

const { lexicon } = loadRegistry();

function read(number: string, tail: string) {
  const view = viewText(`${number}${tail}`, lexicon);
  const { end, issuedOn, issuer, year } = readCitationTail(view, number.length, { issuers: 9 });
  return {
    tail: view.text.slice(number.length, end),
    issuedOn,
    issuer: issuer && view.text.slice(issuer.start, issuer.end),
    year,
  };
}

/** What follows the number, the part of it that belongs to the citation, date, issuer, year. */
const TAILS: readonly (readonly [string, string, string | null, string | null, string | null])[] = [
  [" ngày 15/07/2021 của Tỉnh ủy về", " ngày 15/07/2021 của Tỉnh ủy", "2021-07-15", "Tỉnh ủy", null],
  [
    " của Ban Chấp hành Trung ương Khóa XII và",
    " của Ban Chấp hành Trung ương",
    null,
    "Ban Chấp hành Trung ương",
    null,
  ],
  [" của Tỉnh ủy ngày 15/07/2021 về", " của Tỉnh ủy ngày 15/07/2021", "2021-07-15", "Tỉnh ủy", null],
  [", ngày 27/12/2021 của UBND tỉnh.", ", ngày 27/12/2021 của UBND tỉnh", "2021-12-27", "UBND tỉnh", null],
  [
    " ngày 14 tháng 5 năm 2016 của Chính phủ",
    " ngày 14 tháng 5 năm 2016 của Chính phủ",
    "2016-05-14",
    "Chính phủ",
    null,
  ],
  [" (ngày 5/5/2020) của UBND tỉnh", " (ngày 5/5/2020) của UBND tỉnh", "2020-05-05", "UBND tỉnh", null],
  [
    " NGÀY 05/5/2020 CỦA THỦ TƯỚNG CHÍNH PHỦ TRÊN ĐỊA BÀN TỈNH CÀ MAU",
    " NGÀY 05/5/2020 CỦA THỦ TƯỚNG CHÍNH PHỦ",
    "2020-05-05",
    "THỦ TƯỚNG CHÍNH PHỦ",
    null,
  ],
  [
    " được Quốc hội nước Cộng hòa xã hội chủ nghĩa Việt Nam khóa XI, kỳ họp thứ 6 thông qua ngày 03/12/2004;",
    " được Quốc hội nước Cộng hòa xã hội chủ nghĩa Việt Nam khóa XI, kỳ họp thứ 6 thông qua ngày 03/12/2004",
    "2004-12-03",
    null,
    null,
  ],
  [
    " ngày 15/9/2025 của Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ hướng dẫn",
    " ngày 15/9/2025 của Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ",
    "2025-09-15",
    "Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ",
    null,
  ],
  [
    " của Ban Chỉ huy Phòng, chống lụt, bão và Tìm kiếm cứu nạn tỉnh Phú Yên, yêu cầu",
    " của Ban Chỉ huy Phòng, chống lụt, bão và Tìm kiếm cứu nạn tỉnh Phú Yên",
    null,
    "Ban Chỉ huy Phòng, chống lụt, bão và Tìm kiếm cứu nạn tỉnh Phú Yên",
    null,
  ],
  [
    " của Ban Chỉ đạo quốc gia Phòng, chống thiên tai, các địa phương",
    " của Ban Chỉ đạo quốc gia Phòng, chống thiên tai",
    null,
    "Ban Chỉ đạo quốc gia Phòng, chống thiên tai",
    null,
  ],
  [
    " cùng ngày 12/7/2018 của HĐND tỉnh về",
    " cùng ngày 12/7/2018 của HĐND tỉnh",
    "2018-07-12",
    "HĐND tỉnh",
    null,
  ],
  [" đều ban hành ngày 12/7/2018;", " đều ban hành ngày 12/7/2018", "2018-07-12", null, null],
  [
    " ngày 04/12/2012 của Ban Kinh tế - Ngân sách của HĐND thành phố và ý kiến",
    " ngày 04/12/2012 của Ban Kinh tế - Ngân sách của HĐND thành phố",
    "2012-12-04",
    "Ban Kinh tế - Ngân sách của HĐND thành phố",
    null,
  ],
  [
    " của Ban Pháp chế HĐND tỉnh ngày 03/7/2009",
    " của Ban Pháp chế HĐND tỉnh ngày 03/7/2009",
    "2009-07-03",
    "Ban Pháp chế HĐND tỉnh",
    null,
  ],
  [
    " của Ban Dân tộc của Hội đồng nhân dân tỉnh Gia Lai về",
    " của Ban Dân tộc của Hội đồng nhân dân tỉnh Gia Lai",
    null,
    "Ban Dân tộc của Hội đồng nhân dân tỉnh Gia Lai",
    null,
  ],
  [
    " ngày 25/10/2017 Hội nghị Trung ương 6 khóa XII về",
    " ngày 25/10/2017 Hội nghị Trung ương 6",
    "2017-10-25",
    "Hội nghị Trung ương 6",
    null,
  ],
  [
    " ngày 04/5/2013 Hội nghị lần thứ năm Ban Chấp hành Trung ương Đảng khóa XI;",
    " ngày 04/5/2013 Hội nghị lần thứ năm Ban Chấp hành Trung ương Đảng",
    "2013-05-04",
    "Hội nghị lần thứ năm Ban Chấp hành Trung ương Đảng",
    null,
  ],
  [" ngày 04/5/2013 Hội nghị đã thông qua", " ngày 04/5/2013", "2013-05-04", null, null],
  [" được UBND tỉnh thông qua ngày 03/12/2004", "", null, null, null],
  [" ban hành ngày 5/5/2020", " ban hành ngày 5/5/2020", "2020-05-05", null, null],
  [" ngày 5-5-2020", " ngày 5-5-2020", "2020-05-05", null, null],
  [" ngày 5.5.2020.", " ngày 5.5.2020", "2020-05-05", null, null],
  [" ngày 31/02/2020", "", null, null, null],
  [
    " của Hội đồng Khoa học Quốc tế về đề tài",
    " của Hội đồng Khoa học Quốc tế",
    null,
    "Hội đồng Khoa học Quốc tế",
    null,
  ],
  [" của Bộ Tài chính, Bộ Nội vụ về", " của Bộ Tài chính, Bộ Nội vụ", null, "Bộ Tài chính, Bộ Nội vụ", null],
  [" năm 2013 quy định", " năm 2013", null, null, "2013"],
  [" về phát triển của tỉnh", "", null, null, null],
  [" và Kế hoạch", "", null, null, null],
  ["", "", null, null, null],
];

describe("readCitationTail", () => {
  it.each(TAILS)("%j", (words, tail, issuedOn, issuer, year) => {
    expect(read("10/NQ-CP", words)).toEqual({ tail, issuedOn, issuer, year });
  });
});
