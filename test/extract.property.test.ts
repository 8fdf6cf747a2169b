import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extract } from "../src/extract.ts";
import { loadRegistry } from "../src/load-registry.ts";
import type { Extraction } from "../src/model/extraction.ts";
import type { InstrumentTypeRow, RegistryData } from "../src/model/registry-data.ts";
import { buildRegistry } from "../src/resolve/registry.ts";
import { makePlanText } from "./fixtures/plan-text.ts";
import { readGold } from "./gold/read-gold.ts";

const registry = loadRegistry();

/** Pieces of plans and of what damages them, thrown together. */
const piece = fc.constantFrom(
  ..."I. NHIỆM VỤ|1. |1.1. |a) |- |Điều 2. |Sở Y tế|UBND các huyện, thành phố|Sở Văn hóa, Thể thao và Du lịch|: |; |, |. | và |\n|\n\n| |".split(
    "|",
  ),
  ..."Chủ trì, phối hợp với |thực hiện |Căn cứ |theo |các |Nghị quyết |Luật Đất đai |Đề án “|”|số |01/NQ-CP|147-NQ/TU|10, 11/2020/NQ-HĐND".split(
    "|",
  ),
  ..." ngày 08/01/2022| của Chính phủ| về việc tiếp tục |khoản 2 Điều 7 |này|trước ngày 30/6/2022|định kỳ hằng quý|trên 80%|12.500 tỷ đồng".split(
    "|",
  ),
  ..."\u0301|\u200b|\u00a0|\ufeff|Ð|–|**|(|)|Số: /KH-UBND|Bắc Giang, ngày tháng 01 năm 2022|KẾ HOẠCH|Nơi nhận:".split(
    "|",
  ),
);
const planLike = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(""));
const anyText = fc.oneof(
  { weight: 4, arbitrary: planLike },
  { weight: 1, arbitrary: fc.string({ unit: "binary" }) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme" }) },
  { weight: 1, arbitrary: planLike.map((text) => text.normalize("NFD")) },
);

function spansOf(extraction: Extraction) {
  const { tasks, citations, assignments, relations, deadlines, targets } = extraction;
  return [...tasks, ...citations, ...assignments, ...relations, ...deadlines, ...targets];
}

describe("for any text, extract", () => {
  it("gives spans that slice back to the text, in its bounds and never empty", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const span of spansOf(extract(text, registry))) {
          expect(text.slice(span.start, span.end)).toBe(span.text);
          expect(0 <= span.start && span.start < span.end && span.end <= text.length).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("gives the same twice", () => {
    fc.assert(
      fc.property(planLike, (text) => {
        expect(extract(text, registry)).toEqual(extract(text, registry));
      }),
    );
  });

  it("refers only to tasks, instruments and agencies it lists", () => {
    fc.assert(
      fc.property(planLike.map(makePlanText), (text) => {
        const { tasks, citations, assignments, deadlines, targets, instruments, agencies } = extract(
          text,
          registry,
        );
        const paths = new Set(tasks.map(({ path }) => path));
        const keys = new Set(instruments.map(({ key }) => key));
        const agencyKeys = new Set(agencies.map(({ key }) => key));
        expect(paths.size).toBe(tasks.length);
        for (const { parent } of tasks) if (parent) expect(paths).toContain(parent);
        for (const { task } of [...assignments, ...deadlines, ...targets]) expect(paths).toContain(task);
        for (const { agencyKey } of assignments) expect(agencyKeys).toContain(agencyKey);
        for (const { task, instrument, identity, candidates } of citations) {
          if (task) expect(paths).toContain(task);
          if (instrument) expect(keys).toContain(instrument);
          expect(identity === "AMBIGUOUS").toBe(instrument === null);
          if (instrument) expect(candidates).toEqual([]);
        }
      }),
    );
  });
});

/** Texts with their statements under the registry as it stands. */
const TEXTS = readGold()
  .filter(({ text, source }) => text !== null && source.split !== "test")
  .map(({ text }) => text ?? "");

describe("the order of registry rows", () => {
  it("changes nothing", () => {
    expect(TEXTS.length).toBeGreaterThan(5);
    const expected = TEXTS.map((text) => extract(text, registry));
    fc.assert(
      fc.property(shuffledRegistry(registry.data), (data) => {
        const shuffled = buildRegistry(data);
        expect(TEXTS.map((text) => extract(text, shuffled))).toEqual(expected);
      }),
      { numRuns: 5 },
    );
  });
});

/** Shuffles every list of rows; types that share a code, where the order of the file decides, keep their order. */
function shuffledRegistry(data: RegistryData): fc.Arbitrary<RegistryData> {
  return fc.record({
    instrumentTypes: shuffle(data.instrumentTypes).map((rows) => restoreOrder(rows, data.instrumentTypes)),
    issuers: shuffle(data.issuers),
    places: shuffle(data.places),
    agencyTypes: shuffle(data.agencyTypes),
    agencies: shuffle(data.agencies),
    terms: shuffle(data.terms),
    laws: shuffle(data.laws),
  });
}

function shuffle<T>(rows: readonly T[]): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray([...rows], { minLength: rows.length });
}

function restoreOrder(
  rows: readonly InstrumentTypeRow[],
  original: readonly InstrumentTypeRow[],
): InstrumentTypeRow[] {
  const sharing = original.filter((row) => original.some((other) => other !== row && shareCode(row, other)));
  const next = sharing.values();
  return rows.map((row) => (sharing.includes(row) ? (next.next().value ?? row) : row));
}

function shareCode({ codes }: InstrumentTypeRow, other: InstrumentTypeRow): boolean {
  const isShared = (code: string, list: readonly string[]) => list.includes(code);
  return (
    codes.state.some((code) => isShared(code, other.codes.state)) ||
    codes.party.some((code) => isShared(code, other.codes.party))
  );
}
