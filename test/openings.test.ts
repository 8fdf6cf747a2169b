import { afterEach, describe, expect, it, vi } from "vitest";
import { isOf, UPPER } from "../src/document/char-class.ts";
import { DIRT, DIRT_SIGNS, MARKER_RULES } from "../src/document/marker.ts";
import { ANNEX, ANNEX_OPENINGS, CLOSING, CLOSING_OPENINGS } from "../src/document/outline-line.ts";
import { OPENING, TAIL } from "../src/document/split-paragraphs.ts";
import { splitSections } from "../src/document/split-sections.ts";
import { AFTER_FIGURE, AFTER_PLACE, AFTER_SIGN, isTorn, WORD_SEAMS } from "../src/document/torn-line.ts";
import { extract } from "../src/extract.ts";
import { loadRegistry } from "../src/load-registry.ts";
import * as agencyMention from "../src/mention/agency-mention.ts";
import * as placePart from "../src/mention/place-part.ts";
import * as sharedNoun from "../src/mention/shared-noun.ts";
import { wordAt } from "../src/mention/text-view.ts";
import { NUMERAL, NUMERAL_WORD } from "../src/mention/type-before.ts";
import { VOCABULARY } from "../src/mention/vocabulary.ts";
import type { WordRule, WordRules } from "../src/mention/word-rules.ts";
import { WordSet } from "../src/mention/word-set.ts";
import * as readClosing from "../src/resolve/read-closing.ts";
import { BEHIND_BLANK, CONNECTOR, CONNECTOR_LENGTH, GIVEN_PART } from "../src/statement/agency-list.ts";
import * as agencyNoun from "../src/statement/agency-noun.ts";
import { STOP } from "../src/statement/agency-shape.ts";
import { ALIAS, ALIAS_ENDS } from "../src/statement/beside-cue.ts";
import { DEADLINES } from "../src/statement/build-deadlines.ts";
import { PASSIVE_OPENINGS } from "../src/statement/build-relations.ts";
import { CUES } from "../src/statement/citation-kind.ts";
import { TROUBLE, TROUBLES } from "../src/statement/clause-cue.ts";
import { FIGURES } from "../src/statement/figure-rules.ts";
import * as headOpening from "../src/statement/head-opening.ts";
import * as knownAgency from "../src/statement/known-agency.ts";
import { TRAILER } from "../src/statement/listed-agency.ts";
import { NAME_OPENINGS } from "../src/statement/name-nouns.ts";
import { LOOK_BACK, LOOK_ON } from "../src/statement/next-match.ts";
import { PROPER } from "../src/statement/proper-end.ts";
import { PASSIVE_CUES } from "../src/statement/relation-cues.ts";
import { WATCHING_CLAUSES } from "../src/statement/watching-cue.ts";
import { readGold } from "./gold/read-gold.ts";
import { type PatternText, textsOfPattern } from "./texts-of-pattern.ts";

const SOURCES = readGold().flatMap(({ id, text }) => (text === null ? [] : [{ id, text }]));
const TEXTS = SOURCES.map(({ text }) => splitSections(text).text);

/** Tells whether a pattern is tried on a text that it matches. */
type Look = (place: PatternText) => boolean;

const bySign =
  (signs: string): Look =>
  ({ text, at }) =>
    signs.includes(text.charAt(at));

/** By the word that begins at the match or behind it, or by a later one. */
const byWord =
  (openings: WordSet, later = 0): Look =>
  ({ text, at }) => {
    const words = VOCABULARY.split(text);
    return openings.has(words.ids[wordAt({ words }, at) + later]);
  };

const byLastWord =
  (endings: WordSet): Look =>
  ({ text, end }) => {
    const words = VOCABULARY.split(text);
    return endings.has(words.ids[wordAt({ words }, end) - 1]);
  };

const byAll =
  (...looks: readonly Look[]): Look =>
  (place) =>
    looks.every((look) => look(place));

/** No paragraph begins with a blank. */
const inParagraph =
  (look: Look): Look =>
  (place) =>
    /^\s/.test(place.text) || look(place);

const byCapital: Look = ({ text, at }) => isOf(text, at, UPPER);
const behindName: Look = (place) =>
  place.text.charAt(place.at) === " " &&
  (byCapital({ ...place, at: place.at + 1 }) || byWord(knownAgency.GOES_ON_WITH)(place));
