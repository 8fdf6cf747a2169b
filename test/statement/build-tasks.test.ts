import { describe, expect, it } from "vitest";
import { makePlanText } from "../fixtures/plan-text.ts";
import { readPlan, readTask, readText } from "./read-task.ts";

const heads = (words: string) => readTask(words).tasks.map(({ heads }) => heads);
const outline = (body: string) => readPlan(body).tasks.map(({ path, heads }) => [path, ...heads]);

describe("points that tell of the work above them", () => {
  it("are no tasks, and make none of a part", () => {
    expect(outline("1. Số hóa hồ sơ\na) Đơn vị chủ trì: Sở Y tế.\nb) Đơn vị phối hợp: Sở Nội vụ.")).toEqual([
      ["I.1"],
    ]);
    expect(outline("1. Thời gian: Năm 2022. Cơ quan chủ trì: Sở Y tế.")).toEqual([["I.1"]]);
  });
});

it("units of administration are nobody's heads", () => {
  expect(heads("Các đơn vị hành chính cấp xã thuộc diện sắp xếp trong giai đoạn 2023 - 2025")).toEqual([]);
  expect(heads("Các đơn vị hành chính sự nghiệp rà soát biên chế.")).toEqual([
    ["Các đơn vị hành chính sự nghiệp"],
  ]);
});

