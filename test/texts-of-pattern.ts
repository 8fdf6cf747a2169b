import { type AST, RegExpParser } from "@eslint-community/regexpp";

/** A text that a pattern matches, and where. */
export interface PatternText {
  readonly text: string;
  readonly at: number;
  readonly end: number;
}

/** A text that is being written: what a look-behind asks for, what is matched, what a look-ahead still asks for. */
interface Draft {
  readonly before: string;
  readonly match: string;
  readonly ahead: string;
  /** How often what was matched was not what a look-ahead asked for. */
  readonly strays: number;
}

type Step = (draft: Draft) => readonly Draft[];

const EMPTY: Draft = { before: "", match: "", ahead: "", strays: 0 };
/** What a class of characters is tried with, besides those it names. */
const SIGNS = [..."ơxĐA1 ,.;:("];
/** Behind so many words no more choices are multiplied: each draft takes the next one in turn. */
const WORDS = 2;
const MOST_DRAFTS = 20_000;

/**
 * Writes texts that a pattern matches: one at least for every way it can begin, as far as its second word, in the
 * letters it is written in, in small letters, with a capital and in capitals. Every text is proved by the pattern
 * itself. So whatever passes a pattern by at a look must let each of them through.
 */
export function textsOfPattern(pattern: RegExp): PatternText[] {
  const proof = new RegExp(pattern.source, `${pattern.flags.replace(/[gy]/g, "")}y`);
  const parsed = new RegExpParser().parsePattern(pattern.source, 0, pattern.source.length, {
    unicode: pattern.flags.includes("u"),
  });
  const texts = new Map<string, PatternText>();
  for (const { before, match, ahead } of new Writer(pattern.flags).write(parsed.alternatives, EMPTY))
    for (const spell of SPELLINGS) {
      const text = `${spell(before)}${spell(match)}${spell(ahead)}`;
      proof.lastIndex = before.length;
      if (proof.test(text))
        texts.set(`${before.length} ${text}`, { text, at: before.length, end: proof.lastIndex });
    }
  return [...texts.values()];
}

const SPELLINGS: readonly ((words: string) => string)[] = [
  (words) => words,
  (words) => words.toLowerCase(),
  (words) => words.replace(/\p{L}/u, (letter) => letter.toUpperCase()),
  (words) => words.toUpperCase(),
];

class Writer {
  readonly #flags: string;
  readonly #words: number;
  readonly #turns = new Map<AST.Node, number>();
  readonly #beside = new Map<AST.Node, readonly string[]>();
  #written = 0;

  /** Choices are multiplied up to the end of the word of that number. */
  constructor(flags: string, words = WORDS) {
    this.#flags = flags.replace(/[gy]/g, "");
    this.#words = words;
  }

