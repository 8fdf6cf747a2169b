import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { refuseLegacyFont } from "../../src/document/refuse-legacy-font.ts";

/** Letters and their places in the fonts of TCVN 5712:1993, "VN3". */
const TCVN3 = new Map(
  (
    "àµ ả¶ ã· á¸ ạ¹ ă¨ ằ» ẳ¼ ẵ½ ắ¾ ặÆ â© ầÇ ẩÈ ẫÉ ấÊ ậË đ® èÌ ẻÎ ẽÏ éÐ ẹÑ êª ềÒ ểÓ ễÔ ếÕ ệÖ ì× ỉØ ĩÜ íÝ ịÞ òß ỏá õâ óã ọä " +
    "ô« ồå ổæ ỗç ốè ộé ơ¬ ờê ởë ỡì ớí ợî ùï ủñ ũò úó ụô ư\u00ad ừõ ửö ữ÷ ứø ựù ỳú ỷû ỹü ýý ỵþ"
  )
    .split(" ")
    .map((pair) => [pair.charAt(0), pair.charAt(1)] as const),
);

/** As Word hands on a text set in ".VnTime". */
function writeTcvn3(text: string): string {
  return [...text.normalize("NFC")].map((letter) => TCVN3.get(letter.toLowerCase()) ?? letter).join("");
}

const texts = readdirSync("test/gold")
  .map((id) => join("test/gold", id, "text.txt"))
  .filter((path) => existsSync(path))
  .map((path) => readFileSync(path, "utf8"));

describe("refuseLegacyFont", () => {
  it("takes the texts of the gold, composed or not, and refuses each as TCVN3 writes it", () => {
    for (const text of texts) {
      expect(() => refuseLegacyFont(text, "a.txt")).not.toThrow();
      expect(() => refuseLegacyFont(text.normalize("NFD"), "a.txt")).not.toThrow();
      expect(() => refuseLegacyFont(writeTcvn3(text), "a.txt")).toThrow(
        expect.objectContaining({ code: "DOCUMENT_ENCODING" }),
      );
    }
    expect(texts.length).toBeGreaterThan(50);
  });

  it.each([
    ["TCVN3", "Uû ban nh©n d©n tØnh giao Së C«ng Th\u00ad¬ng thùc hiÖn NghÞ quyÕt sè 12-NQ/TU"],
    ["VNI", "UÛy ban nhaân daân tænh giao Sôû Coâng Thöông thöïc hieän Nghò quyeát soá 12-NQ/TU"],
  ])("names the font, %s, and the words", (font, text) => {
    expect(() => refuseLegacyFont(text, "a.docx")).toThrow(
      new RegExp(`"a\\.docx" .*${font}.*"${text.slice(0, 10)}.*UniKey`, "s"),
    );
  });

  it.each([
    "UBND tinh giao So Cong Thuong chu tri, phoi hop voi cac so, nganh thuc hien",
    "Là où l'État a créé des règles, les autorités réévaluent chaque année, à Noël, les réseaux où l'on a déjà agi",
    "© 2022 Contoso®. © 2023 Contoso®. Tous droits réservés",
    "Số 12-NQ/TU",
    "42",
  ])("takes %j", (text) => {
    expect(() => refuseLegacyFont(text, "a.txt")).not.toThrow();
  });
});
