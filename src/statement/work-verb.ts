/** Verbs that begin what an agency is told to do; in small letters none of them stands inside a name. */
export const CLEAR_VERBS = [
  "chủ trì|phối hợp|có trách nhiệm|chịu trách nhiệm|(?:ủy|uỷ) quyền|có nhiệm vụ|tham mưu(?!,? (?:và )?giúp việc)|chỉ đạo|lãnh đạo|(?<!các )tổ chức|triển khai|thực hiện",
  "(?<!(?:[đĐ]ầu tư (?:và )?|[tT]hanh tra ))xây dựng|hướng dẫn|theo dõi|tiếp tục|căn cứ|khẩn trương|tăng cường|chủ động|rà soát|đẩy mạnh|đẩy nhanh|quán triệt",
  "kiểm tra|giám sát|đôn đốc|đơn đốc|báo cáo|(?<!(?:[dD]ịch vụ|[kK]inh tế|[tT]hông tin|nghiệp|khoa) )tổng hợp|bố trí|ban hành|cân đối|giải quyết|chuẩn bị|hoàn thành|hoàn thiện|tạm dừng",
  "tuyên truyền|phổ biến|huy động|(?<!(?:ông|[dD]ân|uân|[đĐ]ộc|rung|iệt|hành|hiết|[xX]ác|tác) )lập|đề xuất|phê duyệt|khắc phục|đảm bảo|bảo đảm|duy trì|nâng cao|phát huy|công khai|công bố",
  "cập nhật|cung cấp|ưu tiên|chấn chỉnh|đổi mới|tháo gỡ|cụ thể hóa|cụ thể hoá|phân công|phân bổ|kịp thời|đăng ký|phát động",
  "(?<!(?:ông|[lL]ộ|[qQ]uy|[qQ]uá|hương|[tT]ờ|ành|iáo|rương) )trình|quyết định|(?<!(?:ngoại|chuyển|bàn) )giao(?! (?:thông|dịch))|sơ kết|tổng kết|điều tra|vận động|khuyến khích|nộp|gửi|đối chiếu|nắm|dừng|ngừng|giảm",
  "thúc đẩy|tạo điều kiện|khảo sát|đánh giá|xác định|thành lập|kiện toàn|củng cố|tập huấn|sửa đổi|bổ sung|giữ|bám sát|nêu cao",
  "điều chỉnh|giải ngân|thanh toán|quyết toán|thu hút|ngăn chặn|phát hiện|đấu tranh|tuần tra|trao đổi|thống nhất|nhanh chóng",
  "tham gia|đóng góp|tiến hành|áp dụng|biên soạn|đăng tải|đưa tin|cải tạo|nâng cấp|lựa chọn|xem xét|(?<![tT]rợ )giúp(?! việc)|quyết liệt|tích cực",
  "(?<![gG]iáo dục )thường xuyên|nghiêm túc|nghiêm chỉnh|chỉ(?= (?:được|cung cấp|sử dụng|thực hiện|tiếp nhận|bán) )|(?<!nhà )bán(?! (?:lẻ|buôn|trú|công|kính|đảo|thời|dẫn|hàng|đấu))|sớm|tập trung|phải|cần|quan tâm|chú trọng|ký|rút kinh nghiệm|tiếp nhận|bàn giao|thông báo|lồng ghép",
  "kết nối|tích hợp|số hóa|số hoá|nhân rộng|thí điểm|tăng|mở|cấp phép|(?<!(?:các|cùng|mọi|từng|rung|ao|sơ|Sơ) )cấp(?! (?:tỉnh|huyện|xã|cơ sở|trên|dưới|trung ương|quốc gia|bộ|vùng|nước|cao|cứu|thoát|ủy|uỷ))",
  "tổng kiểm tra|dự trù|đưa|bảo vệ(?! (?:pháp luật|thực vật|môi trường|sức khỏe|quyền|người|trẻ em|chính trị|bí mật|an ninh|dân phố|và))|chuyển|thay thế|khởi động|ngăn ngừa|phòng ngừa|niêm yết|thẩm tra|tham vấn|bình xét|tập trung|chịu",
  "mời|cử|họp|phúc tra|dự báo|cảnh báo|điều phối các|sơ tán|ứng phó|vận chuyển|thông tin kịp thời|thu thập|lưu trữ hồ sơ|giải trình|chuyển đổi",
  "lấy ý kiến|xin ý kiến|khen thưởng|biểu dương|động viên|chăm lo|diễn tập|chấp hành|định kỳ|hằng năm|hàng năm|hằng tháng|hàng tháng",
  "hằng quý|hàng quý|trực tiếp(?! cơ sở)|thừa (?:ủy|uỷ) quyền|thay mặt|hình thành|đề nghị|yêu cầu|kêu gọi|thẩm tra|khởi công|có (?:giải pháp|kế hoạch|văn bản|biện pháp|[nN]ghị quyết)",
  "thông qua|thiết lập|tìm(?= (?:giải pháp|biện pháp|nguồn))|xét(?=, đề nghị| duyệt| chọn)|nghiên cứu(?=,? (?:tham mưu|đề xuất|kiến nghị))|dự trữ|(?<![yY] tế )dự phòng|thu gom|di dời|thay mới|sắp xếp|cắt giảm|rút ngắn|làm đầu mối|khôi phục|trích|miễn|hỗ trợ kinh phí|bám nắm|đăng tin|mở rộng|mở chuyên mục",
  "(?<!việc )làm(?! việc(?! (?:với|trực tiếp)))|nâng|phát(?! (?:thanh|triển|hành|ngôn|điện))|truy vết|truy quét|khoanh vùng|khoanh nuôi|dập dịch|khử khuẩn|tiêm(?! chủng)|tắt|treo|cắm|đốt(?! rác)|xác minh|nhắc nhở|khuyến cáo|xử phạt",
  "tiêu hủy|tiêu huỷ|tịch thu|truy thu|khởi tố|thăm hỏi|tặng|trao|tuyển dụng|bổ nhiệm|luân chuyển|điều động|cài đặt|nạo vét|khơi thông|gia cố|thu hoạch|gieo|(?<!rạm )bơm",
  "giải thích|trả lời|phản ánh|đối thoại|chia sẻ|đặt|dành|kê khai|in ấn|dán|trưng bày|(?<!ường )trực(?! (?:thuộc|tuyến|tiếp cơ sở))|túc trực|canh gác|chốt chặn|đón|tiếp tế|cứu chữa|đóng cửa",
  "thương lượng|đàm phán|kiến nghị|chặn|cắt tỉa|tỉa|quản trị(?! (?:mạng|hệ thống|kinh doanh))|(?<!(?:[tT]y|[tT]âm|[vV]ị|[đĐ]ồng|[vV]ụ|và|[tT]ổ|[bB]an) )tư vấn(?! (?:pháp luật|giám sát|thiết kế|tâm lý))|gắn|thu dung|điều trị|ngưng|súc rửa|mua(?! bán)|bắn|liên kết|liên doanh|lai tạo|dẹp|đo(?! (?:lường|đạc))|tranh thủ|trang trí|buộc|chăm sóc(?! (?:sức|khách|trẻ|người))|thường trực(?=,| theo dõi)|(?<!(?:hòng|áo|háy),? |hữa )chống(?! (?:ngập|tham|thiên|lụt|bão|hạn|xói|sạt|sét|độc))|tiếp thu|nhắc nhở|quy định|giảng dạy|tư vấn pháp luật|(?:ủy|uỷ) thác|thanh,? quyết toán|thông tin đến|không (?:chủ quan|lơ là|được|để)|tự (?:rà soát|đánh giá|kiểm tra)|giải phóng mặt bằng|giải tỏa|bồi thường|cho (?:vay|thuê|phép)|chi trả|cấp phát|truyền thông|sẵn sàng|phân luồng|bảo trì|duy tu|mua sắm|(?<!(?:uôi|ây) )trồng|xét duyệt|giới thiệu",
  "hoãn|hủy|huỷ|siết|lấy|nhận|(?<!trực )tiếp|xả|tích nước|cung ứng|bình ổn|hoàn trả|hoàn tất|kết hợp|liên hệ|tôn vinh|tri ân|tu bổ|tôn tạo|trùng tu|chỉnh trang|phun|cách ly|xét nghiệm|cấp cứu|truy tố|xét xử",
  "lắp(?! đặt)|che chắn|chằng (?:chống|buộc)|neo đậu|gia hạn|cấm|đình chỉ|thu giữ|tạm giữ|trữ (?:nước|ngọt)|tiêu thoát|tiêu úng|phát quang|cứu trợ|giúp đỡ|cơ cấu lại|giãn|định giá|xác nhận|công nhận|ký kết",
  "ra quân|vào cuộc|đồng hành|chung tay|hưởng ứng|ủng hộ|quyên góp|tháo dỡ|cưỡng chế|đo đạc|kiểm kê|kiểm đếm|thống kê|phát sóng|tiếp sóng|biên tập|(?<![nN]hà )xuất bản|sáng tác|dàn dựng|(?<!nghệ thuật |Nghệ thuật )biểu diễn|phục dựng|khai quật|chôn lấp",
  "trang trí|cổ động|ươm|nhân giống|thả|sàng lọc|tầm soát|phụ trách|đảm nhận|chấp thuận|nghiêm cấm|tuyệt đối|kiên quyết|nỗ lực|phấn đấu|lập tức|khẩn cấp|kết nạp|(?<!trật )tự(?! (?:do|nhiên|vệ|động|trị|quản|nguyện))|ngầm hóa|ngầm hoá|(?<![qQ]uốc gia )đặc biệt",
  "can thiệp|niêm phong|cho ý kiến|góp ý|đăng cai|kích hoạt|trang bị|trang cấp|xuất cấp|bình chọn|vinh danh|kỷ niệm|phủ sóng|chiếu phim|khoanh nợ|định hướng|cam kết|thể chế h[óo][áa]|nội luật h[óo][áa]|ghi (?:thu|nhận|vốn|chi)|hạch toán",
  "tạm ứng|tạm cấp|ứng trước|tống đạt|xóa|xoá|loại bỏ|hạn chế|khống chế|kéo giảm|(?<!(?:động|triển|hội|sống) )ổn định(?! (?:kinh tế|chính trị))|gìn giữ|xếp loại|xếp hạng|chấm điểm|gia cường|tái cơ cấu|liên thông|bãi bỏ|thương thảo|ấn định|dập(?! dịch)|trục vớt|khai báo|thẩm duyệt",
  "tuân thủ|tôn trọng|vận dụng|lưu giữ|sao lưu|sát hạch|san lấp|khai trương|khánh thành|tinh giản|tinh gọn|sáp nhập|hợp nhất|giải thể|khơi dậy|xã hội h[óo][áa]|cổ phần h[óo][áa]|thoái vốn|luân phiên|nhắn tin|gọi điện|gây quỹ|tuyên dương|khích lệ|viếng|thăm",
  "kết nghĩa|đỡ đầu|hiệu chỉnh|cắt điện|đóng điện|khoanh vẽ|cắm mốc|bảo dưỡng|chuẩn h[óo][áa]|nhập liệu|tạo lập|rà quét|cứu đói|(?<!(?:vị|ười|quan|nhân|chức|động|nghiệp|hộ|bên|việc) )sử dụng",
  "(?<!(?:[tT]rạm|[bB]an|(?<!iên )[pP]hòng|viên|[cC]hốt|[tT]ổ|[đĐ]ội) )kiểm soát|(?<!(?:truyền|giao|tập) )chọn|(?<!(?:nhân|vị|quan|nghiệp) )đầu mối|(?<!(?:lý|và|thác|Ban|vị),? )vận hành(?= (?:hệ thống|cống|hồ|các|linh hoạt|an toàn|hợp lý|trạm|điều tiết))",
].join("|");

/** Verbs that also stand inside names: "Ban Đổi mới quản lý doanh nghiệp", "Cục Thi hành án". */
export const NAME_VERBS =
  "quản lý|xử lý|đào tạo|bồi dưỡng|hỗ trợ|nghiên cứu|thẩm định|điều hành|điều phối|vận hành|khai thác|sửa chữa|thu hồi|thi hành|thanh tra|ứng dụng|thu|chi(?! nhánh)|phát triển|phân tích|tuyển chọn|lắp đặt|nghiệm thu|quảng bá|sưu tầm|quy hoạch|giám định|kiểm định|kiểm nghiệm|xúc tiến|bảo tồn|nuôi dưỡng|h[òo][àa] giải|huấn luyện|đấu giá|đấu thầu|bảo quản|phân loại|tiêu thụ|chứng thực|điều tiết|phản biện|hoàn thuế";

/** Verbs that tell a subject ("Sở Y tế rà soát …") from a noun. */
export const WORK_VERBS = `${CLEAR_VERBS}|${NAME_VERBS}`;
