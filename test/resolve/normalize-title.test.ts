import { expect, it } from "vitest";
import { makeSlug } from "../../src/model/key.ts";
import { slugOfLaw } from "../../src/resolve/known-law.ts";
import { normalizeTitle } from "../../src/resolve/normalize-title.ts";

const slug = (title: string) => makeSlug(normalizeTitle(title, "PROVINCE"));

it.each([
  ["sắp xếp các ĐVHC cấp huyện của tỉnh", "sắp xếp các đơn vị hành chính cấp huyện"],
  [
    "nâng cao chất lượng kỳ họp HĐND, UBND cấp xã",
    "nâng cao chất lượng kỳ họp Hội đồng nhân dân, Ủy ban nhân dân cấp xã",
  ],
  ["CTMTQG xây dựng NTM giai đoạn 2021-2025", "mục tiêu quốc gia xây dựng nông thôn mới 2021 - 2025"],
  ["nếp sống văn minh (sau đây gọi tắt là NSVM) trong trường học", "nếp sống văn minh trong trường học"],
  ["MTQG giảm nghèo bền vững", "mục tiêu quốc gia giảm nghèo bền vững"],
])("%s is the title %s", (short, full) => expect(slug(short)).toBe(slug(full)));

it("an abbreviation inside a word is none", () =>
  expect(slug("phát triển HTXA")).not.toBe(slug("phát triển hợp tác xãA")));

it.each([
  ["Ban hành VBQPPL", "Ban hành văn bản quy phạm pháp luật"],
  ["Tổ chức HĐND và UBND", "Tổ chức Hội đồng nhân dân và Ủy ban nhân dân"],
  ["sửa đối, bổ sung mộtsố điều của Luật NSNN", "Sửa đổi, bổ sung một số điều của Luật Ngân sách nhà nước"],
])("%s is the law %s", (short, full) => expect(slugOfLaw(short)).toBe(slugOfLaw(full)));
