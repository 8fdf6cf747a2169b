import { readFileSync } from "node:fs";

/** A question about the real plan, and the answer as a person read it in the document, line by line. */
export interface AuditorQuestion {
  readonly question: string;
  /** File of schema/operations. */
  readonly operation: string;
  readonly variables: Record<string, unknown>;
  readonly lines: readonly string[];
}

/** `agency: roles, tasks` of every implementer. */
const q = (
  question: string,
  operation: string,
  ...[variables, lines]: [Record<string, unknown>, readonly string[]]
): AuditorQuestion => ({ question, operation, variables, lines });

const SAID = ["EXPLICIT", "INFERRED"];

/** Stands for the plan's key, which its title makes long. */
export const PLAN = "«plan»";

export const AUDITOR_QUESTIONS: readonly AuditorQuestion[] = [
  q(
    "Who implements Resolution 147-NQ/TU on industry?",
    "agencies-implementing-instrument",
    { ref: "147-NQ/TU", basis: SAID },
    [
      "Sở Công Thương: LEAD II.2.1",
      "Ban Quản lý các KCN tỉnh: LEAD II.2.1",
      "Công ty Điện lực Bắc Giang: IMPLEMENT,REPORT II.2.1",
      "Các sở, ngành, huyện, thành phố: SUPPORT II.2.1",
    ],
  ),
  q(
    "Who answers for Decision 384/QĐ-UBND on revenue?",
    "agencies-implementing-instrument",
    { ref: "384/QĐ-UBND", roles: ["LEAD"], basis: SAID },
    ["Sở Tài chính: LEAD II.3.1", "Cục Thuế tỉnh: LEAD II.3.2"],
  ),
  q(
    "Who leads and who supports Resolution 110-NQ/TU on workers' housing?",
    "agencies-implementing-instrument",
    { ref: "110-NQ/TU", basis: SAID },
    [
      "Sở Xây dựng: LEAD II.3.5",
      "Ban Quản lý các KCN tỉnh: SUPPORT II.3.5",
      "UBND các huyện, thành phố: SUPPORT II.3.5",
    ],
  ),
  q(
    "Who carries out Resolution 401-NQ/TU, written 401- NQ/TU in the plan?",
    "agencies-implementing-instrument",
    { ref: "401- NQ/TU", roles: ["LEAD"], basis: SAID },
    ["Sở Nông nghiệp và Phát triển nông thôn: LEAD II.2.4"],
  ),
  q(
    "Who builds up the city of Bắc Giang and the district of Việt Yên?",
    "agencies-implementing-instrument",
    { ref: "156-NQ/TU", basis: SAID },
    ["UBND thành phố Bắc Giang: LEAD II.3.9/1", "UBND huyện Việt Yên: LEAD II.3.9/1"],
  ),
  q(
    "Who carries out the Party's plan against HIV/AIDS?",
    "agencies-implementing-instrument",
    { ref: "28-KH/TU", basis: SAID },
    ["Sở Lao động - Thương binh và Xã hội: LEAD II.6.3", "Ban Dân tộc: LEAD II.6.3"],
  ),
  q(
    "Which instruments has the Department of Health to carry out?",
    "instruments-implemented-by-agency",
    { ref: "Sở Y tế", basis: SAID },
    ["05-CT/TU: LEAD II.6.2", "11/2020/NQ-HĐND: LEAD II.6.2", "895/QĐ-UBND: LEAD II.6.2"],
  ),
  q("Which has the police?", "instruments-implemented-by-agency", { ref: "Công an tỉnh", basis: SAID }, [
    "13-KL/TW: LEAD II.8.2",
    "48-CT/TW: LEAD II.8.2",
    "265/KH-UBND: LEAD II.8.2",
    "06-CT/TU: LEAD II.8.2",
    "15-CT/TU: LEAD II.8.2",
  ]),
  q(
    "Which numbered ones has the Department of Natural Resources in the lead?",
    "instruments-implemented-by-agency",
    { ref: "so tnmt", roles: ["LEAD"], basis: SAID },
    [
      "120-KL/TU: LEAD II.4.1",
      "19-CT/TU: LEAD II.4.1",
      "17-CT/TU: LEAD II.4.1",
      "99-KL/TU: LEAD II.4.1",
      "278/KH-UBND: LEAD II.4.1",
    ],
  ),
  q("What does Conclusion 103-KL/TU continue?", "instrument", { ref: "103-KL/TU" }, [
    "103-KL/TU CONTINUES 138-NQ/TU",
  ]),
  q("What does Conclusion 13-KL/TW continue?", "instrument", { ref: "13-KL/TW" }, [
    "13-KL/TW CONTINUES 48-CT/TW",
  ]),
  q("What does Plan 265/KH-UBND implement?", "instrument", { ref: "265/KH-UBND" }, [
    "265/KH-UBND IMPLEMENTS 06-CT/TU",
  ]),
  q(
    "How does Directive 07-CT/TW come down to the departments?",
    "trace",
    { from: "07-CT/TW", direction: "DOWN", depth: 3 },
    [
      "1 28-KH/TU IMPLEMENTS 07-CT/TW",
      "1 II.6.3 CITES 07-CT/TW",
      "2 II.6.3 LEAD Ban Dân tộc",
      "2 II.6.3 LEAD Sở Lao động - Thương binh và Xã hội",
      "2 II.6.3 IMPLEMENTS 28-KH/TU",
    ],
  ),
  q(
    "What is due in the first quarter of 2022, the earliest first?",
    "tasks",
    { filter: { dueFrom: "2022-01-01", dueTo: "2022-03-31" }, orderBy: "DUE" },
    ["III.1 2022-01-30", "II.3.3 2022-03-31"],
  ),
  q(
    "What is due in the second quarter?",
    "tasks",
    { filter: { dueFrom: "2022-04-01", dueTo: "2022-06-30" } },
    ["II.4.4 2022-06-30"],
  ),
  q(
    "Which Party instruments are of June 2021?",
    "instruments",
    {
      filter: { systems: ["PARTY"], issuedFrom: "2021-06-01", issuedTo: "2021-06-30" },
      orderBy: "ISSUED_ON",
    },
    ["103-KL/TU 2021-06-09", "110-NQ/TU 2021-06-09", "111-NQ/TU 2021-06-11"],
  ),
  q(
    "Which decisions of the province are cited, the oldest first?",
    "instruments",
    { filter: { types: ["DECISION"], issuer: "UBND", plan: PLAN }, orderBy: "ISSUED_ON" },
    ["895/QĐ-UBND 2020-10-05", "384/QĐ-UBND 2021-04-16", "787/QĐ-UBND 2021-07-31"],
  ),
  q(
    "Which normative instruments have a year in their number?",
    "instruments",
    {
      filter: { or: [{ number: "21/2019/NĐ-CP" }, { issuer: "HĐND", issuedFrom: "2020-01-01" }] },
      orderBy: "ISSUED_ON",
    },
    [
      "21/2019/NĐ-CP 2019-02-22",
      "06/2020/NQ-HĐND 2020-07-09",
      "11/2020/NQ-HĐND 2020-07-09",
      "61/2021/NQ-HĐND 2021-12-10",
    ],
  ),
  q("Which number runs against its date?", "gaps-of-plan", { plan: PLAN, kinds: ["NUMBER_INVERSION"] }, [
    "401-NQ/TU is dated 2016-08-16, before 249-NQ/TU of 2017-11-01.",
  ]),
  q(
    "Which deadlines had passed on 1 April 2022?",
    "gaps-of-plan",
    { plan: PLAN, kinds: ["DEADLINE_PASSED"], asOf: "2022-04-01" },
    [
      'The deadline "Trong quý I năm 2022" (2022-03-31) had passed on 2022-04-01.',
      'The deadline "Trước ngày 30/01/2022" (2022-01-30) had passed on 2022-04-01.',
    ],
  ),
  q(
    "Which tasks does the Department of Finance lead?",
    "tasks-of-agency-by-role",
    { agency: "Sở Tài chính", roles: ["LEAD"] },
    ["II.1.4", "II.2.6", "II.3.1"],
  ),
  q("When do the deadlines fall?", "tally-of-plan", { plan: PLAN, by: "DEADLINES_BY_QUARTER" }, [
    "QUARTERLY 3",
    "2022-Q1 2",
    "? 2",
    "2022-Q2 1",
    "MONTHLY 1",
    "MONTHLY,QUARTERLY,HALF_YEARLY,YEARLY 1",
  ]),
  q("Who has to support the police?", "cooperation-of-agency", { ref: "Công an tỉnh" }, [
    "UBND các huyện, thành phố II.8.2",
    "Sở Lao động - Thương binh và Xã hội II.8.2",
    "Ban Quản lý các KCN tỉnh II.8.2",
    "Sở Giao thông vận tải II.8.2",
  ]),
  q(
    "Whom are the committees of the districts and the city made of?",
    "members-of-agency",
    { ref: "UBND các huyện, thành phố" },
    [
      "UBND thành phố Bắc Giang",
      "UBND huyện Hiệp Hòa",
      "UBND huyện Lạng Giang",
      "UBND huyện Lục Nam",
      "UBND huyện Lục Ngạn",
      "UBND huyện Sơn Động",
      "UBND huyện Tân Yên",
      "UBND huyện Việt Yên",
      "UBND huyện Yên Dũng",
      "UBND huyện Yên Thế",
    ],
  ),
  q(
    "Who held the duty of Plan 115/KH-UBND in March 2025?",
    "holders-of-instrument",
    { ref: "115/KH-UBND", asOf: "2025-03-01", roles: ["LEAD"], basis: ["INFERRED"] },
    ["Sở Nông nghiệp và Môi trường < Sở Nông nghiệp và Phát triển nông thôn: LEAD II.2.4, 45/2025/NĐ-CP"],
  ),
  q(
    "Which tasks bind every department and every district at once?",
    "tasks",
    {
      filter: {
        and: [
          { agency: "Các sở, ngành", roles: ["LEAD"] },
          { agency: "UBND các huyện, thành phố", roles: ["LEAD"] },
        ],
      },
      first: 50,
    },
    ["II.1.1", "II.6.5", "II.7.5", "II.7.6", "II.8.3", "II.9.2"],
  ),
  q(
    "Which task of the plan carries out Decree 21/2019/NĐ-CP, and by which way?",
    "paths",
    { from: "Bộ Chỉ huy Quân sự tỉnh", to: "21/2019/NĐ-CP", maxLength: 2 },
    ["II.8.1 LEAD bo-chi-huy-quan-su, II.8.1 IMPLEMENTS 21"],
  ),
  q("Which figures has the Inspectorate to reach?", "deadlines-of-plan", { plan: PLAN }, [
    "II.3.4 100% 6m 100% 90%",
    "II.5.1 100%",
    "II.6.2 2bệnh viện",
    "II.7.4 80% 90% 90%",
    "II.7.5 2%",
  ]),
];

