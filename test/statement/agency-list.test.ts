import { describe, expect, it } from "vitest";
import { splitSections } from "../../src/document/split-sections.ts";
import { loadRegistry } from "../../src/load-registry.ts";
import { findMentions } from "../../src/mention/find-mentions.ts";
import { resolveMentions } from "../../src/resolve/resolve-mentions.ts";
import { groupAgencies } from "../../src/statement/agency-list.ts";

const registry = loadRegistry();

function group(text: string): string[][] {
  const document = splitSections(text);
  const resolved = resolveMentions(document, findMentions(document, registry.lexicon), registry);
  return groupAgencies(resolved).map(({ items }) =>
    items.map(({ start, end }) => resolved.text.slice(start, end)),
  );
}

describe("groupAgencies", () => {
  it.each([
    ["Sở Y tế, Sở Nội vụ và Công an tỉnh rà soát", [["Sở Y tế", "Sở Nội vụ", "Công an tỉnh"]]],
    ["Sở Y tế; Sở Nội vụ; và Công an tỉnh", [["Sở Y tế", "Sở Nội vụ", "Công an tỉnh"]]],
    ["Sở Y tế chủ trì, phối hợp với Sở Nội vụ, Công an tỉnh", [["Sở Y tế"], ["Sở Nội vụ", "Công an tỉnh"]]],
    ["Sở Y tế. Sở Nội vụ", [["Sở Y tế"], ["Sở Nội vụ"]]],
    ["Giám đốc Sở Y tế, Chánh Văn phòng UBND tỉnh", [["Giám đốc Sở Y tế", "Chánh Văn phòng UBND tỉnh"]]],
    [
      "Các huyện ủy, thành ủy, đảng ủy trực thuộc Tỉnh ủy; các ban, ngành xây dựng",
      [["Các huyện ủy, thành ủy, đảng ủy trực thuộc Tỉnh ủy", "các ban, ngành"]],
    ],
    [
      "Giao Sở Y tế phối hợp với Ban Tổ chức Tỉnh ủy, các huyện ủy hướng dẫn",
      [["Sở Y tế"], ["Ban Tổ chức Tỉnh ủy", "các huyện ủy"]],
    ],
    ["Giao Sở Y tế phối hợp với các huyện hướng dẫn", [["Sở Y tế"], ["các huyện"]]],
    ["Các cấp ủy, tổ chức đảng quán triệt", [["Các cấp ủy, tổ chức đảng"]]],
    ["Các ban đảng, ban cán sự đảng, đảng đoàn xây dựng", [["Các ban đảng, ban cán sự đảng, đảng đoàn"]]],
    ["không có cơ quan nào", []],
  ])("%s", (text, lists) => expect(group(text)).toEqual(lists));
});
