import { expect, it } from "vitest";
import { endOfProperName, findProperEnds } from "../../src/statement/proper-end.ts";
import { readTask } from "./read-task.ts";

const cut = (text: string) => {
  const end = endOfProperName(findProperEnds(text), { start: 0, end: text.length });
  return end === -1 ? null : text.slice(0, end);
};

it.each([
  "Bệnh viện Bạch Mai| ghép tạng",
  "Viện Pasteur Nha Trang| xét nghiệm mẫu",
  "Công an thành phố Huế| bắt giữ",
  "Trạm Y tế xã| khám sàng lọc",
  "Công ty Cấp nước Lâm Đồng| súc rửa bể",
  "Ban Quản lý Vườn quốc gia Ba Bể| thả cá",
])("endOfProperName cuts “%s”", (marked) => {
  const [name = "", rest = ""] = marked.split("|");
  expect(cut(name + rest)).toBe(name);
});

it.each([
  "Thanh tra Sở Xây dựng",
  "Vụ trưởng Vụ Pháp chế rà soát",
  "Hội Cựu Chiến binh huyện",
  "Ban Quản Lý dự án tỉnh",
  "Trường Đại học Cần Thơ phân hiệu Sóc Trăng",
  "Ủy ban MTTQ Việt Nam tỉnh",
  "Bảo hiểm xã hội",
  "Viện Pasteur Thành phố Hồ Chí Minh",
  "Ban Chỉ huy phòng thủ dân sự cấp xã hoạt động",
])("endOfProperName leaves “%s” whole", (name) => expect(cut(name)).toBeNull());

const roles = (words: string) =>
  readTask(words).assignments.flatMap(({ role, agency }) => (role === "LEAD" ? [] : [`${role} ${agency}`]));

it.each<readonly [string, readonly string[]]>([
  ["Sở Y tế: Phối hợp với Bệnh viện Bạch Mai nâng công suất.", ["SUPPORT Bệnh viện Bạch Mai"]],
  [
    "Sở Y tế: Phối hợp với Bệnh viện Quân y 103, Bệnh viện Bạch Mai ghép tạng.",
    ["SUPPORT Bệnh viện Quân y 103", "SUPPORT Bệnh viện Bạch Mai"],
  ],
  [
    "Sở Y tế: Chỉ đạo Hội Người cao tuổi huyện, Ban Bảo vệ dân phố làm nòng cốt.",
    ["IMPLEMENT Hội Người cao tuổi huyện", "IMPLEMENT Ban Bảo vệ dân phố"],
  ],
  [
    "Sở Y tế: Phối hợp với Hội đồng Nghiệm thu cơ sở, Trung tâm Dịch vụ việc làm tỉnh tuyển dụng lao động.",
    ["SUPPORT Hội đồng Nghiệm thu cơ sở", "SUPPORT Trung tâm Dịch vụ việc làm tỉnh"],
  ],
])("an agency's name ends before the sentence goes on: %s", (words, expected) => {
  expect(roles(words)).toEqual(expected);
});

it.each<readonly [string, readonly string[]]>([
  ["Trạm Y tế xã, các trường học công lập: Thu học phí.", ["Trạm Y tế xã", "các trường học công lập"]],
  [
    "Trung tâm Y tế huyện, Tổ công nghệ số cộng đồng các bản: Rà soát.",
    ["Trung tâm Y tế huyện", "Tổ công nghệ số cộng đồng các bản"],
  ],
  ["Sở Y tế, Tổ hợp tác Mường Lò: Rà soát.", ["Sở Y tế", "Tổ hợp tác Mường Lò"]],
  ["Ban Tôn giáo thuộc Sở Nội vụ: Rà soát.", ["Ban Tôn giáo thuộc Sở Nội vụ"]],
])("the heads of “%s” are told apart", (words, heads) => {
  expect(readTask(words).tasks[0]?.heads).toEqual(heads);
});
