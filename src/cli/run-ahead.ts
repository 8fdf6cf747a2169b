/** How far the work may run ahead of its results. */
export interface Ahead {
  readonly items: number;
  /** Most weight of the items that are under way or done and not yet taken. */
  readonly weight: number;
}

/**
 * Works on items side by side and gives the results in the items' order; never further ahead than told, so that memory
 * does not grow with their number. An error comes when its item's turn does.
 */
export async function* runAhead<T, R>(
  items: Iterable<readonly [item: T, weight: number]>,
  work: (item: T) => Promise<R>,
  ahead: Ahead,
): AsyncGenerator<R> {
  const running: { readonly result: Promise<R>; readonly weight: number }[] = [];
  let weight = 0;
  for (const [item, own] of items) {
    for (let first = running[0]; first && isFull(running.length, weight + own, ahead); first = running[0]) {
      running.shift();
      weight -= first.weight;
      yield await first.result;
    }
    const result = work(item);
    // One that fails early must not end the process before its turn.
    result.catch(() => undefined);
    running.push({ result, weight: own });
    weight += own;
  }
  for (const { result } of running) yield await result;
}

function isFull(items: number, weight: number, ahead: Ahead): boolean {
  return items >= ahead.items || weight > ahead.weight;
}
