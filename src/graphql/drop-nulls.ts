/** The conditions that were given: GraphQL lets a client write `null` for one that was not. */
export function dropNulls<T extends object>(
  given: { readonly [Name in keyof T]?: T[Name] | null | undefined } | null | undefined,
): T {
  return Object.fromEntries(Object.entries(given ?? {}).filter(([, value]) => value != null)) as T;
}