describe("the heads of a task", () => {
  it.each([
    ["Sở Y tế: Chủ trì tham mưu.", ["Sở Y tế"]],
    ["Sở Công Thương, Ban Quản lý các KCN tỉnh: Chủ trì.", ["Sở Công Thương", "Ban Quản lý các KCN tỉnh"]],
    ["Sở Văn hóa, Thể thao và Du lịch: Tham mưu.", ["Sở Văn hóa, Thể thao và Du lịch"]],
    [
      "Sở Lao động, Thương binh và Xã hội, Sở Văn hóa, Thể thao và Du lịch: Rà soát.",
      ["Sở Lao động, Thương binh và Xã hội", "Sở Văn hóa, Thể thao và Du lịch"],
    ],
    ["Các sở, ngành, UBND các huyện, thành phố: Rà soát.", ["Các sở, ngành", "UBND các huyện, thành phố"]],
    [
      "Các sở, ngành, các đơn vị dự toán ngân sách cấp tỉnh, UBND các huyện, thành phố: Tiết kiệm.",
      ["Các sở, ngành", "các đơn vị dự toán ngân sách cấp tỉnh", "UBND các huyện, thành phố"],
    ],
    [
      "Giao Sở Kế hoạch và Đầu tư chủ trì, phối hợp với Văn phòng UBND tỉnh tổng hợp.",
      ["Sở Kế hoạch và Đầu tư"],
    ],
    ["Đề nghị HĐND tỉnh, Ủy ban MTTQ tỉnh giám sát việc thực hiện.", ["HĐND tỉnh", "Ủy ban MTTQ tỉnh"]],
    [
      "Về nông nghiệp: Giao Sở Nông nghiệp và Phát triển nông thôn rà soát.",
      ["Sở Nông nghiệp và Phát triển nông thôn"],
    ],
    ["**Sở Nội vụ:** Rà soát.", ["Sở Nội vụ"]],
    [
      "Thủ trưởng các cơ quan: Văn phòng UBND tỉnh; các sở, ban, ngành thuộc UBND tỉnh Cà Mau; Chủ tịch UBND cấp huyện, cấp xã căn cứ Quyết định thi hành.",
      ["Văn phòng UBND tỉnh", "các sở, ban, ngành thuộc UBND tỉnh Cà Mau", "Chủ tịch UBND cấp huyện, cấp xã"],
    ],
    ["Thủ trưởng các cơ quan, đơn vị: Tổ chức thực hiện.", ["Thủ trưởng các cơ quan, đơn vị"]],
    [
      "Các Bộ Tư pháp, Tài chính trong phạm vi nhiệm vụ, quyền hạn của mình hướng dẫn.",
      ["Các Bộ Tư pháp, Tài chính"],
    ],
    ["Vụ Pháp chế, Văn phòng Bộ theo chức năng nhiệm vụ tổ chức thực hiện.", ["Vụ Pháp chế", "Văn phòng Bộ"]],
    ["Sở Y tế, Sở Nội vụ theo nhiệm vụ được phân công kiểm tra các cơ sở.", ["Sở Y tế", "Sở Nội vụ"]],
    [
      "Thường trực HĐND, các Ban của HĐND, Tổ đại biểu và đại biểu HĐND tỉnh giám sát việc thực hiện.",
      ["Thường trực HĐND", "các Ban của HĐND", "Tổ đại biểu", "đại biểu HĐND tỉnh"],
    ],
    ["UBND các huyện: Sơn Động, Lục Ngạn: Rà soát.", ["UBND các huyện: Sơn Động, Lục Ngạn"]],
    ["UBND CÁC HUYỆN: SƠN ĐỘNG, LỤC NGẠN rà soát.", ["UBND CÁC HUYỆN: SƠN ĐỘNG, LỤC NGẠN"]],
    ["UBND các huyện: Rà soát, Xây dựng.", ["UBND các huyện"]],
    ["UBND các huyện thông qua danh mục.", ["UBND các huyện"]],
    [
      "Công ty TNHH MTV Khai thác công trình thủy lợi Nam Sông Thương kiểm tra cống.",
      ["Công ty TNHH MTV Khai thác công trình thủy lợi Nam Sông Thương"],
    ],
    [
      "Công ty TNHH MTV Điện lực Hải Dương dự trữ vật tư theo quy định.",
      ["Công ty TNHH MTV Điện lực Hải Dương"],
    ],
    ["UBND tỉnh giao Sở Xây dựng chủ trì rà soát.", ["Sở Xây dựng"]],
    ["Chủ tịch UBND tỉnh yêu cầu Giám đốc Sở Y tế rà soát.", ["Giám đốc Sở Y tế"]],
    ["Thủ tướng Chính phủ giao Bộ Y tế rà soát.", ["Bộ Y tế"]],
    ["SỞ TƯ\nPHÁP: Rà soát.", ["SỞ TƯ PHÁP"]],
    ["CÁC ĐOÀN THỂ TỈNH: Vận động.", ["CÁC ĐOÀN THỂ TỈNH"]],
    [
      "UBND các tỉnh, thành phố trực thuộc\nTrung ương rà soát.",
      ["UBND các tỉnh, thành phố trực thuộc Trung ương"],
    ],
    ["Giao Đội Quản lý trật tự đô thị kiểm tra.", ["Đội Quản lý trật tự đô thị"]],
    ["Sở Nội vụ (Ban Thi đua): Rà soát.", ["Sở Nội vụ"]],
    ["Sở Y tế chủ trì, phối hợp với Sở Tài chính rà soát.", ["Sở Y tế"]],
    ["Hội đồng khoa học công nghệ tỉnh: Đánh giá.", ["Hội đồng khoa học công nghệ tỉnh"]],
    [
      "BCH Quân sự tỉnh, Bộ CHQS tỉnh, BQL các KCN tỉnh, Sở LĐ-TB&XH, Sở VH-TT&DL, Sở TT&TT: Rà soát.",
      ["BCH Quân sự tỉnh", "Bộ CHQS tỉnh", "BQL các KCN tỉnh", "Sở LĐ-TB&XH", "Sở VH-TT&DL", "Sở TT&TT"],
    ],
    [
      "Liên đoàn Lao động tỉnh, Hội LHPN tỉnh, Tỉnh đoàn: Tuyên truyền.",
      ["Liên đoàn Lao động tỉnh", "Hội LHPN tỉnh", "Tỉnh đoàn"],
    ],
    ["BCH Quân sự tỉnh: Rà soát.", ["BCH Quân sự tỉnh"]],
    [
      "Sở Tài chính, Sở Xây dựng theo chức năng, nhiệm vụ được giao bố trí vốn.",
      ["Sở Tài chính", "Sở Xây dựng"],
    ],
    ["Bộ Tài chính và Ngân hàng Nhà nước phải cung cấp đủ vốn.", ["Bộ Tài chính", "Ngân hàng Nhà nước"]],
    ["Cục Quản lý thị trường: Tăng cường kiểm tra.", ["Cục Quản lý thị trường"]],
    ["Ngân hàng Nhà nước chi nhánh tỉnh: Có giải pháp.", ["Ngân hàng Nhà nước chi nhánh tỉnh"]],
    ["Sở Văn hóa, Thể\nthao và Du lịch: Tham mưu.", ["Sở Văn hóa, Thể thao và Du lịch"]],
    ["Đảng uỷ Chính phủ chủ trì, phối hợp với Ban Tổ chức Trung ương xây dựng.", ["Đảng uỷ Chính phủ"]],
    ["Đảng ủy Quốc hội lãnh đạo sửa đổi.", ["Đảng ủy Quốc hội"]],
    ["Ban Tuyên giáo Huyện ủy chủ trì tuyên truyền.", ["Ban Tuyên giáo Huyện ủy"]],
    ["Về ngân sách: Bộ Tài chính hướng dẫn thi hành.", ["Bộ Tài chính"]],
    [
      "Về đổi mới: Ban Đổi mới quản lý doanh nghiệp Trung ương đôn đốc các Bộ.",
      ["Ban Đổi mới quản lý doanh nghiệp Trung ương"],
    ],
    ["Về đất đai, giao Sở Xây dựng rà soát.", ["Sở Xây dựng"]],
    ["Thống nhất với đề xuất. Giao Sở Xây dựng rà soát.", ["Sở Xây dựng"]],
    ["Trong quý I/2022, Sở Y tế chủ trì rà soát.", ["Sở Y tế"]],
    ["Căn cứ quy hoạch, UBND huyện Việt Yên lập kế hoạch.", ["UBND huyện Việt Yên"]],
    ["Thuế các tỉnh, thành phố: Rà soát hồ sơ.", ["Thuế các tỉnh, thành phố"]],
    ["Giao Ban Chính sách, thuế quốc tế theo dõi.", ["Ban Chính sách, thuế quốc tế"]],
    ["Chi cục Hải quan khu vực VI phối hợp rà soát.", ["Chi cục Hải quan khu vực VI"]],
    ["Trách nhiệm của Sở Y tế: Rà soát.", ["Sở Y tế"]],
    [
      "Chánh Văn phòng UBND tỉnh; Giám đốc Sở Y tế và các cơ quan, tổ chức, cá nhân có liên quan chịu trách nhiệm thi hành.",
      ["Chánh Văn phòng UBND tỉnh", "Giám đốc Sở Y tế"],
    ],
    [
      "Sở Nội vụ, Thủ trưởng các đơn vị có tên tại Điều 1 chịu trách nhiệm thi hành.",
      ["Sở Nội vụ", "Thủ trưởng các đơn vị"],
    ],
    ["Giám đốc các sở nêu trên tổ chức thực hiện.", ["Giám đốc các sở"]],
    [
      "Tổng công ty Sông Hồng bảo đảm an toàn theo QCVN 02:2012/BXD; kiểm tra 12 điểm.",
      ["Tổng công ty Sông Hồng"],
    ],
    ["Hằng tháng Kho bạc Nhà nước tỉnh đối chiếu số liệu.", ["Kho bạc Nhà nước tỉnh"]],
    ["VTV, VOV mở chuyên mục.", ["VTV", "VOV"]],
    ["Thống kê tài sản: giao Sở Y tế; thời gian trong quý I.", ["Sở Y tế"]],
    ["Sở Xây dựng. Phối hợp với UBND các huyện quản lý đô thị.", ["Sở Xây dựng"]],
    [
      "Đề nghị Hội Nông dân tỉnh, Hội Cựu chiến binh, Tỉnh đoàn vận động đoàn viên.",
      ["Hội Nông dân tỉnh", "Hội Cựu chiến binh", "Tỉnh đoàn"],
    ],
    ["Đ/c Giám đốc Sở Xây dựng chỉ đạo rà soát.", ["Giám đốc Sở Xây dựng"]],
    ["Sở Nội vụ - cơ quan thường trực Hội đồng Thi đua tỉnh tham mưu khen thưởng.", ["Sở Nội vụ"]],
    ["Giám đốc các sở, Thủ trưởng các ban, ngành rà soát.", ["Giám đốc các sở", "Thủ trưởng các ban, ngành"]],
    [
      "Các ban, cơ quan tham mưu, giúp việc Tỉnh ủy; các thị ủy: Rà soát.",
      ["Các ban, cơ quan tham mưu, giúp việc Tỉnh ủy", "các thị ủy"],
    ],
    ["Chi cục Y tế dự phòng phối hợp rà soát.", ["Chi cục Y tế dự phòng"]],
    [
      "Vụ Tổ chức cán bộ, Vụ Pháp chế theo chức năng, nhiệm vụ được giao kiểm tra hồ sơ.",
      ["Vụ Tổ chức cán bộ", "Vụ Pháp chế"],
    ],
    ["Giao Cục Quản lý Khám, chữa bệnh kiểm tra.", ["Cục Quản lý Khám, chữa bệnh"]],
    [
      "Chủ tịch UBND các tỉnh, thành phố từ Quảng Trị đến Khánh Hòa triển khai.",
      ["Chủ tịch UBND các tỉnh, thành phố từ Quảng Trị đến Khánh Hòa"],
    ],
    [
      "Chánh Văn phòng UBND tỉnh, Giám đốc các Sở: Nội vụ, Nông nghiệp và Phát triển nông thôn chịu trách nhiệm thi hành.",
      ["Chánh Văn phòng UBND tỉnh", "Giám đốc các Sở: Nội vụ, Nông nghiệp và Phát triển nông thôn"],
    ],
    [
      "Giám đốc các Sở Tài chính, Y tế; Chủ tịch UBND các huyện chịu trách nhiệm thi hành.",
      ["Giám đốc các Sở Tài chính, Y tế", "Chủ tịch UBND các huyện"],
    ],
  ])("%j", (words, agencies) => {
    expect(heads(words)).toEqual([agencies]);
  });

  it.each([
    "Sở Nội vụ đã tham mưu UBND tỉnh ban hành Quyết định số 55/QĐ-UBND ngày 10/01/2022.",
    "Các sở, ngành đã giải quyết 98,5% hồ sơ đúng hạn.",
    "Văn phòng UBND tỉnh xin thông báo để các sở, ngành biết, thực hiện./.",
    "UBND tỉnh yêu cầu các cấp, các ngành phát huy tinh thần đoàn kết.",
    "Phát huy sức mạnh khối đại đoàn kết.",
    "Nhiệm vụ trọng tâm như sau:",
    "Thực hiện Nghị quyết số 01/NQ-CP ngày 08/01/2022 của Chính phủ.",
    "Đẩy mạnh thu hút đầu tư; Sở Công Thương được tăng cường.",
    "Mục tiêu của các sở, ngành là tiết kiệm.",
    "Đối với các doanh nghiệp nợ thuế kéo dài, xử lý nghiêm.",
    "Trong năm 2021, Sở Y tế đã hoàn thành kế hoạch.",
    "Các trường hợp vi phạm phải xử lý nghiêm.",
    "Thanh tra, kiểm tra việc thực hiện.",
    "Ban Thường vụ Tỉnh ủy giao:",
    "Các Quyết định của UBND tỉnh: số 12/QĐ-UBND ngày 3/1/2022.",
    "Các cơ quan, đơn vị sau đây chịu trách nhiệm quản lý hồ sơ:",
  ])("none: %s", (words) => expect(heads(words)).toEqual([]));
});

