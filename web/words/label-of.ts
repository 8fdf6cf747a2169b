/** A label for a word of the schema; the word itself where there is none. */
export function labelOf(labels: Readonly<Record<string, string>>, word: string): string {
  return labels[word] ?? word;
}
