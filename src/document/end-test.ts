/**
 * Gives the test whether a text ends as a pattern says that closes with `$`. A search tries the pattern at every
 * character; this looks back from the end alone, and mostly is done at the last letter. Alternatives stand in brackets.
 */
export function makeEndTest({ source, flags }: RegExp): (text: string) => boolean {
  const behind = new RegExp(`(?<=${source.slice(0, -1)})`, `${flags}y`);
  return (text) => {
    behind.lastIndex = text.length;
    return behind.test(text);
  };
}
