/** What may open a sentence before its subject: "Trong quý I/2022, ", "Để thực hiện …, ", "Căn cứ …, ". */
export const ADVERBIALS =
  "trong|trước|hằng|hàng|định kỳ|căn cứ|trên cơ sở|để|nhằm|theo|sau khi|ngay sau|khi|nếu|từ|đến|kể từ|chậm nhất|về|đối với|tùy|riêng";

/** Up to two of them: "Trong quá trình thực hiện, nếu có vướng mắc, ". */
export const ASIDES_BEFORE = `(?:(?:${ADVERBIALS})(?!\\p{L})[^.:;,\\n]{2,120}, ){0,2}`;