describe("names that scanning spoilt", () => {
  const keys = (words: string) => readTask(words).assignments.map(({ agencyKey }) => agencyKey);
  it.each([
    ["Sờ Nông nghiệp và Phát triền nông thôn: Rà soát.", "bac-giang/so-nong-nghiep-va-phat-trien-nong-thon"],
    ["Ủy ban nhân dân các huyên, thành phổ: Rà soát.", "bac-giang/ubnd-cac-huyen-thanh-pho"],
  ])("are those of the registry that read so without marks: %s", (words, key) =>
    expect(keys(words)).toEqual([key]),
  );
});

describe("an agency on a line of its own without a number", () => {
  it("leads the points below it, and none of another count", () => {
    const body =
      "Sở Y tế:\n1. Mở lớp.\n2. Thi.\nTrách nhiệm của Sở Nội vụ\n1. Tuyển sinh.\nGhi chú\n1. Số liệu.";
    const { tasks, assignments } = readPlan(body);
    expect(tasks.map(({ path }) => path)).toEqual(["I.1", "I.2", "I.2/1", "I.1~2"]);
    expect(
      assignments.filter(({ basis }) => basis === "INHERITED").map(({ task, agency }) => [task, agency]),
    ).toEqual([
      ["I.1", "Sở Y tế"],
      ["I.2", "Sở Y tế"],
      ["I.1~2", "Sở Nội vụ"],
    ]);
  });

  it("takes the points from the task above it", () => {
    const { assignments } = readPlan("1. Sở Y tế\nMở lớp.\nSở Nội vụ:\na) Tuyển sinh.\nb) Thi.");
    expect(assignments.map(({ task, agency }) => [task, agency])).toEqual([
      ["I.1", "Sở Y tế"],
      ["I.1/1", "Sở Nội vụ"],
      ["I.1.a", "Sở Nội vụ"],
      ["I.1.b", "Sở Nội vụ"],
    ]);
  });

  it.each(["Bộ trưởng Bộ Y tế yêu cầu:", "UBND tỉnh yêu cầu:", "UBND tỉnh:"])(
    "is not who orders: %s",
    (line) => expect(readPlan(`${line}\n1. Mở lớp.\n2. Thi.`).tasks).toEqual([]),
  );
});

