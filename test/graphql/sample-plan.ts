import { createHash } from "node:crypto";
import type { Agency, AgencyLink } from "../../src/model/agency.ts";
import type { Evidence } from "../../src/model/anchor.ts";
import type { Extraction } from "../../src/model/extraction.ts";
import type { Instrument } from "../../src/model/instrument.ts";
import type { DocumentWrite } from "../../src/store/write-report.ts";

/** Which plan to make: its year, and how many times its last two tasks are repeated. */
interface Sample {
  readonly year?: number;
  readonly repeat?: number;
}

const RESOLUTION = "Nghị quyết số 147-NQ/TU ngày 15/7/2021";
const CONCLUSION = "Kết luận số 103-KL/TU";
const CONTINUED = "Nghị quyết số 138-NQ/TU";
const MARKET = "Sở Công Thương";
const ZONES = "Ban Quản lý các khu công nghiệp tỉnh";
const DISTRICTS = "UBND các huyện, thành phố";

/** A small plan in our own words, with all it states: every kind of statement, role, basis and identity once or more. */
export function samplePlan({ year = 2022, repeat = 1 }: Sample = {}): DocumentWrite {
  const government = `Nghị quyết số 01/NQ-CP ngày 08/01/${year}`;
  const head = `KẾ HOẠCH\nThực hiện ${government} của Chính phủ\n\n`;
  const paragraphs = Array.from({ length: repeat }, (_, i) => [
    `${2 * i + 1}. ${MARKET}: chủ trì, phối hợp với ${ZONES} thực hiện ${RESOLUTION}; hoàn thành trong quý II/${year}; tỷ lệ lấp đầy trên 80%.`,
    `${2 * i + 2}. ${DISTRICTS}: triển khai ${CONCLUSION} về tiếp tục thực hiện ${CONTINUED}, theo Nghị quyết số 05/NQ-CP.`,
  ]).flat();
  const text = head + paragraphs.join("\n");
  const plan = stateInstrument({ type: "PLAN", number: "12/KH-UBND", issuer: "UBND tỉnh Bắc Giang", issuerCode: "UBND", jurisdiction: "bac-giang", year, title: `Thực hiện ${government}` }); // biome-ignore format: one row of the table
  const resolution = stateInstrument({ type: "RESOLUTION", number: "01/NQ-CP", issuer: "Chính phủ", issuerCode: "CP", jurisdiction: "vn", year, title: null, issuedOn: `${year}-01-08` }); // biome-ignore format: one row of the table
  const party147 = partyInstrument("147-NQ/TU", "RESOLUTION", "2021-07-15");
  const party103 = partyInstrument("103-KL/TU", "CONCLUSION", null);
  const party138 = partyInstrument("138-NQ/TU", "RESOLUTION", null);

  const spanIn = (from: number, words: string) => {
    const start = text.indexOf(words, from);
    if (start < 0) throw new Error(`the sample does not hold "${words}"`);
    return { start, end: start + words.length, text: words };
  };
  const said = (from: number, words: string): Evidence => ({
    ...spanIn(from, words),
    basis: "EXPLICIT",
    rule: "sample",
  });

  const places = paragraphs.map((paragraph, i) => ({
    path: `II.${i + 1}`,
    ...spanIn(head.length, paragraph),
  }));
  const odd = places.filter((_, i) => i % 2 === 0);
  const even = places.filter((_, i) => i % 2 === 1);
  const cited = { issuer: null, issuedOn: null, title: null, provision: null, candidates: [], flags: [] };

  const extraction: Extraction = {
    document: {
      key: sha256(text), sha256: sha256(text), uri: `samples/plan-${year}.txt`, instrument: plan.key,
      number: plan.number, type: "PLAN", issuer: plan.issuer, issuerKey: "bac-giang/ubnd", issuedOn: null, issuedIn: String(year),
      title: plan.title, place: "bac-giang", signatory: "Nguyễn Văn A", recipients: ["Văn phòng Chính phủ", "Lưu: VT"],
    }, // biome-ignore format: one row of the table
    tasks: places.map(({ path, ...span }, i) => ({
      key: `${plan.key}#${path}`,
      plan: plan.key,
      path,
      parent: null,
      ...span,
      heads: [i % 2 === 0 ? MARKET : DISTRICTS],
    })),
    citations: [
      { ...said(0, government), ...cited, number: "01/NQ-CP", type: "RESOLUTION", issuer: "Chính phủ", issuedOn: `${year}-01-08`, instrument: resolution.key, identity: "EXACT", kind: "IMPLEMENTS", task: null },
      ...odd.map(({ path, start }) => ({ ...said(start, RESOLUTION), ...cited, number: "147-NQ/TU", type: "RESOLUTION", issuedOn: "2021-07-15", instrument: party147.key, identity: "EXACT", kind: "IMPLEMENTS", task: path }) as const),
      ...even.map(({ path, start }) => ({ ...said(start, CONCLUSION), ...cited, number: "103-KL/TU", type: "CONCLUSION", instrument: party103.key, identity: "INFERRED", kind: "IMPLEMENTS", task: path, basis: "INFERRED" }) as const),
      ...even.map(({ path, start }) => ({ ...said(start, CONTINUED), ...cited, number: "138-NQ/TU", type: "RESOLUTION", instrument: party138.key, identity: "INFERRED", kind: "CITES", task: path }) as const),
      ...even.map(({ path, start }) => ({ ...said(start, "Nghị quyết số 05/NQ-CP"), ...cited, number: "05/NQ-CP", type: "RESOLUTION", instrument: null, identity: "AMBIGUOUS", candidates: [resolution.key, "st:vn:CP:RESOLUTION:adm:2021:5"], flags: ["NO_DATE"], kind: "CITES", task: path }) as const),
    ], // biome-ignore format: one row of the table
    assignments: [
      ...odd.map(({ path, start }) => ({ ...said(start, MARKET), task: path, agency: MARKET, agencyKey: "bac-giang/so-cong-thuong", role: "LEAD" }) as const),
      ...odd.map(({ path, start }) => ({ ...said(start, ZONES), task: path, agency: ZONES, agencyKey: "bac-giang/ban-quan-ly-kcn", role: "SUPPORT" }) as const),
      ...even.map(({ path, start }) => ({ ...said(start, DISTRICTS), task: path, agency: DISTRICTS, agencyKey: "bac-giang/ubnd-cac-huyen", role: "LEAD" }) as const),
    ], // biome-ignore format: one row of the table
    relations: even.slice(0, 1).map(({ start }) => ({ ...said(start, "tiếp tục thực hiện"), from: "103-KL/TU", to: "138-NQ/TU", fromKey: party103.key, toKey: party138.key, kind: "CONTINUES" }) as const), // biome-ignore format: one row of the table
    deadlines: odd.map(({ path, start }) => ({ ...said(start, `quý II/${year}`), task: path, due: `${year}-06-30`, period: `${year}-Q2`, recurs: null, condition: null })), // biome-ignore format: one row of the table
    targets: odd.map(({ path, start }) => ({ ...said(start, "trên 80%"), task: path, value: 80, unit: "%", of: "tỷ lệ lấp đầy", bound: "AT_LEAST" }) as const), // biome-ignore format: one row of the table
    instruments: [plan, resolution, party147, party103, party138],
    agencies: [
      agency("bac-giang/so-cong-thuong", MARKET, "BODY"),
      agency("bac-giang/ban-quan-ly-kcn", ZONES, "BODY"),
      agency("bac-giang/ubnd-cac-huyen", DISTRICTS, "COLLECTIVE"),
      agency("bac-giang/viet-yen/ubnd", "UBND huyện Việt Yên", "BODY"),
    ],
  };
  return { extraction, text, links: LINKS };
}

