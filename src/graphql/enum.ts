import { registerEnumType } from "type-graphql";

/** Makes a vocabulary of the domain a GraphQL enum: `meanings` holds every word with its description. */
export function defineEnum<Word extends string>(
  name: string,
  description: string,
  meanings: Readonly<Record<Word, string>>,
): Readonly<Record<Word, Word>> {
  const words = Object.fromEntries(Object.keys(meanings).map((word) => [word, word])) as Record<Word, Word>;
  const valuesConfig = Object.fromEntries(
    Object.entries<string>(meanings).map(([word, meaning]) => [word, { description: meaning }]),
  ) as Record<Word, { description: string }>;
  registerEnumType(words, { name, description, valuesConfig });
  return words;
}