describe("a part that tells of the past", () => {
  const under = (heading: string) =>
    readText(makePlanText(`II. ${heading}\n1. Sở Y tế kiểm tra 02 lần.\n- Sở Nội vụ: Rà soát.`)).tasks;
  it.each(["ĐÁNH GIÁ TÌNH HÌNH NĂM 2021", "Kết quả thực hiện", "Tồn tại, hạn chế"])(
    "gives no work: %s",
    (heading) => expect(under(heading)).toEqual([]),
  );
  it.each(["ĐÁNH GIÁ VÀ NHIỆM VỤ", "NHIỆM VỤ"])("does where it tells of work too: %s", (heading) =>
    expect(under(heading)).toHaveLength(2),
  );
});

describe("work told below its name", () => {
  it.each([
    [
      "Nâng cấp trạm y tế\nSở Y tế chủ trì, phối hợp với Sở Tài chính lập dự án.",
      ["LEAD Sở Y tế", "SUPPORT Sở Tài chính"],
    ],
    ["Đào tạo nhân lực\nGiao Sở Nội vụ chủ trì mở lớp.", ["LEAD Sở Nội vụ"]],
  ])("%j", (words, roles) =>
    expect(readTask(words).assignments.map(({ role, agency }) => `${role} ${agency}`)).toEqual(roles),
  );
});

