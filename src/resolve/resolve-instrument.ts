import type { InstrumentNumber } from "../mention/instrument-number.ts";
import type { InstrumentMention } from "../mention/mention.ts";
import type { Identity } from "../model/citation.ts";
import { makeSlug, trimOrdinal } from "../model/key.ts";
import {
  type InstrumentStub,
  makeInstrumentKey,
  makeNamedKey,
  makeStub,
  periodOf,
} from "./instrument-key.ts";
import type { Registry } from "./registry.ts";
import type { Jurisdiction } from "./resolve-agency.ts";

/** What an instrument mention means: a key, or the candidates where the text does not decide. */
export interface InstrumentResolution {
  readonly key: string | null;
  readonly identity: Identity;
  readonly candidates: readonly string[];
  /** Id of the rule that decided, or that abstained. */
  readonly rule: string;
  /** Place of the issuer, `vn` for the centre. */
  readonly jurisdiction: string | null;
  /** The number it is known by: the mention's own, or the full one a short form stands for. */
  readonly number: InstrumentNumber | null;
  readonly mention: InstrumentMention;
}

/** A mention with the texts of its parts and the place its issuer speaks for. */
export interface PlacedMention {
  readonly mention: InstrumentMention;
  readonly place: Jurisdiction;
  readonly title: string | null;
  readonly name: string | null;
  /** Slug of the issuer written in words, such as `bac-giang/hdnd`. */
  readonly issuerKey: string | null;
  readonly issuerIsParty: boolean;
}

/** The numbers written out in full somewhere in the document: what shorter mentions may mean. */
interface FullCitations {
  readonly byStub: ReadonlyMap<string, ReadonlySet<string>>;
  readonly byShort: ReadonlyMap<string, ReadonlySet<string>>;
  readonly byLaw: ReadonlyMap<string, ReadonlySet<string>>;
  readonly jurisdictions: ReadonlyMap<string, string>;
  readonly numbers: ReadonlyMap<string, InstrumentNumber>;
}

/**
 * Resolves every instrument mention of a document, in two passes: full citations first, wherever they stand, then
 * those that lean on them. A mention with several readings is left open, never given to the nearest.
 */
export function resolveInstruments(
  registry: Registry,
  mentions: readonly PlacedMention[],
): InstrumentResolution[] {
  const stubs = mentions.map(({ mention, place }) =>
    mention.number ? makeStub(registry, { number: mention.number, type: mention.type }, place) : null,
  );
  const full = indexFullCitations(registry, mentions, stubs);
  return mentions.map((placed, index) => {
    const decision = resolveInstrument(registry, { placed, stub: stubs[index] ?? null, full });
    const { mention } = placed;
    const { key, identity, candidates, rule, jurisdiction } = decision;
    const number = mention.number ?? full.numbers.get(key ?? "") ?? null;
    return { mention, key, identity, candidates, rule, jurisdiction, number };
  });
}

function indexFullCitations(
  registry: Registry,
  mentions: readonly PlacedMention[],
  stubs: readonly (InstrumentStub | null)[],
): FullCitations {
  const byStub = new Map<string, Set<string>>();
  const byShort = new Map<string, Set<string>>();
  const byLaw = new Map<string, Set<string>>();
  const jurisdictions = new Map<string, string>();
  const numbers = new Map<string, InstrumentNumber>();
  for (const [index, { mention, name }] of mentions.entries()) {
    const stub = stubs[index];
    const dated =
      name && isLaw(mention) && !mention.number ? datedLaw(registry, mention, makeSlug(name)) : null;
    if (dated && name) addTo(byLaw, makeSlug(name), dated.key);
    if (!stub || !mention.number) continue;
    const period =
      periodOf(registry, stub, { number: mention.number, issuedOn: mention.issuedOn }) ??
      yearInWords(mention);
    if (!period) continue;
    const key = makeInstrumentKey(stub, period);
    jurisdictions.set(key, stub.jurisdiction);
    numbers.set(key, mention.number);
    addTo(byStub, `${stub.prefix}:${stub.ordinal}`, key);
    addTo(byShort, `${mention.type}:${stub.ordinal}`, key);
    if (name) addTo(byLaw, makeSlug(name), key);
  }
  for (const [index, { mention }] of mentions.entries()) {
    const stub = stubs[index];
    const open = stub && mention.number && !byStub.has(`${stub.prefix}:${stub.ordinal}`);
    // A number whose period is open is one more thing that a short form may mean.
    if (open)
      addTo(byShort, `${mention.type}:${stub.ordinal}`, `${stub.prefix}${OPEN_PERIOD}${stub.ordinal}`);
  }
  return { byStub, byShort, byLaw, jurisdictions, numbers };
}

