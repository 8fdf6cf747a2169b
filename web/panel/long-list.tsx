import { type ReactNode, useState } from "react";
import { useIsPrinting } from "../frame/use-is-printing.ts";
import { useWords } from "../words/use-words.ts";

interface Props<Item> {
  readonly items: readonly Item[];
  /** Makes the list item of one. */
  readonly children: (item: Item) => ReactNode;
}

/** Items of a panel's list shown at once; paper shows all. */
const MANY = 10;

/** A list that shows its first items and more of them when asked. */
export function LongList<Item>({ items, children }: Props<Item>) {
  const words = useWords();
  const isPrinting = useIsPrinting();
  const [shown, setShown] = useState(MANY);
  const rest = isPrinting ? 0 : items.length - shown;
  return (
    <>
      <ul>{(rest > 0 ? items.slice(0, shown) : items).map(children)}</ul>
      {rest > 0 && (
        <button type="button" onClick={() => setShown(shown + 2 * MANY)}>
          {words.more(Math.min(rest, 2 * MANY), rest)}
        </button>
      )}
    </>
  );
}
