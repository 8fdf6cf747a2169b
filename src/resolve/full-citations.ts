import type { InstrumentNumber } from "../mention/instrument-number.ts";
import type { InstrumentMention } from "../mention/mention.ts";
import { type InstrumentStub, makeInstrumentKey, periodOf } from "./instrument-key.ts";
import { findDatedLaw, isLaw } from "./known-law.ts";
import type { PlacedMention } from "./placed-mention.ts";
import type { Registry } from "./registry.ts";

/** The numbers written out in full somewhere in the document: what shorter mentions may mean. */
export interface FullCitations {
  readonly byStub: ReadonlyMap<string, ReadonlySet<string>>;
  /** By type and ordinal. A number whose period is open stands under a key that `isOpen` tells. */
  readonly byShort: ReadonlyMap<string, ReadonlySet<string>>;
  readonly byLaw: ReadonlyMap<string, ReadonlySet<string>>;
  /** The numbers written with whose they are, by number: a district may use the province's. */
  readonly byNumber: ReadonlyMap<string, readonly PlacedNumber[]>;
  readonly known: ReadonlyMap<string, KnownNumber>;
}

/** What full citations tell of one key. */
export interface KnownNumber {
  readonly number: InstrumentNumber;
  readonly jurisdiction: string;
  /** Key, or slug, of the body that bears its code. */
  readonly agency: string | null;
  /** Days it is cited with. */
  readonly days: ReadonlySet<string>;
}

/** A number that the document gives to the body of one place. */
export interface PlacedNumber {
  readonly place: string;
  readonly day: string | null;
  readonly key: string;
}

/** Stands for the period of a number that is named but not decided. */
const OPEN_PERIOD = ":?:";

/** Tells the key of a number whose period the document leaves open: no instrument's key. */
export function isOpen(key: string): boolean {
  return key.includes(OPEN_PERIOD);
}

/** Lists what a document cites in full, wherever it stands. `stubs` go with `mentions`. */
export function indexFullCitations(
  registry: Registry,
  mentions: readonly PlacedMention[],
  stubs: readonly (InstrumentStub | null)[],
): FullCitations {
  const byStub = new Map<string, Set<string>>();
  const byShort = new Map<string, Set<string>>();
  const byLaw = new Map<string, Set<string>>();
  const known = new Map<string, KnownNumber & { readonly days: Set<string> }>();
  const keep = (key: string, stub: InstrumentStub, { number, issuedOn, type }: InstrumentMention) => {
    if (!number) return;
    const days = known.get(key)?.days ?? new Set<string>();
    if (issuedOn) days.add(issuedOn);
    known.set(key, { number, jurisdiction: stub.jurisdiction, agency: stub.row?.agency ?? null, days });
    addTo(byShort, `${type}:${stub.ordinal}`, key);
  };
  const byNumber = new Map<string, PlacedNumber[]>();
  const open: (readonly [InstrumentStub, InstrumentMention])[] = [];
  for (const [index, { mention, lawSlug, term, issuer }] of mentions.entries()) {
    const stub = stubs[index];
    const dated =
      lawSlug !== null && isLaw(mention) && !mention.number ? findDatedLaw(registry, mention, lawSlug) : null;
    if (dated && lawSlug !== null) addTo(byLaw, lawSlug, dated.key);
    if (!stub || !mention.number) continue;
    const period =
      periodOf(registry, stub, { number: mention.number, issuedOn: mention.issuedOn, term }) ??
      yearInWords(mention);
    if (!period) {
      open.push([stub, mention]);
      continue;
    }
    const key = makeInstrumentKey(stub, period);
    keep(key, stub, mention);
    if (issuer !== null)
      keepPlaced(byNumber, mention, { place: stub.jurisdiction, day: mention.issuedOn, key });
    addTo(byStub, `${stub.prefix}:${stub.ordinal}`, key);
    if (lawSlug !== null) addTo(byLaw, lawSlug, key);
  }
  // A number whose period is open is one more thing that a short form may mean.
  for (const [stub, mention] of open)
    if (!byStub.has(`${stub.prefix}:${stub.ordinal}`))
      keep(`${stub.prefix}${OPEN_PERIOD}${stub.ordinal}`, stub, mention);
  return { byStub, byShort, byLaw, byNumber, known };
}

/** "Nghị quyết số 02/NQ-CP năm 2022": the year stands in the phrase. Party numbers run through a term, not a year. */
export function yearInWords({ number, year }: InstrumentMention): string | null {
  return number?.system === "STATE" ? year : null;
}

/** More places than these are not told apart one by one. */
const PLACES = 12;

function keepPlaced(
  index: Map<string, PlacedNumber[]>,
  { number }: InstrumentMention,
  placed: PlacedNumber,
): void {
  const id = number?.canonical ?? "";
  const known = index.get(id);
  if (!known) index.set(id, [placed]);
  else if (known.length < PLACES && !known.some(({ key, day }) => key === placed.key && day === placed.day))
    known.push(placed);
}

function addTo(index: Map<string, Set<string>>, key: string, value: string): void {
  const values = index.get(key);
  if (values) values.add(value);
  else index.set(key, new Set([value]));
}
