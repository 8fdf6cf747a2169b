const LIMIT = 10_000;

/** Gives a function that keeps its answers by their text; when it holds 10,000 it begins anew. */
export function memoize<T>(read: (text: string) => T): (text: string) => T {
  const answers = new Map<string, T>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const answer = read(text);
    if (answers.size >= LIMIT) answers.clear();
    answers.set(text, answer);
    return answer;
  };
}
