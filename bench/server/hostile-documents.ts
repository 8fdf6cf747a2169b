import { BUSIEST_AGENCY, TRACED_REF } from "./sample-graph.ts";

/** A document with variables. */
interface Question {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A name, and a document by itself or with variables. */
export type Hostile = readonly [name: string, question: string | Question];

const PLAN = "st:bench:UBND:PLAN:adm:2022:1";

const repeat = (count: number, write: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => write(i)).join(" ");
const doubled = repeat(60, (i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`);
const level = "implementers { agency { instruments { instrument {";

const row = "id path text start end heads";
const instrument = "id key number type system jurisdiction issuer issuerCode series period issuedOn title";
const often = (count: number, field: string) => repeat(count, (i) => `x${i}: ${field}`);
const roles = (count: number) => Array.from({ length: count }, () => "REPORT");

/** Documents that the limits refuse. */
export const REFUSED: readonly Hostile[] = [
  ["60 fragments spread twice each", `{ ...F0 } ${doubled} fragment F60 on Query { __typename }`],
  ["500 times one field", `{ ${repeat(500, () => "__typename")} }`],
  ["1900 tokens of aliases", `{ ${repeat(620, (i) => `a${i}: __typename`)} }`],
  ["90 kB of tokens", `{ ${repeat(8000, () => "__typename")} }`],
  ["490 fields with fields to be compared", `{ ${repeat(490, () => "statistics{tasks}")} }`],
  ["110 fragments that overlap", `{ ${repeat(110, (i) => `...F${i}`)} } ${repeat(110, (i) => `fragment F${i} on Query { statistics { tasks } }`)}`],
  ["3,000 roles of 300 agencies' tasks", { query: "query ($r: [Role!]) { agencies(first: 300) { nodes { tasks(roles: $r) { id } } } }", variables: { r: roles(3000) } }],
  ["100 names of 30,000 letters", { query: `query ($n: String) { agencies(filter: { or: [${repeat(99, () => "{ name: $n }")}] }) { totalCount } }`, variables: { n: "a".repeat(30_000) } }],
  ["a body of 100 kB", { query: "query ($r: [Role!]) { tasks(filter: { roles: $r }) { totalCount } }", variables: { r: roles(11_000) } }],
  ["5 searches", `{ ${repeat(5, (i) => `a${i}: search(text: "co quan so ${i}") { __typename }`)} }`],
  ["2 questions for paths", `{ ${repeat(2, (i) => `a${i}: paths(from: "${PLAN}", to: "${BUSIEST_AGENCY}", maxLength: ${i + 7}) { truncated }`)} }`],
  ["500 instruments that might be the same", "{ instruments(first: 500) { nodes { maybeSameAs { reason } } } }"],
  ["200 documents' texts", "{ instruments(filter: { types: [PLAN] }, first: 200) { nodes { documents { text } } } }"],
  ["a body of 1 MB", `{ __typename } # ${"x".repeat(1_000_000)}`],
]; // biome-ignore format: one document a line

/** The costliest documents found that pass the limits, or pass them until their rows are counted. */
export const ALLOWED: readonly Hostile[] = [
  ["a trace of depth 8 both ways", `{ trace(from: "${TRACED_REF}", direction: BOTH, depth: 8) { nodes { node { id } } edges { id evidence { exact } } } }`],
  ["29 traces of depth 3", `{ ${repeat(29, (i) => `a${i}: trace(from: "${TRACED_REF}", direction: DOWN, depth: 3) { edges { id evidence { exact } } }`)} }`],
  ["agencies of agencies' instruments", `{ instrument(ref: "${TRACED_REF}") { ${level} number } } } } } }`],
  ["500 tasks with all they say", "{ tasks(first: 500) { nodes { path text assignments { role agency { name } } citations { number instrument { number } } deadlines { due } } } }"],
  ["the busiest agency's assignments", `{ agency(ref: "${BUSIEST_AGENCY}") { assignments { id role evidence { exact } } } }`],
  ["the busiest agency's instruments", `{ agency(ref: "${BUSIEST_AGENCY}") { instruments { instrument { number } } } }`],
  ["a trace of depth 8 up from the busiest agency", `{ trace(from: "${BUSIEST_AGENCY}", direction: UP, depth: 8) { edges { id } } }`],
  ["paths from the busiest agency", `{ paths(from: "${BUSIEST_AGENCY}", to: "${TRACED_REF}", maxLength: 6) { paths { length } } }`],
  ["the busiest agency's tasks due in another year", `{ agency(ref: "${BUSIEST_AGENCY}") { tasks(dueFrom: "2023-01-01") { id } } }`],
  ["20 agencies' instruments", "{ agencies(first: 20) { nodes { instruments { instrument { number } } } } }"],
  ["100 instruments' implementers", "{ instruments(first: 100) { nodes { implementers { agency { name } tasks { path } } } } }"],
  ["500 instruments' implementers on a day", '{ instruments(first: 500) { nodes { implementers(asOf: "2022-01-01", expandCollectives: true) { agency { name } } } } }'],
  ["190 instruments' citations", "{ instruments(first: 190) { nodes { citations { evidence { exact } task { path } } } } }"],
  ["190 instruments that open citations may mean", "{ instruments(first: 190) { nodes { openCitations { id } } } }"],
  ["a plan's tasks with 40 paragraphs around each", `{ instrument(ref: "${PLAN}") { tasks { context(paragraphs: 20) { before { exact } after { exact } } } } }`],
  ["gaps of three plans", `{ ${repeat(3, (i) => `a${i}: gaps(plan: "st:bench:UBND:PLAN:adm:2022:${i + 1}") { kind }`)} }`],
  ["a page of the busiest agency's tasks", `{ tasks(filter: { agency: "${BUSIEST_AGENCY}" }, first: 20) { totalCount nodes { path } } }`],
  ["29 pages of the busiest agency's tasks", `{ ${repeat(29, (i) => `a${i}: tasks(filter: { agency: "${BUSIEST_AGENCY}", roles: [SUPPORT] }, first: ${i + 1}) { totalCount }`)} }`],
  ["29 pages of instruments that are cited", `{ ${repeat(29, (i) => `a${i}: instruments(filter: { cited: true }, first: ${i + 1}) { totalCount }`)} }`],
  ["29 pages of agencies by part of a name", `{ ${repeat(29, (i) => `a${i}: agencies(filter: { name: "co ${i}" }, first: 5) { totalCount }`)} }`],
  ["agencies that lead in a plan", `{ agencies(filter: { plan: "${PLAN}", roles: [LEAD] }, first: 20) { totalCount } }`],
  ["agencies without a part in a plan", `{ agencies(filter: { not: { plan: "${PLAN}" } }, first: 20) { totalCount } }`],
  ["instruments of a plan", `{ instruments(filter: { plan: "${PLAN}" }, first: 20) { totalCount } }`],
  ["instruments by day of issue", "{ instruments(orderBy: ISSUED_ON, first: 20) { totalCount } }"],
  ["tasks of one of two agencies", `{ tasks(filter: { or: [{ agency: "${BUSIEST_AGENCY}" }, { agency: "bench/agency-1" }] }, first: 20) { totalCount } }`],
  ["tasks that are not of an agency", `{ tasks(filter: { not: { agency: "${BUSIEST_AGENCY}" } }, first: 20) { totalCount } }`],
  ["tasks of an agency that are not of a plan", `{ tasks(filter: { agency: "bench/agency-1", not: { plan: "${PLAN}" } }, first: 20) { totalCount } }`],
  ["tasks with a deadline from a day on", '{ tasks(filter: { dueFrom: "2022-01-01" }, first: 20) { totalCount nodes { path } } }'],
  ["tasks by deadline", "{ tasks(orderBy: DUE, first: 20) { totalCount nodes { path } } }"],
  ["a plan's tasks by deadline", `{ tasks(filter: { plan: "${PLAN}" }, orderBy: DUE, first: 20) { totalCount nodes { path } } }`],
  ["10 times the statistics", `{ ${repeat(10, (i) => `a${i}: statistics { tasks }`)} }`],
  ["29 pages of 500 agencies", `{ ${repeat(29, (i) => `a${i}: agencies(first: 500) { totalCount nodes { id name } }`)} }`],
  ["a search for words that stand everywhere", '{ search(text: "co quan so 1") { __typename } }'],
  ["a search with a word mistyped", '{ search(text: "cq quan so 1") { __typename } }'],
  ["a search for twelve words", '{ search(text: "thuc hien nghi quyet phoi hop voi co quam truoc ngay 30 6") { __typename } }'],
  ["a search that fits 5,000 texts", '{ search(text: "co quan so 199") { __typename } }'],
  ["a search that fits 3,700 texts", '{ search(text: "co quan so 198 2022", first: 50) { match { spans { start } } } }'],
  ["a search for 35 letters", '{ search(text: "a b c d e f g h i k l m n o p q r s t u v x y 1 2 3 4 5 6 7 8 9") { __typename } }'],
  ["a search for 24 words, some mistyped", '{ search(text: "nghi quyet thuc hien phoi hop voi co quan truoc ngay tu nq so 6 30 2022 777 abcd efgh ijkl mnop qrst uvwx", first: 50) { __typename } }'],
  ["500 tasks with 90 fields each", `{ tasks(first: 500) { nodes { ${row} plan { ${instrument} ${often(29, "number")} } } edges { cursor node { ${row} plan { ${instrument} } } } } }`],
  ["170 agencies with 68 fields each", `{ agencies(first: 170) { nodes { id key name nameEn kind level place registered ${often(29, "id")} } edges { cursor node { id key name nameEn kind level place registered } } } }`],
  ["an agency's assignments with all that stands behind them", `{ agency(ref: "bench/agency-1") { assignments { task { ${row} plan { ${instrument} documents { id uri } } parent { id } anchor { exact } } agency { id name key } evidence { exact start end source { id uri title } } } } }`],
  ["a trace with all that stands behind it", `{ trace(from: "bench/agency-1", direction: UP, depth: 1) { nodes { level node { id ... on Task { ${row} plan { ${instrument} ${often(29, "number")} documents { id uri title } } parent { id } } ... on Agency { name } } } edges { id from to kind basis level evidence { exact source { id uri number title issuer } } } } }`],
  ["20 agencies' assignments", `{ ${repeat(20, (i) => `a${i}: agency(ref: "bench/agency-${i + 1}") { assignments { id } }`)} }`],
  ["five plans' texts", "{ instruments(filter: { types: [PLAN] }, first: 5) { nodes { documents { text } } } }"],
  ["29 lists of agencies' tasks with a deadline", `{ ${repeat(29, (i) => `a${i}: tasks(filter: { agency: "bench/agency-${i + 1}", hasDeadline: true }, first: 1) { totalCount }`)} }`],
  ["29 lists of an agency's instruments", `{ ${repeat(29, (i) => `a${i}: instruments(filter: { agency: "bench/agency-1", roles: [LEAD] }, first: ${i + 1}) { totalCount }`)} }`],
  ["29 lists of instruments from the middle on", { query: `query ($c: String) { ${repeat(29, (i) => `a${i}: instruments(filter: { systems: [PARTY] }, first: ${i + 1}, after: $c) { totalCount }`)} }`, variables: { c: Buffer.from(JSON.stringify(["instruments/NUMBER", "zzz", "zzz"])).toString("base64url") } }],
  ["the busiest agency's tasks in 29 spans of days", `{ agency(ref: "${BUSIEST_AGENCY}") { ${repeat(29, (i) => `a${i}: tasks(dueFrom: "2023-01-${10 + (i % 20)}", roles: [${["SUPPORT", "LEAD"][i % 2]}]) { id }`)} } }`],
  ["holders of 10 instruments on 29 days", `{ instruments(first: 10) { nodes { ${repeat(29, (i) => `a${i}: implementers(asOf: "20${10 + i}-07-01") { agency { name } }`)} } } }`],
  ["100 roles of 300 agencies' tasks", { query: "query ($r: [Role!]) { agencies(first: 300) { nodes { tasks(roles: $r) { id } } } }", variables: { r: roles(100) } }],
  ["100 names of 2000 letters", { query: `query ($n: String) { agencies(filter: { or: [${repeat(99, () => "{ name: $n }")}] }) { totalCount } }`, variables: { n: "ỹ".repeat(2000) } }],
  ["paths from an agency to another", '{ paths(from: "bench/agency-1", to: "bench/agency-7", maxLength: 8) { truncated } }'],
  ["paths from an agency to a plan", '{ paths(from: "bench/agency-1", to: "st:bench:UBND:PLAN:adm:2022:77", maxLength: 8) { truncated } }'],
  ["the whole introspection", "{ __schema { types { kind name description fields(includeDeprecated: true) { name description args { name description type { kind name ofType { kind name ofType { kind name ofType { kind name } } } } defaultValue } type { kind name ofType { kind name ofType { kind name ofType { kind name } } } } } inputFields { name description type { kind name ofType { kind name } } defaultValue } interfaces { name } enumValues(includeDeprecated: true) { name description } possibleTypes { name } } directives { name description locations args { name description } } } }"],
]; // biome-ignore format: one document a line
