import { expect, it } from "vitest";
import { readPlaceAndDate } from "../../src/resolve/read-place-and-date.ts";

it.each([
  ["Số: 12/KH-UBND\nĐà Lạt, ngày 03 tháng 5 năm 2021", "Đà Lạt", "2021-05-03", null],
  ["Số: /KH-UBND Hà Nội, ngày    tháng 01 năm 2022", "Hà Nội", null, "2022-01"],
  ["Số: 12/BTC-QLCS Hà Nội, ngày / tháng 6 năm 2026", "Hà Nội", null, "2026-06"],
  ["|\nLạng Sơn, ngày 13\ntháng 4 năm 2023\n|", "Lạng Sơn", "2023-04-13", null],
  // The first word torn off by a narrow column; a motto or a number above is no part of the place.
  ["|\nSố:\n24/KH-UBND\n|\nThừa\nThiên Huế, ngày 23 tháng 01 năm 2021", "Thừa Thiên Huế", "2021-01-23", null],
  ["Độc lập - Tự do - Hạnh phúc\nHà Giang, ngày 24 tháng 06 năm 2013", "Hà Giang", "2013-06-24", null],
  ["TỈNH KHÁNH HÒA\nNha Trang, ngày 2 tháng 9 năm 2019", "Nha Trang", "2019-09-02", null],
])("%j is of %s", (head, place, on, within) =>
  expect(readPlaceAndDate(head)).toEqual({ place, on, in: within }),
);

it("no date line gives none", () => expect(readPlaceAndDate("KẾ HOẠCH\nngày mai")).toBeNull());