  write(alternatives: readonly AST.Alternative[], draft: Draft): readonly Draft[] {
    const [first] = alternatives;
    if (first === undefined) return [draft];
    return this.#choose(
      first.parent,
      alternatives.map(
        ({ elements }) =>
          (from) =>
            this.#inOrder(elements, from),
      ),
      draft,
    );
  }

  #inOrder(elements: readonly AST.Element[], draft: Draft): readonly Draft[] {
    return elements.reduce<readonly Draft[]>(
      (drafts, element) => drafts.flatMap((one) => this.#writeElement(element, one)),
      [draft],
    );
  }

  #writeElement(element: AST.Element, draft: Draft): readonly Draft[] {
    switch (element.type) {
      case "Group":
      case "CapturingGroup":
        return this.write(element.alternatives, draft);
      case "Quantifier":
        return this.#repeat(element, draft);
      case "Assertion":
        return this.#look(element, draft);
      case "Character":
        return [append(draft, String.fromCodePoint(element.value))];
      case "CharacterClass":
      case "CharacterSet":
        return this.#choose(
          element,
          this.#signsOf(element).map((sign) => (from) => [append(from, sign)]),
          draft,
        );
      default:
        throw new Error(`No text is written for "${element.raw}". Teach textsOfPattern how.`);
    }
  }

  /** None where that is allowed, else as few as are. */
  #repeat(quantifier: AST.Quantifier, draft: Draft): readonly Draft[] {
    const { element, min, max } = quantifier;
    const some: Step = (from) => this.#inOrder(Array(Math.max(min, 1)).fill(element), from);
    const none: Step = (from) => [from];
    if (max === 0) return [draft];
    return this.#choose(quantifier, min === 0 ? [none, some] : [some], draft);
  }

  /** What stands beside a match is written before or behind it; what must not stand there is left to the proof. */
  #look(assertion: AST.Assertion, draft: Draft): readonly Draft[] {
    if (!("alternatives" in assertion) || assertion.negate) return [draft];
    const beside = this.#beside.get(assertion) ?? this.#writeBeside(assertion);
    this.#beside.set(assertion, beside);
    if (assertion.kind === "lookahead")
      return this.#choose(
        assertion,
        beside.map((words) => (from) => [lookAhead(from, words)]),
        draft,
      );
    const fitting = beside.flatMap((words) => putBehind(words, draft) ?? []);
    return this.#choose(
      assertion,
      fitting.map((one) => () => [one]),
      draft,
    );
  }

  /** Of what stands before a match the last word counts, so that all of it is multiplied. */
  #writeBeside({ kind, alternatives }: AST.LookaroundAssertion): string[] {
    const writer = kind === "lookahead" ? this : new Writer(this.#flags, Number.POSITIVE_INFINITY);
    return writer.write(alternatives, EMPTY).map(({ match, ahead }) => match + ahead);
  }

  #signsOf(set: AST.CharacterClass | AST.CharacterSet): string[] {
    const isOf = new RegExp(`^${set.raw}$`, this.#flags);
    const named = set.type === "CharacterClass" && !set.negate ? set.elements.flatMap(signsNamed) : [];
    const others = SIGNS.filter((sign) => isOf.test(sign));
    return named.length > 0 ? [...new Set(named)] : others.slice(0, 1);
  }

  #choose(node: AST.Node, steps: readonly Step[], draft: Draft): readonly Draft[] {
    if (steps.length === 0) return [draft];
    if (countWords(draft.match) < this.#words && this.#written < MOST_DRAFTS) {
      const drafts = steps.flatMap((step) => step(draft));
      this.#written += steps.length - 1;
      return drafts;
    }
    const turn = this.#turns.get(node) ?? 0;
    this.#turns.set(node, turn + 1);
    const inTurn = [...steps.slice(turn % steps.length), ...steps]
      .slice(0, steps.length)
      .map((step) => step(draft));
    const straight = inTurn.find((drafts) => drafts.some(({ strays }) => strays === draft.strays));
    return straight ?? inTurn[0] ?? [draft];
  }
}

function signsNamed(element: AST.CharacterClassElement): string[] {
  if (element.type === "Character") return [String.fromCodePoint(element.value)];
  if (element.type === "CharacterClassRange")
    return [element.min, element.max].map(({ value }) => String.fromCodePoint(value));
  const isOf = new RegExp(element.raw, "u");
  return SIGNS.filter((sign) => isOf.test(sign)).slice(0, 1);
}

/** Adds what is matched next; what a look-ahead asked for gives way to it. */
function append({ before, match, ahead, strays }: Draft, words: string): Draft {
  const isAsked = ahead.startsWith(words);
  const isStray = !isAsked && ahead !== "";
  return {
    before,
    match: match + words,
    ahead: isAsked ? ahead.slice(words.length) : "",
    strays: isStray ? strays + 1 : strays,
  };
}

function lookAhead(draft: Draft, words: string): Draft {
  const { ahead, strays } = draft;
  if (ahead.startsWith(words)) return draft;
  return { ...draft, ahead: words, strays: words.startsWith(ahead) ? strays : strays + 1 };
}

/** Lets a draft stand behind some words, of which it may hold a part already; null where they contradict it. */
function putBehind(words: string, draft: Draft): Draft | null {
  const { before, match } = draft;
  if (`${before}${match}`.endsWith(words)) return draft;
  if (!words.endsWith(`${before}${match}`)) return null;
  return { ...draft, before: words.slice(0, words.length - match.length) };
}

/** The words, or figures, that are complete. */
function countWords(words: string): number {
  return words.match(/[\p{L}\d]+(?=[^\p{L}\d])/gu)?.length ?? 0;
}
