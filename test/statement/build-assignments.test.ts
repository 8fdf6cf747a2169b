import { describe, expect, it } from "vitest";
import type { Role } from "../../src/model/assignment.ts";
import { readPlan, readTask } from "./read-task.ts";

const roles = (words: string) =>
  readTask(words)
    .assignments.map(({ role, agency }) => `${role} ${agency}`)
    .sort();

describe("the part an agency has", () => {
  it.each<readonly [string, readonly `${Role} ${string}`[]]>([
    ["Sở Y tế: Chủ trì tham mưu.", ["LEAD Sở Y tế"]],
    [
      "Sở Y tế là cơ quan chủ trì; Sở Nội vụ, Sở Tài chính là cơ quan phối hợp.",
      ["LEAD Sở Y tế", "SUPPORT Sở Nội vụ", "SUPPORT Sở Tài chính"],
    ],
    [
      "SỞ Y TẾ: CHỦ TRÌ THAM MƯU; THEO DÕI, ĐÔN ĐỐC CÁC ĐƠN VỊ THỰC HIỆN KẾ HOẠCH NÀY.",
      ["LEAD SỞ Y TẾ", "SUPERVISE SỞ Y TẾ"],
    ],
    ["Mở lớp do Sở Y tế chủ trì, phối hợp với Sở Nội vụ.", ["LEAD Sở Y tế", "SUPPORT Sở Nội vụ"]],
    [
      "Giao Sở Y tế chủ trì, Sở Nội vụ phối hợp, UBND các huyện tổ chức thực hiện.",
      ["LEAD Sở Y tế", "SUPPORT Sở Nội vụ", "IMPLEMENT UBND các huyện"],
    ],
    [
      "Ban cán sự đảng UBND tỉnh lãnh đạo công tác này; chỉ đạo Sở Y tế chủ trì rà soát.",
      ["LEAD Ban cán sự đảng UBND tỉnh", "IMPLEMENT Sở Y tế"],
    ],
    [
      "Rà soát quy hoạch. Đơn vị chủ trì: Sở Xây dựng. Đơn vị phối hợp: Sở Y tế.",
      ["LEAD Sở Xây dựng", "SUPPORT Sở Y tế"],
    ],
    [
      "Số hóa hồ sơ (chủ trì: Sở Nội vụ; phối hợp: Sở Y tế; hoàn thành: 30/11/2022).",
      ["LEAD Sở Nội vụ", "SUPPORT Sở Y tế"],
    ],
    ["Số hóa hồ sơ.\n+ Chủ trì: Sở Nội vụ.\n+ Phối hợp: Sở Y tế.", ["LEAD Sở Nội vụ", "SUPPORT Sở Y tế"]],
    [
      "Tổ chức hội nghị\nCơ quan thực hiện: Sở Tư pháp\nCơ quan phối hợp: Sở Y tế\nThời hạn hoàn thành: 2022",
      ["LEAD Sở Tư pháp", "SUPPORT Sở Y tế"],
    ],
    [
      "Sở Y tế\n- Chủ trì theo dõi tiến độ, báo cáo Chủ tịch UBND tỉnh hằng tháng.",
      ["LEAD Sở Y tế", "REPORT Sở Y tế"],
    ],
    [
      "Sở Y tế rà soát; đôn đốc Trung tâm Y tế huyện cập nhật.",
      ["IMPLEMENT Trung tâm Y tế huyện", "LEAD Sở Y tế"],
    ],
    [
      "Sở Y tế rà soát; Ban Chỉ huy Phòng thủ dân sự tỉnh kiểm tra công tác chuẩn bị.",
      [
        "IMPLEMENT Ban Chỉ huy Phòng thủ dân sự tỉnh",
        "LEAD Sở Y tế",
        "SUPERVISE Ban Chỉ huy Phòng thủ dân sự tỉnh",
      ],
    ],
    [
      "Sở Y tế rà soát; phối hợp Khu Quản lý đường bộ I bảo đảm giao thông.",
      ["LEAD Sở Y tế", "SUPPORT Khu Quản lý đường bộ I"],
    ],
    [
      "Sở Y tế chỉ đạo các doanh nghiệp viễn thông bảo đảm liên lạc.",
      ["IMPLEMENT các doanh nghiệp viễn thông", "LEAD Sở Y tế"],
    ],
    [
      "Hoàn thiện thể chế\na) Nội dung: Rà soát.\nb) Đơn vị chủ trì: Sở Tư pháp.\nc) Đơn vị phối hợp: Sở Y tế.",
      ["LEAD Sở Tư pháp", "SUPPORT Sở Y tế"],
    ],
    [
      "Thời gian hoàn thành: Năm 2022. Cơ quan chủ trì: Sở Y tế; các cơ quan phối hợp: Sở Nội vụ.",
      ["LEAD Sở Y tế", "SUPPORT Sở Nội vụ"],
    ],
    ["Sở Y tế, với vai trò cơ quan thường trực, chủ trì rà soát.", ["LEAD Sở Y tế"]],
    ["Sở Y tế, Sở Nội vụ: Rà soát.", ["LEAD Sở Nội vụ", "LEAD Sở Y tế"]],
    [
      "Sở Y tế: Chủ trì, phối hợp với Sở Tài chính, Công an tỉnh rà soát.",
      ["LEAD Sở Y tế", "SUPPORT Công an tỉnh", "SUPPORT Sở Tài chính"],
    ],
    ["Sở Y tế: Phối hợp với Sở Nội vụ xây dựng đề án.", ["LEAD Sở Y tế", "SUPPORT Sở Nội vụ"]],
    ["Sở Y tế: Rà soát. Phối hợp Sở Nội vụ xây dựng đề án.", ["LEAD Sở Y tế", "SUPPORT Sở Nội vụ"]],
    [
      "Sở Y tế: Chủ động phối hợp chặt chẽ với UBND các huyện, thành phố rà soát.",
      ["LEAD Sở Y tế", "SUPPORT UBND các huyện, thành phố"],
    ],
    [
      "Sở Y tế chủ trì cùng Sở Nội vụ và UBND các huyện, thành phố rà soát.",
      ["LEAD Sở Y tế", "SUPPORT Sở Nội vụ", "SUPPORT UBND các huyện, thành phố"],
    ],
    ["Sở Y tế cùng với Sở Nội vụ rà soát.", ["LEAD Sở Y tế", "SUPPORT Sở Nội vụ"]],
    [
      "Sở Y tế: Phối hợp với Bộ Tài chính (Tổng cục Thuế), Công an tỉnh rà soát.",
      ["LEAD Sở Y tế", "SUPPORT Bộ Tài chính", "SUPPORT Công an tỉnh"],
    ],
    ["Sở Y tế: Rà soát với sự tham gia của Sở Nội vụ.", ["LEAD Sở Y tế", "SUPPORT Sở Nội vụ"]],
    [
      "Sở Y tế: Rà soát, hoàn thành trong quý I/2022; hằng năm báo cáo kết quả về Sở Nội vụ.",
      ["LEAD Sở Y tế", "REPORT Sở Y tế"],
    ],
    ["Sở Y tế: Rà soát; gửi Sở Nội vụ để tổng hợp, báo cáo UBND tỉnh.", ["LEAD Sở Y tế"]],
    [
      "Giao Sở Y tế theo dõi; Sở Nội vụ tổng hợp, báo cáo UBND tỉnh.",
      ["LEAD Sở Y tế", "REPORT Sở Nội vụ", "SUPERVISE Sở Y tế"],
    ],
    ["Sở Y tế: Cùng với Sở Nội vụ rà soát.", ["LEAD Sở Y tế", "SUPPORT Sở Nội vụ"]],
    [
      "Sở Y tế: Phối hợp với Trung tâm Văn hóa - Thông tin và Thể thao tuyên truyền.",
      ["LEAD Sở Y tế", "SUPPORT Trung tâm Văn hóa - Thông tin và Thể thao"],
    ],
    [
      "Sở Y tế: Phối hợp với Sở Nội vụ, Chi cục Hải quan khu vực đối chiếu tờ khai.",
      ["LEAD Sở Y tế", "SUPPORT Chi cục Hải quan khu vực", "SUPPORT Sở Nội vụ"],
    ],
    [
      "Sở Y tế chủ trì, phối hợp với Hội Nông dân tỉnh và vận động nhân dân.",
      ["LEAD Sở Y tế", "SUPPORT Hội Nông dân tỉnh"],
    ],
    [
      "Sở Y tế: Chỉ đạo Trung tâm Pháp y thực hiện giám định.",
      ["IMPLEMENT Trung tâm Pháp y", "LEAD Sở Y tế"],
    ],
    ["Sở Y tế: Rà soát; Sở Nội vụ phối hợp.", ["LEAD Sở Y tế", "SUPPORT Sở Nội vụ"]],
    [
      "Sở Y tế: Rà soát. Riêng Công an huyện Lạng Giang phối hợp với Ban Quản lý chợ Kép xử lý vi phạm.",
      ["IMPLEMENT Công an huyện Lạng Giang", "LEAD Sở Y tế", "SUPPORT Ban Quản lý chợ Kép"],
    ],
    [
      "Sở Y tế: Rà soát. Sở Nội vụ phối hợp với Sở Y tế xử lý vi phạm.",
      ["LEAD Sở Y tế", "SUPPORT Sở Nội vụ"],
    ],
    [
      "Sở Y tế: Rà soát; phối hp với Công an tỉnh, phôi hợp với Sở Nội vụ.",
      ["LEAD Sở Y tế", "SUPPORT Công an tỉnh", "SUPPORT Sở Nội vụ"],
    ],
    [
      "Sở Y tế: Hướng dẫn các hợp tác xã lập gian hàng; thúc đẩy các doanh nghiệp dược đầu tư.",
      ["LEAD Sở Y tế"],
    ],
    ["Sở Y tế: Hướng dẫn UBND các huyện lập danh sách.", ["IMPLEMENT UBND các huyện", "LEAD Sở Y tế"]],
    [
      "Sở Y tế: Chỉ đạo các đơn vị trực thuộc Sở Y tế rà soát.",
      ["IMPLEMENT các đơn vị trực thuộc Sở Y tế", "LEAD Sở Y tế"],
    ],
    [
      "Sở Y tế\n- Là cơ quan thường trực, theo dõi, đôn đốc việc thực hiện Kế hoạch.",
      ["LEAD Sở Y tế", "SUPERVISE Sở Y tế"],
    ],
    [
      "Sở Y tế: Rà soát; kiểm tra, đôn đốc UBND các huyện thực hiện Kế hoạch này.",
      ["IMPLEMENT UBND các huyện", "LEAD Sở Y tế", "SUPERVISE Sở Y tế"],
    ],
    ["Sở Y tế: Rà soát; kiểm tra việc thực hiện giá thuốc.", ["LEAD Sở Y tế"]],
    ["UBND huyện Việt Yên phối hợp với Sở Y tế rà soát.", ["LEAD UBND huyện Việt Yên", "SUPPORT Sở Y tế"]],
    [
      "Sở Y tế: Đôn đốc UBND các huyện, thành phố rà soát quy hoạch.",
      ["IMPLEMENT UBND các huyện, thành phố", "LEAD Sở Y tế"],
    ],
    [
      "Sở Y tế: Tăng cường chỉ đạo, yêu cầu Công ty Điện lực Bắc Giang phải chủ động có phương án.",
      ["IMPLEMENT Công ty Điện lực Bắc Giang", "LEAD Sở Y tế"],
    ],
    [
      "Sở Y tế: Rà soát. Giao Sở Nội vụ theo dõi, kiểm tra việc thực hiện.",
      ["IMPLEMENT Sở Nội vụ", "LEAD Sở Y tế", "SUPERVISE Sở Nội vụ"],
    ],
    [
      "Giám đốc Sở Y tế, Chủ tịch UBND các huyện chịu trách nhiệm thi hành.",
      ["LEAD Chủ tịch UBND các huyện", "LEAD Giám đốc Sở Y tế"],
    ],
  ])("%s", (words, expected) => {
    expect(roles(words)).toEqual([...expected].sort());
  });

  it.each([
    "Sở Y tế: Tham mưu UBND tỉnh ban hành kế hoạch.",
    "Sở Y tế: Trình HĐND tỉnh xem xét.",
    "Sở Y tế: Gửi kết quả về Sở Kế hoạch và Đầu tư.",
    "Sở Y tế: Rà soát theo hướng dẫn của Bộ Y tế.",
    "Sở Y tế: Thực hiện Nghị quyết số 01/NQ-CP ngày 08/01/2022 của Chính phủ.",
    "Sở Y tế: Công khai trên trang thông tin điện tử của UBND các huyện, thành phố.",
  ])("is none for a receiver, an issuer, an owner: %s", (words) => {
    expect(roles(words)).toEqual(["LEAD Sở Y tế"]);
  });

  it("is IMPLEMENT where it opens an inner paragraph without a colon", () => {
    const { assignments } = readPlan(
      "1. Sở Y tế: Chủ trì.\n\nCác huyện, thành phố, Ban Quản lý các KCN tỉnh khẩn trương hoàn thiện cơ sở vật chất.",
    );
    expect(assignments.map(({ role, agency }) => `${role} ${agency}`)).toEqual([
      "LEAD Sở Y tế",
      "IMPLEMENT Các huyện, thành phố",
      "IMPLEMENT Ban Quản lý các KCN tỉnh",
    ]);
  });

  it("of reporting is that of who is told, up to a semicolon", () => {
    expect(
      roles("Sở Y tế: Yêu cầu Công ty Điện lực Bắc Giang bảo đảm nguồn điện, báo cáo tình hình cung cấp."),
    ).toEqual(["IMPLEMENT Công ty Điện lực Bắc Giang", "LEAD Sở Y tế", "REPORT Công ty Điện lực Bắc Giang"]);
    expect(roles("Sở Y tế: Đôn đốc Sở Xây dựng thực hiện; báo cáo Thường trực Tỉnh ủy.")).not.toContain(
      "REPORT Sở Xây dựng",
    );
  });

  it("is told by labels", () => {
    const { assignments } = readTask("Cơ quan chủ trì: Sở Y tế. Cơ quan phối hợp: Sở Tài chính, Sở Nội vụ.");
    expect(assignments.map(({ role, agencyKey }) => `${role} ${agencyKey}`)).toEqual([
      "LEAD bac-giang/so-y-te",
      "SUPPORT bac-giang/so-tai-chinh",
      "SUPPORT bac-giang/so-noi-vu",
    ]);
  });

  it.each([
    ["Các Sở: Tài chính, Kế hoạch và Đầu tư, Y tế: Bố trí kinh phí.", "LEAD"],
    ["Giao Sở Xây dựng chủ trì; các Sở: Tài chính, Kế hoạch và Đầu tư, Y tế phối hợp thực hiện.", "SUPPORT"],
  ])("is that of every department behind “các Sở:”: %s", (words, role) => {
    const { assignments } = readTask(words);
    const keys = assignments.filter((one) => one.role === role).map(({ agencyKey }) => agencyKey);
    expect(keys).toEqual(
      expect.arrayContaining([
        "bac-giang/so-tai-chinh",
        "bac-giang/so-ke-hoach-va-dau-tu",
        "bac-giang/so-y-te",
      ]),
    );
  });

  it("is stated once, by its first words", () => {
    expect(roles("Sở Y tế: Phối hợp với Sở Nội vụ rà soát. Phối hợp với Sở Nội vụ báo cáo.")).toEqual([
      "LEAD Sở Y tế",
      "SUPPORT Sở Nội vụ",
    ]);
  });

  it("is quoted with its cue", () => {
    const { assignments } = readTask("Sở Y tế: Chủ trì, phối hợp với Sở Tài chính, Công an tỉnh rà soát.");
    expect(assignments.map(({ text, basis }) => [text, basis])).toEqual([
      ["Sở Y tế", "EXPLICIT"],
      ["phối hợp với Sở Tài chính", "EXPLICIT"],
      ["phối hợp với Sở Tài chính, Công an tỉnh", "EXPLICIT"],
    ]);
  });
});

