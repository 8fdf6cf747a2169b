import { describe, expect, it } from "vitest";
import { splitSections } from "../../src/document/split-sections.ts";
import { loadRegistry } from "../../src/load-registry.ts";
import { findMentions } from "../../src/mention/find-mentions.ts";
import { resolveMentions } from "../../src/resolve/resolve-mentions.ts";
import { makePlanText } from "../fixtures/plan-text.ts";

const registry = loadRegistry();

function resolve(body: string) {
  const document = splitSections(makePlanText(body));
  return resolveMentions(document, findMentions(document, registry.lexicon), registry);
}

describe("resolveMentions", () => {
  const { head, instruments, agencies, text } = resolve(
    "1. Sở Y tế: Thực hiện Nghị quyết số 7-NQ/TU ngày 05/5/2021 của Ban Thường vụ Tỉnh ủy; phối hợp với UBND huyện Lục Ngạn.",
  );

  it("reads the head", () => {
    expect(head).toMatchObject({ type: "PLAN", jurisdiction: { place: "bac-giang", level: "PROVINCE" } });
  });

  it("gives each instrument its key, the rule that decided and the issuer as an agency", () => {
    const cited = instruments.filter(({ mention }) => mention.number?.canonical === "7-NQ/TU");
    expect(cited).toMatchObject([
      {
        key: "party:bac-giang:TU:RESOLUTION:2020-2025:7",
        identity: "EXACT",
        candidates: [],
        rule: "number-and-period",
        issuer: { key: "bac-giang/ban-thuong-vu-tinh-uy" },
      },
    ]);
  });

  it("gives each agency its key", () => {
    const named = agencies.map(({ mention, agency }) => [text.slice(mention.start, mention.end), agency.key]);
    expect(named).toEqual(
      expect.arrayContaining([
        ["Sở Y tế", "bac-giang/so-y-te"],
        ["UBND huyện Lục Ngạn", "bac-giang/luc-ngan/ubnd"],
      ]),
    );
  });
});