function addTo(index: Map<string, Set<string>>, key: string, value: string): void {
  const values = index.get(key);
  if (values) values.add(value);
  else index.set(key, new Set([value]));
}

const NONE: ReadonlySet<string> = new Set();
/** Stands for the period of a number that is named but not decided. */
const OPEN_PERIOD = ":?:";

type Decision = Omit<InstrumentResolution, "number" | "mention">;

interface Question {
  readonly placed: PlacedMention;
  readonly stub: InstrumentStub | null;
  readonly full: FullCitations;
}

function resolveInstrument(registry: Registry, question: Question): Decision {
  const { mention } = question.placed;
  if (mention.form === "NUMBERED") return resolveNumbered(registry, question);
  if (mention.form === "SHORT") return resolveShort(question);
  if (mention.form === "NAMED" && isLaw(mention)) return resolveLaw(registry, question);
  return resolveNamed(question.placed);
}

function decided(key: string, identity: Identity, rule: string, jurisdiction: string | null): Decision {
  return { key, identity, candidates: [], rule, jurisdiction };
}

function abstain(rule: string, candidates: Iterable<string> = []): Decision {
  return {
    key: null,
    identity: "AMBIGUOUS",
    candidates: [...new Set(candidates)].sort(),
    rule,
    jurisdiction: null,
  };
}

/** Order of the rules: DESIGN §4, "No period in sight". */
function resolveNumbered(registry: Registry, { placed, stub, full }: Question): Decision {
  const { mention, title } = placed;
  const { number } = mention;
  if (!number || !stub) return abstain("number-without-place");
  const period = periodOf(registry, stub, { number, issuedOn: mention.issuedOn });
  if (period)
    return decided(makeInstrumentKey(stub, period), "EXACT", "number-and-period", stub.jurisdiction);
  const keys = full.byStub.get(`${stub.prefix}:${stub.ordinal}`) ?? NONE;
  const [only] = keys;
  if (keys.size === 1 && only)
    return decided(only, "INFERRED", "number-cited-in-full-elsewhere", stub.jurisdiction);
  if (keys.size > 1) return abstain("number-of-several-periods", keys);
  const year = yearInWords(mention) ?? (number.system === "STATE" ? yearOfPhrase(title) : null);
  if (year) return decided(makeInstrumentKey(stub, year), "INFERRED", "year-in-phrase", stub.jurisdiction);
  return abstain("number-without-period");
}

/** "Nghị quyết số 02/NQ-CP năm 2022": the year stands in the phrase. Party numbers run through a term, not a year. */
function yearInWords({ number, year }: InstrumentMention): string | null {
  return number?.system === "STATE" ? year : null;
}

/** "… năm 2022" that ends a title is the year of the plan it sets, so of the number too. */
function yearOfPhrase(title: string | null): string | null {
  return /(?:^|\s)năm\s+((?:19|20)\d{2})$/u.exec(title ?? "")?.[1] ?? null;
}