describe("who is told beside the head", () => {
  const roles = (words: string) => readTask(words).assignments.map(({ agency, role }) => `${role} ${agency}`);

  it.each([
    [
      "Sở Nông nghiệp và Môi trường chủ trì, phối hợp với Sở Xây dựng, các công ty thủy lợi: vận hành trạm bơm.",
      "SUPPORT Sở Xây dựng",
    ],
    ["Sở Y tế: Kiểm tra; phôi hợp với Công an tỉnh rà soát.", "SUPPORT Công an tỉnh"],
    [
      "Sở Xây dựng: Kiểm tra; yêu cầu Ban Quản lý dự án đầu tư và xây dựng huyện khắc phục sai phạm.",
      "IMPLEMENT Ban Quản lý dự án đầu tư và xây dựng huyện",
    ],
    [
      "Sở Y tế: Kiểm tra.\n- Chủ tịch UBND các xã An Phú, Bình Hòa, Tân Lập bảo đảm điện.",
      "IMPLEMENT Chủ tịch UBND các xã An Phú, Bình Hòa, Tân Lập",
    ],
    ["UBND các huyện: Rà soát.\n- Thị xã Sơn Tây, huyện Tân Sơn: lập quy hoạch.", "LEAD huyện Tân Sơn"],
    [
      "Các cấp ủy đảng phối hợp với Hội Cựu chiến binh các cấp tiếp tục tuyên truyền.",
      "SUPPORT Hội Cựu chiến binh các cấp",
    ],
    ["UBND Thành phố chỉ đạo UBND Quận 5, UBND Phường 12 rà soát.", "IMPLEMENT UBND Quận 5"],
  ])("%s: %s", (words, role) => {
    expect(roles(words)).toContain(role);
  });
});