describe("words at the end of a document", () => {
  it.each([
    "Trên đây là Kế hoạch năm 2022; yêu cầu các sở, ngành, UBND các huyện nghiêm túc thực hiện.",
    "Quá trình thực hiện, nếu có vướng mắc, báo cáo về Sở Nội vụ.",
  ])("give no part in the last task: %s", (words) =>
    expect(readPlan(`1. Sở Y tế: Rà soát.\n${words}`).assignments.map(({ role }) => role)).toEqual(["LEAD"]),
  );
});

describe("dashes under a heading", () => {
  it("that open with an agency and a colon are tasks of the part", () => {
    expect(
      outline(
        "- Sở Y tế: Mở lớp.\n- Sở Nội vụ: 12 bài.\n- Sở Tư pháp: đã ban hành.\n- Công an tỉnh:\n+ Thi.",
      ),
    ).toEqual([["I/1", "Sở Y tế"]]);
  });
});

describe("the tasks of a document", () => {
  it("are numbered paragraphs with a head; headings and aims are none", () => {
    expect(
      outline(
        "1. Phòng, chống dịch\n1.1. Sở Y tế: Chủ trì.\n1.2. Sở Tài chính: Bố trí.\n2. Nâng cao năng suất.",
      ),
    ).toEqual([
      ["I.1.1", "Sở Y tế"],
      ["I.1.2", "Sở Tài chính"],
    ]);
  });

  it("may have children with heads of their own, which do not inherit", () => {
    const { tasks, assignments } = readPlan(
      "1. Các sở, ngành: Rà soát.\n\nUBND thành phố Bắc Giang, UBND huyện Việt Yên: Đẩy nhanh tiến độ.\n\nSở Y tế: Báo cáo.",
    );
    expect(tasks.map(({ path, parent, heads }) => [path, parent, ...heads])).toEqual([
      ["I.1", null, "Các sở, ngành"],
      ["I.1/1", "I.1", "UBND thành phố Bắc Giang", "UBND huyện Việt Yên"],
      ["I.1/2", "I.1", "Sở Y tế"],
    ]);
    expect(assignments.filter(({ task }) => task === "I.1/1").map(({ agencyKey }) => agencyKey)).toEqual([
      "bac-giang/bac-giang/ubnd",
      "bac-giang/viet-yen/ubnd",
    ]);
  });

  it("of a decision bear articles and points", () => {
    const { tasks } = readText(
      "ỦY BAN NHÂN DÂN\nTỈNH BẮC GIANG\n\nSố: 5/QĐ-UBND\n\nBắc Giang, ngày 3 tháng 2 năm 2022\n\nQUYẾT ĐỊNH\nGiao nhiệm vụ\n\nĐiều 1. Giao chỉ tiêu.\nĐiều 2. Tổ chức thực hiện\n1. Sở Y tế: Chủ trì.\n2. Trách nhiệm khác:\na) Sở Nội vụ: Rà soát;\nb) Sở Tài chính: Bố trí kinh phí.",
    );
    expect(tasks.map(({ path }) => path)).toEqual(["Điều 2.1", "Điều 2.2.a", "Điều 2.2.b"]);
  });

  it("headed by a line are their points, without heads of their own", () => {
    const { tasks, assignments } = readPlan(
      "1. Sở Nội vụ\na) Chủ trì rà soát biên chế.\nb) Báo cáo kết quả.",
    );
    const points = tasks.filter(({ path }) => path !== "I.1");
    expect(points.map(({ path, heads }) => [path, heads])).toEqual([
      ["I.1.a", []],
      ["I.1.b", []],
    ]);
    const other = assignments.filter(({ agencyKey }) => agencyKey !== "bac-giang/so-noi-vu");
    expect(other).toEqual([]);
  });

  it("headed by a line name in their points who is told to act, not who leads", () => {
    const { tasks, assignments } = readPlan(
      "1. Sở Nội vụ\na) Chỉ đạo Công ty Điện lực Bắc Giang thực hiện tiết kiệm.",
    );
    expect(tasks.find(({ path }) => path === "I.1.a")?.heads).toEqual([]);
    expect(
      assignments.filter(({ task }) => task === "I.1.a").map(({ role, agency }) => `${role} ${agency}`),
    ).toContain("IMPLEMENT Công ty Điện lực Bắc Giang");
  });

  it("run to the next task, over page breaks and unnumbered paragraphs", () => {
    const [first] = readPlan(
      "1. Sở Y tế: Chủ trì.\n\nTăng cường kiểm tra.\n- Rà soát.\n2. Sở Nội vụ: Báo cáo.",
    ).tasks;
    expect(first?.text).toBe("1. Sở Y tế: Chủ trì.\n\nTăng cường kiểm tra.\n- Rà soát.");
  });

  it("have keys made of the plan and the path", () => {
    const { document, tasks } = readTask("Sở Y tế: Chủ trì.");
    expect(tasks).toMatchObject([{ key: `${document.instrument}#I.1`, plan: document.instrument }]);
  });
});