const behindKind: Look = ({ text, at }) => byLastWord(knownAgency.KIND_ENDS)({ text, at, end: at });
const names = new WordSet(NAME_OPENINGS);

const LOOKS: readonly (readonly [what: string, look: Look, ...patterns: readonly RegExp[]])[] = [
  ...MARKER_RULES.map(({ kind, opens, pattern }) => [`marker ${kind}`, bySign(opens), pattern] as const),
  ["dirt", inParagraph((place) => place.end === place.at || bySign(DIRT_SIGNS)(place)), DIRT],
  ["closing line", inParagraph(bySign(CLOSING_OPENINGS)), CLOSING],
  ["annex", inParagraph(bySign(ANNEX_OPENINGS)), ANNEX],
  [
    "recipients, signature",
    inParagraph(bySign(readClosing.OPENINGS)),
    readClosing.RECIPIENTS,
    readClosing.SIGNED_FOR,
  ],
  ["kind of a place", byWord(placePart.PLACE_KINDS_OPEN), placePart.PLACE_KIND],
  ["kind of a place at the end", byLastWord(placePart.PLACE_KINDS_END), placePart.BARE_KIND_END],
  ["committee of a place", byLastWord(placePart.COMMITTEES_END), placePart.COMMITTEE_END],
  ["place that acts", byWord(agencyMention.KIND_OPENINGS), agencyMention.KIND_WORD],
  ["shared noun", byAll(byWord(sharedNoun.OPENINGS), byWord(sharedNoun.NOUNS, 1)), sharedNoun.NOUN],
  ["numeral", byWord(NUMERAL_WORD), NUMERAL],
  [
    "noun of a name",
    byAll(byWord(names), (place) => byCapital(place) || bySign(agencyNoun.SMALL_OPENINGS)(place)),
    agencyNoun.NOUN,
  ],
  ["group", byAll(byWord(names), bySign("cC")), agencyNoun.GROUP],
  ["label", bySign(agencyNoun.LABEL_OPENINGS), agencyNoun.LABEL],
  [
    "connector",
    byAll(
      (place) =>
        bySign(",;/")(place) || (bySign(" ")(place) && bySign(BEHIND_BLANK)({ ...place, at: place.at + 1 })),
      ({ at, end }) => end - at <= CONNECTOR_LENGTH,
    ),
    CONNECTOR,
  ],
  [
    "opening of a head",
    bySign(headOpening.LEADS_IN),
    headOpening.ORDER,
    headOpening.ADDRESS,
    headOpening.GROUP,
    headOpening.LABEL,
  ],
  ["longer name", behindName, knownAgency.GOES_ON],
  [
    "rest of a name",
    byAll(behindName, (place) => !byCapital({ ...place, at: place.at + 1 })),
    knownAgency.PART_OF,
    knownAgency.PART_OF_GROUP,
    knownAgency.OF_GOVERNMENT,
    TRAILER,
  ],
  ["places of a group", bySign(":"), knownAgency.PLACES],
  ["further kinds of places", byAll(bySign(", /"), behindKind), knownAgency.MORE_KINDS],
  ["places beside a group", byAll(bySign(", "), behindKind), knownAgency.MORE_NAMED],
  ["post", byLastWord(knownAgency.POST_ENDS), knownAgency.POST],
  ["heads", byWord(knownAgency.HEADS_OPEN), knownAgency.HEADS],
  ["trouble", ({ text }) => VOCABULARY.split(text).ids.some((id) => TROUBLES.has(id)), TROUBLE],
  ["alias", byLastWord(ALIAS_ENDS), ALIAS],
  [
    "match asked for from place to place",
    ({ text, at }) => at <= LOOK_BACK && text.length <= at + LOOK_ON,
    STOP,
    PROPER,
  ],
  ["passive", byWord(PASSIVE_OPENINGS), ...PASSIVE_CUES.map(({ pattern }) => pattern)],
];

describe("no text that a pattern matches is passed by", () => {
  it.each(LOOKS.map(([what, look, ...patterns]) => ({ what, look, patterns })))(
    "$what",
    ({ look, patterns }) => {
      for (const texts of patterns.map(textsOfPattern)) {
        expect(texts.length).toBeGreaterThan(0);
        expect(texts.filter((place) => !look(place))).toEqual([]);
      }
    },
  );
});