/** "Nghị quyết 147", "NQ 01": decided only when one full citation of the document fits. */
function resolveShort({ placed: { mention, issuerKey }, full }: Question): Decision {
  const fitting = full.byShort.get(`${mention.type}:${trimOrdinal(mention.ordinal ?? "")}`) ?? NONE;
  const keys = [...fitting].filter((key) => !key.includes(OPEN_PERIOD));
  const [only] = keys;
  if (fitting.size !== 1 || !only)
    return abstain(fitting.size > 1 ? "short-form-of-several" : "short-form-of-none", keys);
  const jurisdiction = full.jurisdictions.get(only) ?? null;
  const contradicted = issuerKey !== null && issuerKey.split("/")[0] !== jurisdiction?.split("/")[0];
  return contradicted
    ? abstain("short-form-of-another-issuer", keys)
    : decided(only, "INFERRED", "short-form", jurisdiction);
}

function isLaw({ type }: InstrumentMention): boolean {
  return type === "LAW" || type === "CODE" || type === "ORDINANCE" || type === "CONSTITUTION";
}

/** A law by name: its day or year, or a full citation of it in this document, decides; the name alone does not. */
function resolveLaw(registry: Registry, { placed: { mention, name }, full }: Question): Decision {
  if (mention.type === "CONSTITUTION") {
    return mention.year
      ? decided(`st:vn:QH:CONSTITUTION:${mention.year}`, "EXACT", "constitution-of-year", "vn")
      : abstain("law-without-year");
  }
  const slug = makeSlug(name ?? "");
  const dated = datedLaw(registry, mention, slug);
  if (dated) return decided(dated.key, dated.identity, "law-name-and-date", "vn");
  const same = full.byLaw.get(slug) ?? NONE;
  const [only] = same;
  if (same.size === 1 && only) return decided(only, "INFERRED", "law-cited-in-full-elsewhere", "vn");
  const known = knownLaws(registry, mention.type, slug);
  return abstain("law-without-year", [...same, ...known.map(({ key }) => key)]);
}

/** Name and day, or name and year: the registry tells the number when it knows just one such law. */
function datedLaw(
  registry: Registry,
  mention: InstrumentMention,
  slug: string,
): { key: string; identity: Identity } | null {
  const period = mention.issuedOn ?? mention.year;
  if (!period) return null;
  const [known, ...others] = knownLaws(registry, mention.type, slug).filter(({ issuedOn }) =>
    issuedOn.startsWith(period),
  );
  if (known && others.length === 0) return { key: known.key, identity: "INFERRED" };
  return { key: `st:vn:QH:${mention.type}:${period.slice(0, 4)}:${slug}`, identity: "EXACT" };
}

function knownLaws(registry: Registry, type: string, slug: string): { key: string; issuedOn: string }[] {
  return (registry.lawsByName.get(`${type}:${slug}`) ?? []).flatMap((law) => {
    if (!law.number || !law.issuedOn) return [];
    const [ordinal = "", year = "", issuer = ""] = law.number.split("/");
    return [{ key: `st:vn:${issuer}:ACT:norm:${year}:${trimOrdinal(ordinal)}`, issuedOn: law.issuedOn }];
  });
}

/** A resolution by issuer and subject, a scheme by its title. Without a subject nothing is named. */
function resolveNamed({ mention, place, title, name, issuerKey, issuerIsParty }: PlacedMention): Decision {
  if (mention.name && name) {
    const national = /mục tiêu quốc gia|quốc gia\s/u.test(name);
    const scope = national ? "vn" : (place.place ?? "?");
    return decided(
      makeNamedKey(scope, mention.type, name),
      "INFERRED",
      "title",
      national ? "vn" : place.place,
    );
  }
  if (!title || !issuerKey) return abstain("issuer-without-subject");
  const scope = `${issuerIsParty ? "party" : "st"}:${issuerKey}`;
  return decided(
    makeNamedKey(scope, mention.type, title),
    "EXACT",
    "issuer-and-subject",
    issuerKey.split("/")[0] ?? null,
  );
}