/** Why the questions are left out, or the real plan's text. */
export function readRealPlan(): { readonly skip: string } | { readonly text: string } {
  const path = "../shared/real/bac-giang-plan-2022.txt";
  try {
    return { text: readFileSync(path, "utf8") };
  } catch {
    return { skip: `${path} is not there` };
  }
}

// biome-ignore lint/suspicious/noExplicitAny: answers of many operations, each read by its own line
type Answer = any;

/** What each operation's answer says, as lines. */
export const LINES_OF: Readonly<Record<string, (data: Answer) => readonly string[]>> = {
  "agencies-implementing-instrument": ({ instrument }) =>
    instrument.implementers.map((one: Answer) => `${one.agency.name}: ${one.roles} ${pathsOf(one.tasks)}`),
  "holders-of-instrument": ({ instrument }) =>
    instrument.implementers.map(
      (one: Answer) =>
        `${one.agency.name} < ${one.namedAgency.name}: ${one.roles} ${pathsOf(one.tasks)}, ${one.chain.map((link: Answer) => link.by)}`,
    ),
  "instruments-implemented-by-agency": ({ agency }) =>
    agency.instruments.map((one: Answer) => `${one.instrument.number}: ${one.roles} ${pathsOf(one.tasks)}`),
  instrument: ({ instrument }) =>
    instrument.relations.map((one: Answer) => `${one.fromNumber} ${one.kind} ${one.toNumber}`),
  trace: ({ trace }) => {
    const names = new Map(
      trace.nodes.map(({ node }: Answer) => [node.id, node.number ?? node.name ?? node.path]),
    );
    return trace.edges.map(
      (edge: Answer) => `${edge.level} ${names.get(edge.from)} ${edge.kind} ${names.get(edge.to)}`,
    );
  },
  paths: ({ paths }) =>
    paths.paths.map((path: Answer) =>
      path.edges
        .map((edge: Answer) => `${edge.from.split("#")[1]} ${edge.kind} ${edge.to.split(/[/:]/).at(-1)}`)
        .join(", "),
    ),
  tasks: ({ tasks }) =>
    tasks.nodes.map((task: Answer) =>
      [task.path, ...task.deadlines.flatMap((deadline: Answer) => deadline.due ?? [])].join(" "),
    ),
  "tasks-of-agency-by-role": ({ tasks }) => tasks.nodes.map((task: Answer) => task.path),
  instruments: ({ instruments }) => instruments.nodes.map((one: Answer) => `${one.number} ${one.issuedOn}`),
  "gaps-of-plan": ({ gaps }) => gaps.map((gap: Answer) => gap.message),
  "tally-of-plan": ({ tally }) => tally.map((one: Answer) => `${one.name} ${one.count}`),
  "cooperation-of-agency": ({ agency }) =>
    agency.supportedBy.map((one: Answer) => `${one.agency.name} ${pathsOf(one.tasks)}`),
  "members-of-agency": ({ agency }) => agency.members.map((one: Answer) => one.name),
  "deadlines-of-plan": ({ instrument }) =>
    instrument.tasks
      .filter((task: Answer) => task.targets.length > 0)
      .map((task: Answer) =>
        [task.path, ...task.targets.map((one: Answer) => `${one.value}${one.unit}`)].join(" "),
      ),
};

function pathsOf(tasks: readonly { readonly path: string }[]): string {
  return tasks.map(({ path }) => path).join(",");
}
