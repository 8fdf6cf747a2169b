import { describe, expect, it } from "vitest";
import { splitSections } from "../../src/document/split-sections.ts";
import { loadRegistry } from "../../src/load-registry.ts";
import { findMentions } from "../../src/mention/find-mentions.ts";
import { resolveMentions } from "../../src/resolve/resolve-mentions.ts";
import { groupAgencies } from "../../src/statement/agency-list.ts";

const registry = loadRegistry();
const HEAD = "ỦY BAN NHÂN DÂN\nTỈNH BẮC GIANG\nSố: 12/KH-UBND\n\nKẾ HOẠCH\nThực hiện nhiệm vụ năm 2022\n\n";

/** The keys of the agencies that a sentence of a plan of Bắc Giang names, in order. */
function keysOf(sentence: string): string[] {
  const document = splitSections(`${HEAD}1. ${sentence}`);
  const resolved = resolveMentions(document, findMentions(document, registry.lexicon), registry);
  const start = resolved.text.indexOf(sentence);
  return groupAgencies(resolved).flatMap(({ items }) =>
    items.filter((item) => item.start >= start).map(({ agency }) => agency.key),
  );
}

describe("shareLevels", () => {
  it.each([
    ["HĐND, UBND tỉnh rà soát.", ["bac-giang/hdnd", "bac-giang/ubnd"]],
    ["HĐND và UBND huyện Việt Yên rà soát.", ["bac-giang/viet-yen/hdnd", "bac-giang/viet-yen/ubnd"]],
    ["HĐND, UBND huyện Mai Lâm rà soát.", ["bac-giang/~hdnd-huyen-mai-lam", "bac-giang/~ubnd-huyen-mai-lam"]],
    ["HĐND - UBND cấp xã rà soát.", ["bac-giang/~hdnd-cap-xa", "bac-giang/ubnd-cap-xa"]],
    ["HĐND và UBND các cấp rà soát.", ["bac-giang/hdnd-cac-cap", "bac-giang/ubnd-cac-cap"]],
    [
      "Huyện ủy, HĐND, UBND huyện Mai Lâm rà soát.",
      ["bac-giang/~huyen-uy-mai-lam", "bac-giang/~hdnd-huyen-mai-lam", "bac-giang/~ubnd-huyen-mai-lam"],
    ],
    [
      "Huyện ủy, HĐND, UBND huyện Mai Châu rà soát.",
      ["hoa-binh/mai-chau/huyen-uy", "hoa-binh/mai-chau/hdnd", "hoa-binh/mai-chau/ubnd"],
    ],
    ["HĐND tỉnh, UBND huyện Việt Yên rà soát.", ["bac-giang/hdnd", "bac-giang/viet-yen/ubnd"]],
    ["Sở Y tế, UBND huyện Việt Yên rà soát.", ["bac-giang/so-y-te", "bac-giang/viet-yen/ubnd"]],
    [
      "Mặt trận Tổ quốc Việt Nam và các tổ chức chính trị - xã hội tỉnh vận động.",
      ["bac-giang/ubmttq", "bac-giang/cac-doan-the"],
    ],
    [
      "Ủy ban MTTQ và các đoàn thể huyện Mai Lâm vận động.",
      ["bac-giang/~uy-ban-mttq-huyen-mai-lam", "bac-giang/~cac-doan-the-huyen-mai-lam"],
    ],
    ["HĐND giám sát. UBND huyện Việt Yên rà soát.", ["bac-giang/hdnd", "bac-giang/viet-yen/ubnd"]],
  ])("%s", (sentence, keys) => expect(keysOf(sentence)).toEqual(keys));
});
