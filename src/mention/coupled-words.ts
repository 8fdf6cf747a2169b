/** Things that are named together with a comma between them, as they stand in the names of instruments; `|` parts the pairs. */
const COUPLES =
  "cán bộ, công chức|công chức, viên chức|cán bộ, viên chức|cán bộ, đảng viên|cán bộ, chiến sĩ|đoàn viên, hội viên|đoàn viên, thanh niên|công nhân, viên chức|công nhân, lao động|viên chức, người lao động|học sinh, sinh viên|trẻ em, học sinh|thanh niên, thiếu niên|thiếu niên, nhi đồng|thanh thiếu niên, nhi đồng|bà mẹ, trẻ em|phụ nữ, trẻ em|gia đình, dòng họ|dòng họ, cộng đồng|hộ nghèo, cận nghèo|hộ nghèo, hộ cận nghèo|người có công, hộ nghèo|người có công, thân nhân" +
  "|nhà, đất|chương trình, dự án|công trình, dự án|chương trình, đề án|dự án, công trình|cơ chế, chính sách|chủ trương, chính sách|chế độ, chính sách|chế độ, định mức|tiêu chuẩn, định mức|tiêu chuẩn, chế độ|tiêu chuẩn, điều kiện|tiêu chuẩn, quy chuẩn|tiêu chí, định mức|nguyên tắc, tiêu chí|tiêu chí, điều kiện|định mức, đơn giá|đối tượng, tiêu chuẩn|đối tượng, điều kiện|điều kiện, tiêu chuẩn|nội dung, mức chi|nội dung, định mức|trình tự, thủ tục|hồ sơ, thủ tục|chức năng, nhiệm vụ|nhiệm vụ, quyền hạn|nhiệm vụ, giải pháp|mục tiêu, nhiệm vụ|quy chế, quy định|quy trình, thủ tục|phí, lệ phí|thuế, phí" +
  "|năng suất, chất lượng|chất lượng, hiệu quả|sản phẩm, hàng hóa|hàng hóa, dịch vụ|sản phẩm, dịch vụ|máy móc, thiết bị|cơ sở vật chất, thiết bị|cơ sở vật chất, trang thiết bị|phương tiện, trang thiết bị|vũ khí, vật liệu nổ|trật tự, an toàn|an ninh, trật tự|an ninh, an toàn|an toàn, an ninh|an toàn, vệ sinh|quốc phòng, an ninh|kinh tế, xã hội|kinh tế, văn hóa|văn hóa, xã hội|văn hóa, thể thao|văn hóa, nghệ thuật|văn học, nghệ thuật|văn hóa, du lịch|thể dục, thể thao|thể thao, du lịch|khoa học, công nghệ|công nghệ, đổi mới sáng tạo|nông nghiệp, nông thôn|nông nghiệp, nông dân|nông dân, nông thôn|nông, lâm|giáo dục, đào tạo|y tế, giáo dục|giáo dục, y tế|dân số, gia đình|dân số, kế hoạch hóa|tín ngưỡng, tôn giáo|dân tộc, tôn giáo|bưu chính, viễn thông" +
  "|tư tưởng, đạo đức|tư tưởng, chính trị|chính trị, tư tưởng|chính trị, đạo đức|đạo đức, lối sống|đạo đức, phong cách|kỷ luật, kỷ cương|kỷ cương, kỷ luật|kỷ cương, hành chính|tham nhũng, lãng phí|tham nhũng, tiêu cực|lãng phí, tiêu cực|tiết kiệm, chống lãng phí|thi đua, khen thưởng|khen thưởng, kỷ luật|phổ biến, giáo dục|tuyên truyền, phổ biến|thông tin, tuyên truyền|thông tin, truyền thông|tiếp nhận, giải quyết|khiếu nại, tố cáo|bồi thường, hỗ trợ|hỗ trợ, tái định cư|bầu cử, ứng cử|bổ nhiệm, giới thiệu|quy hoạch, bổ nhiệm|đào tạo, bồi dưỡng|luân chuyển, điều động|điều động, luân chuyển|bổ nhiệm, miễn nhiệm|phân cấp, ủy quyền|phân cấp, phân quyền" +
  "|thôn, bản|thôn, buôn|thôn, ấp|thôn, xóm|thôn, tổ dân phố|ấp, khu phố|ấp, khóm|bản, tổ dân phố|xã, phường|phường, thị trấn|phường, đặc khu|quận, huyện|huyện, thị xã|thị xã, thành phố|vùng sâu, vùng xa|vùng cao, biên giới|biên giới, hải đảo|miền núi, biên giới|miền núi, vùng sâu|biển, đảo|khu công nghiệp, khu kinh tế|khu kinh tế, khu công nghiệp|khu công nghiệp, cụm công nghiệp|đô thị, nông thôn|đô thị, khu dân cư|gia súc, gia cầm|cây trồng, vật nuôi|trồng trọt, chăn nuôi|chăn nuôi, thú y|lụt, bão|bão, lụt|bão, lũ|lũ, lụt|đói, rét|dịch bệnh, thiên tai|hạn hán, thiếu nước|hạn hán, xâm nhập mặn|nước sạch, vệ sinh|sông, suối|ao, hồ|hồ, đập|đường bộ, đường sắt|đường sắt, đường thủy|rừng đặc dụng, rừng phòng hộ|rừng phòng hộ, rừng đặc dụng" +
  "|tổ chức, bộ máy|chức danh, chức vụ|di tích, danh lam|ma túy, mại dâm|tội phạm, tệ nạn|tội phạm, vi phạm|thu gom, vận chuyển|sinh hoạt, học tập|y tế dự phòng, y tế cơ sở|tinh gọn, hiệu lực|hiệu lực, hiệu quả|ổn định, bền vững|xanh, sạch|sáng, xanh|nhanh, bền vững|vận chuyển, xử lý|hướng nghiệp, phân luồng|định danh, xác thực|ban chấp hành, ban thường vụ|ban thường vụ, thường trực|đảng ủy, ban thường vụ|huyện ủy, ban thường vụ|tỉnh ủy, ban thường vụ|thành ủy, ban thường vụ|quyền lực, phòng|ban bí thư, bộ chính trị|hội đồng nhân dân, ủy ban nhân dân|hđnd, ubnd";

/** By the word behind the comma: what stands before it and what goes on. */
const BY_SECOND = indexCouples();

function indexCouples(): ReadonlyMap<string, readonly (readonly [string, string])[]> {
  const index = new Map<string, [string, string][]>();
  for (const couple of COUPLES.split("|")) {
    const [first = "", second = ""] = couple.split(", ");
    const opening = second.split(" ")[0] ?? "";
    index.set(opening, [...(index.get(opening) ?? []), [first, second]]);
  }
  return index;
}

const REACH = 32;
const OPENING = /^, ?(\p{L}+)/u;

/** Tells whether a comma parts two things that belong together: "cán bộ, công chức", "công trình, dự án". */
export function areCoupled(words: string, comma: number): boolean {
  const behind = words.slice(comma, comma + REACH).toLowerCase();
  const couples = BY_SECOND.get(OPENING.exec(behind)?.[1] ?? "");
  if (!couples) return false;
  const before = ` ${words.slice(Math.max(0, comma - REACH), comma).toLowerCase()}`;
  return couples.some(
    ([first, second]) =>
      before.endsWith(` ${first}`) &&
      behind.startsWith(`, ${second}`) &&
      !/^\p{L}/u.test(behind.slice(second.length + 2)),
  );
}