const LINKS: readonly AgencyLink[] = [
  {
    from: "bac-giang/viet-yen/ubnd",
    to: "bac-giang/ubnd-cac-huyen",
    kind: "MEMBER_OF",
    since: null,
    by: null,
  },
];

function agency(key: string, name: string, kind: Agency["kind"]): Agency {
  return { key, name, nameEn: null, kind, level: "PROVINCE", place: "bac-giang", registered: true };
}

function stateInstrument(
  row: Pick<Instrument, "type" | "issuer" | "issuerCode" | "jurisdiction" | "title"> & {
    readonly number: string;
    readonly year: number;
    readonly issuedOn?: string;
  },
): Instrument {
  const { year, issuedOn = null, ...rest } = row;
  const key = ["st", row.jurisdiction, row.issuerCode, row.type, "adm", year, row.number.split("/")[0]].join(
    ":",
  );
  return { key, system: "STATE", series: "ADMINISTRATIVE", period: String(year), issuedOn, ...rest };
}

function partyInstrument(number: string, type: Instrument["type"], issuedOn: string | null): Instrument {
  return {
    key: ["pa", "bac-giang", "TU", type, "2020-2025", number.split("-")[0]].join(":"),
    type, system: "PARTY", jurisdiction: "bac-giang", issuerCode: "TU", issuer: "Tỉnh ủy Bắc Giang", series: null,
    number, period: "2020-2025", issuedOn, title: null,
  }; // biome-ignore format: one row of the table
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
