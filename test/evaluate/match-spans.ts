interface Span {
  readonly start: number;
  readonly end: number;
}

/** What was paired, and what was left on either side. */
export interface Matching<G, P> {
  readonly pairs: readonly { readonly gold: G; readonly predicted: P; readonly exact: boolean }[];
  readonly missed: readonly G[];
  readonly spurious: readonly P[];
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Pairs spans one to one: equal ones first, then those that share most. Leftovers that touch an optional one are dropped. */
export function matchSpans<G extends Span & { readonly optional?: boolean }, P extends Span>(
  gold: readonly G[],
  predicted: readonly P[],
): Matching<G, P> {
  const candidates = gold
    .flatMap((g) =>
      predicted.filter((p) => overlaps(g, p)).map((p) => ({ gold: g, predicted: p, shared: shared(g, p) })),
    )
    .sort((a, b) => Number(b.shared === 1) - Number(a.shared === 1) || b.shared - a.shared);
  const taken = new Set<G | P>();
  const pairs: { gold: G; predicted: P; exact: boolean }[] = [];
  for (const { gold: g, predicted: p, shared: share } of candidates) {
    if (taken.has(g) || taken.has(p)) continue;
    taken.add(g).add(p);
    pairs.push({ gold: g, predicted: p, exact: share === 1 });
  }
  const optional = gold.filter((g) => g.optional);
  return {
    pairs: pairs.filter((pair) => !pair.gold.optional),
    missed: gold.filter((g) => !g.optional && !taken.has(g)),
    spurious: predicted.filter((p) => !taken.has(p) && !optional.some((g) => overlaps(g, p))),
  };
}

/** Length in common by length together: 1 when the spans are equal. */
function shared(a: Span, b: Span): number {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}
