/** Orders texts by the codes of their characters, the same in every locale: negative, zero or positive. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
