import { useWords } from "../words/use-words.ts";

/** A page of a list: which one, and how many there are. */
export interface Paging {
  /** Counted from 0. */
  readonly at: number;
  readonly pages: number;
}

/** The page that a wish leads to in a list of so many items. */
export function pageOf(wish: number, { length, size }: { readonly length: number; readonly size: number }): Paging {
  const pages = Math.max(1, Math.ceil(length / size));
  return { at: Math.min(wish, pages - 1), pages };
} // biome-ignore format: the signature

interface Props extends Paging {
  /** What is paged, where a page has more than one list. */
  readonly label?: string;
  readonly onTurn: (at: number) => void;
}

/** Turns the pages of a list; nothing where there is only one. */
export function Pager({ at, pages, label, onTurn }: Props) {
  const words = useWords();
  if (pages === 1) return null;
  return (
    <nav className="pages" aria-label={label ?? words.page(at + 1, pages)}>
      <span>{label}</span>
      <button type="button" disabled={at === 0} onClick={() => onTurn(at - 1)}>
        {words.previous}
      </button>
      {words.page(at + 1, pages)}
      <button type="button" disabled={at + 1 === pages} onClick={() => onTurn(at + 1)}>
        {words.next}
      </button>
    </nav>
  );
}