const SEAMS = [
  ...WORD_SEAMS.map(([, before, behind]) => [before, behind] as const),
  ...[...AFTER_SIGN.values()].flat(),
  ...AFTER_FIGURE,
  ...AFTER_PLACE,
];

it.each(SEAMS)("a line torn at %s and %s is found so", (before, behind) => {
  const tails = textsOfPattern(before).map(({ text }) => text.slice(-TAIL));
  const openings = textsOfPattern(behind).map(({ text }) => text.slice(0, OPENING));
  const [opening = ""] = openings;
  const [tail = ""] = tails;
  // No line ends in a blank.
  expect(tails.filter((one) => !one.endsWith(" ") && !isTorn(one, opening))).toEqual([]);
  expect(openings.filter((one) => !isTorn(tail, one))).toEqual([]);
});

/** What a rule finds when it is tried everywhere, but for what begins inside a word. */
function findEverywhere({ pattern }: WordRule, text: string): string[] {
  const everywhere = new RegExp(pattern.source, `${pattern.flags.replace("g", "")}g`);
  return [...text.matchAll(everywhere)]
    .filter(({ index, 0: words }) => /^\d/.test(words) || !/[\p{L}\d]/u.test(text.charAt(index - 1)))
    .map(({ index, 0: words }) => `${index} ${words}`);
}

function findByWords(table: WordRules<WordRule>, rule: WordRule, text: string): string[] {
  const found = table.findAll(text, VOCABULARY.split(text)).filter((one) => one.rule === rule);
  return found.map(({ match }) => `${match.index} ${match[0]}`);
}

const TABLES: readonly (readonly [string, WordRules<WordRule>])[] = [
  ["deadlines", DEADLINES],
  ["figures", FIGURES],
  ["citation cues", CUES],
  ["watching clauses", WATCHING_CLAUSES],
];

describe.each(TABLES)("each rule of the %s names every word it can begin with", (_, table) => {
  it.each(table.rules.map((rule, index) => [index, rule] as const))("rule %i", (_index, rule) => {
    for (const text of [...TEXTS, ...textsOfPattern(rule.pattern).map((place) => place.text)])
      expect(findByWords(table, rule, text)).toEqual(findEverywhere(rule, text));
  });
});

describe("each rule of given parts finds every name that stands behind it", () => {
  const named = [...textsOfPattern(agencyNoun.NOUN), ...textsOfPattern(agencyNoun.GROUP)];
  const isName = (text: string, at: number) =>
    agencyNoun.startsName(text, at) || agencyNoun.startsGroup(text, at);

  it.each(GIVEN_PART.rules.map((rule, index) => [index, rule] as const))("rule %i", (_index, rule) => {
    const leads = new Set(textsOfPattern(rule.pattern).map(({ text, at }) => text.slice(0, at)));
    const made = [...leads].flatMap((lead, index) =>
      named.filter((_, one) => index === 0 || one % 40 === 0).map(({ text, at }) => lead + text.slice(at)),
    );
    for (const text of [...TEXTS, ...made]) {
      const found = new Set(findByWords(GIVEN_PART, rule, text));
      const lost = findEverywhere(rule, text).filter(
        (one) => isName(text, Number.parseInt(one, 10)) && !found.has(one),
      );
      expect(lost).toEqual([]);
    }
  });
});

describe("WordSet", () => {
  afterEach(() => vi.restoreAllMocks());

  it("saves time and loses nothing: with every word let through the same is extracted", () => {
    const registry = loadRegistry();
    const read = () => SOURCES.map(({ id, text }) => `${id} ${JSON.stringify(extract(text, registry))}`);
    const before = read();
    const has = vi.spyOn(WordSet.prototype, "has").mockReturnValue(true);
    vi.spyOn(WordSet.prototype, "firstIn").mockImplementation((_ids, from, to) => Math.min(from, to));
    const after = read();
    expect(has.mock.calls.length).toBeGreaterThan(SOURCES.length);
    expect(after.filter((one, index) => one !== before[index]).map((one) => one.split(" ", 1))).toEqual([]);
  });
});
