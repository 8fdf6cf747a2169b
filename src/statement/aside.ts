import { CLEAR_VERBS } from "./work-verb.ts";

/** What a body acts within. */
const POWERS =
  "chức năng|nhiệm vụ|thẩm quyền|quyền hạn|trách nhiệm|quy định|phân cấp|quản lý|phạm vi quản lý|địa bàn quản lý|lĩnh vực phụ trách";
/** ", theo chức năng, nhiệm vụ được giao,", ", cá nhân có liên quan", "có tên tại Điều 1", "trước ngày 15 hằng tháng" between the agencies and their verb. */
export const ASIDE = new RegExp(
  `^ ?[,;]? ?(?:sau đây gọi [^,;.]{2,60}, ?)?(?:(?:và )?(?:các )?(?:(?:tổ chức|tập thể)(?:,| và) )?(?:cá nhân|tập thể|người)(?: có)? liên quan|(?:,? ?(?:và )?(?:các )?(?:(?:ông|bà|cá nhân|đồng chí|thành viên|tổ chức|cơ quan|đơn vị)(?:, | và | |\\/)?\\(?(?:bà|cá nhân|đơn vị)?\\)? )?)?(?:có tên|nêu) (?:tại [Đđ]iều \\d+|ở trên|trên)|với (?:vai trò|tư cách)[^.;:\\n]{2,100},|- (?:[cC]ơ quan|[đĐ]ơn vị) (?:thường trực|đầu mối|chủ trì)[^-.;:\\n]{0,80}?(?:-|,|(?= (?:${CLEAR_VERBS})(?!\\p{L})))|(?:nhất là|đặc biệt là) [^.;\\n]{2,200}?,?(?= (?:${CLEAR_VERBS})(?!\\p{L}))|(?:theo|trong phạm vi) (?:đúng )?(?:${POWERS})(?:(?:,? và|,)? (?:${POWERS}))*(?: được giao| được phân công| được phân cấp| của mình| của pháp luật| hiện hành)*,?|căn cứ [^,.;\\n]{2,80}(?= (?:thi hành|thực hiện|triển khai|tổ chức)(?!\\p{L}))|(?:trước|chậm nhất(?: là)?|định kỳ trước) [^,;.:\\n]{4,50}?,?(?= (?:${CLEAR_VERBS})(?!\\p{L}))|(?:căn cứ|trên cơ sở)[^.;\\n]{0,120},)`,
  "u",
);
