import { describe, expect, it } from "vitest";
import { splitSections } from "../../src/document/split-sections.ts";
import { loadRegistry } from "../../src/load-registry.ts";
import { findMentions } from "../../src/mention/find-mentions.ts";
import { resolveMentions } from "../../src/resolve/resolve-mentions.ts";
import { groupAgencies } from "../../src/statement/agency-list.ts";
import { readTaskHead } from "../../src/statement/task-head.ts";

const registry = loadRegistry();

function readHead(text: string) {
  const document = splitSections(text);
  const resolved = resolveMentions(document, findMentions(document, registry.lexicon), registry);
  const opening = { start: 0, end: document.paragraphs[0]?.end ?? 0, numbered: true };
  const head = readTaskHead(resolved, opening, groupAgencies(resolved));
  return (
    head && {
      rule: head.rule,
      agencies: head.agencies.map(({ start, end }) => resolved.text.slice(start, end)),
      work: resolved.text.slice(head.end).trim(),
    }
  );
}

describe("readTaskHead", () => {
  it.each([
    ["Sở Y tế: Rà soát.", "head-colon", ["Sở Y tế"], "Rà soát."],
    ["Sở Y tế có trách nhiệm: Rà soát.", "head-colon", ["Sở Y tế"], "Rà soát."],
    ["Sở Y tế, Sở Nội vụ", "head-line", ["Sở Y tế", "Sở Nội vụ"], ""],
    ["Giao Sở Y tế chủ trì rà soát.", "head-order", ["Sở Y tế"], "chủ trì rà soát."],
    ["Sở Y tế chủ trì rà soát.", "head-subject", ["Sở Y tế"], "chủ trì rà soát."],
    [
      "Hội đồng khoa học tỉnh, Sở Y tế: Rà soát.",
      "head-shape",
      ["Hội đồng khoa học tỉnh", "Sở Y tế"],
      "Rà soát.",
    ],
  ])("%s", (text, rule, agencies, work) => {
    expect(readHead(text)).toEqual({ rule, agencies, work });
  });

  it.each(["Rà soát quy hoạch.", "Các nhiệm vụ sau: rà soát.", ""])("no head: “%s”", (text) =>
    expect(readHead(text)).toBeNull(),
  );
});

describe("names that go on", () => {
  it.each([
    [
      "Ngân hàng Chính sách xã hội chi nhánh tỉnh cho vay vốn.",
      ["Ngân hàng Chính sách xã hội chi nhánh tỉnh"],
    ],
    ["UBND huyện Ia Pa giải phóng mặt bằng.", ["UBND huyện Ia Pa"]],
    ["Hội Nông dân huyện, Huyện đoàn vận động đoàn viên.", ["Hội Nông dân huyện", "Huyện đoàn"]],
    ["Hiệp hội Doanh nghiệp nhỏ và vừa tỉnh cung cấp nhu cầu.", ["Hiệp hội Doanh nghiệp nhỏ và vừa tỉnh"]],
    [
      "Đài Khí tượng Thủy văn khu vực Bắc Trung Bộ và Tây Nguyên dự báo lũ.",
      ["Đài Khí tượng Thủy văn khu vực Bắc Trung Bộ và Tây Nguyên"],
    ],
    [
      "Giám đốc, Thủ trưởng các sở, ban, ngành Thành phố, Chủ tịch UBND các phường, xã chỉ đạo rà soát.",
      ["Giám đốc, Thủ trưởng các sở, ban, ngành Thành phố", "Chủ tịch UBND các phường, xã"],
    ],
  ])("%s", (text, agencies) => {
    expect(readHead(text)?.agencies).toEqual(agencies);
  });
});
