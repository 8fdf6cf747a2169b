/** What is fought, as it stands in lists behind "phòng, chống": "tội phạm, tệ nạn xã hội", "lụt, bão". Alternatives of a pattern. */
export const FOUGHT_THINGS =
  "tai nạn|thương tích|đuối nước|tội phạm|tệ nạn|bão|lũ|lụt|sạt lở|thiên tai|hạn hán|xâm nhập mặn|ngập|cháy rừng|cháy|nổ|tham nhũng|lãng phí|tiêu cực|quan liêu|dịch bệnh|dịch hại|ma t(?:úy|uý)|mại dâm|mua bán|bạo lực|xâm hại|hàng giả|hàng cấm|gian lận|buôn lậu|lừa đảo|cờ bạc|đói|rét|suy dinh dưỡng|ô nhiễm|sốt xuất huyết|lao động trẻ em|béo phì|tảo hôn|rủi ro|khủng bố|rửa tiền";
