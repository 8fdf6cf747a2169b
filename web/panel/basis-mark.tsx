import { labelOf } from "../words/label-of.ts";
import { useWords } from "../words/use-words.ts";

/** How a statement is known, in a word; the whole of it where one points. */
export function BasisMark({ basis }: { readonly basis: string }) {
  const words = useWords();
  return (
    <span className={`basis basis-${basis}`} title={labelOf(words.basis, basis)}>
      {labelOf(words.basisShort, basis)}
    </span>
  );
}
