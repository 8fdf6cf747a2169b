import { describe, expect, it } from "vitest";
import type { Role } from "../../src/model/assignment.ts";
import { isAction, readRoles } from "../../src/statement/role-cue.ts";
import { readHeadRoles } from "../../src/statement/watching-cue.ts";

/** Words before the agencies, words after them, the parts they give inside a paragraph. */
const CUES: readonly (readonly [string, string, readonly Role[]])[] = [
  ["Chủ trì, phối hợp với ", " rà soát", ["SUPPORT"]],
  ["phối hợp chặt chẽ với ", ".", ["SUPPORT"]],
  ["Phối hợp ", " rà soát", ["SUPPORT"]],
  ["Cơ quan phối hợp: ", ".", ["SUPPORT"]],
  ["Cơ quan chủ trì: ", ".", ["LEAD"]],
  ["chỉ đạo ", " thực hiện diễn tập", ["IMPLEMENT"]],
  ["đôn đốc ", " rà soát", ["IMPLEMENT"]],
  ["giao ", " chủ trì rà soát", ["LEAD"]],
  ["giao ", " theo dõi, kiểm tra", ["IMPLEMENT", "SUPERVISE"]],
  ["", " phối hợp rà soát", ["SUPPORT"]],
  ["", " xây dựng kế hoạch", ["IMPLEMENT"]],
  ["", " phải chủ động rà soát", ["IMPLEMENT"]],
  ["do ", " chủ trì thực hiện", ["LEAD"]],
  ["chủ trì cùng ", " kiểm tra giá", ["SUPPORT"]],
  ["với sự tham gia của ", ".", ["SUPPORT"]],
  ["Chỉ đạo huyện Sơn Động thực hiện diễn tập, ", " diễn tập phòng chống thiên tai", ["IMPLEMENT"]],
  ["theo dõi; ", " tổng hợp, báo cáo Lãnh đạo Cục", ["REPORT"]],
  ["", " kiểm tra giá cả", ["IMPLEMENT"]],
  ["giao ", " theo dõi diễn biến thị trường", ["IMPLEMENT"]],
  ["trình ", " phê duyệt đề án", []],
  ["tham mưu ", " ban hành", []],
  ["theo hướng dẫn của ", ".", []],
  ["gửi ", " để tổng hợp", []],
];

describe("readRoles", () => {
  it.each(CUES)("“%s” … “%s”", (before, after, roles) => {
    expect(
      readRoles(before, after, { opensParagraph: false, words: "", heads: () => [] }).map(({ role }) => role),
    ).toEqual(roles);
  });

  it("counts the characters of the cue", () => {
    const [cue] = readRoles("Chủ trì, phối hợp với ", " rà soát", {
      opensParagraph: false,
      words: "",
      heads: () => [],
    });
    expect(cue).toMatchObject({ before: "phối hợp với ".length, after: 0 });
  });

  it("takes who opens a paragraph and acts together for one who acts", () => {
    const [cue] = readRoles("", " chủ động phối hợp, chuẩn bị", {
      opensParagraph: true,
      words: "",
      heads: () => [],
    });
    expect(cue?.role).toBe("IMPLEMENT");
  });
});

describe("readHeadRoles", () => {
  it.each([
    [" theo dõi, kiểm tra việc thực hiện, báo cáo UBND tỉnh", ["SUPERVISE", "REPORT"]],
    [" tổ chức giám sát", ["SUPERVISE"]],
    [" theo dõi, đôn đốc việc thực hiện Chỉ thị này", ["SUPERVISE"]],
    [" theo dõi.", ["SUPERVISE"]],
    [" chủ trì rà soát báo cáo tài chính", []],
    [" kiểm tra giá cả thị trường", []],
    [" theo dõi sát diễn biến dịch bệnh", []],
    [" kiểm tra công tác cải cách hành chính tại 30% số cơ quan", []],
  ])("“%s”", (after, roles) => {
    expect(readHeadRoles(after, "Sở Y tế").map(({ role }) => role)).toEqual(roles);
  });

  it("of bodies that oversee others is SUPERVISE, whatever is watched", () => {
    const after = " giám sát chất lượng dịch vụ";
    expect(readHeadRoles(after, "Ủy ban MTTQ tỉnh").map(({ role }) => role)).toEqual(["SUPERVISE"]);
    expect(readHeadRoles(after, "Văn phòng HĐND tỉnh")).toEqual([]);
  });
});

it("isAction tells a subject's verb from what only continues a name", () => {
  expect([" chủ trì", " phối hợp", " giám sát", " rà soát"].map(isAction)).toEqual([true, true, true, true]);
  expect([" của tỉnh", " và", "", " trên địa bàn"].map(isAction)).toEqual([false, false, false, false]);
});
