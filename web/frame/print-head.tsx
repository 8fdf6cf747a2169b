import { useConnection } from "../ask/use-connection.ts";
import { formatDay } from "../words/format.ts";
import { useWords } from "../words/use-words.ts";

interface Props {
  readonly name: string;
  /** What else there is to say of it, such as how much a picture holds. */
  readonly detail?: string;
}

/** The head of what is printed: what it is, from which version of the graph, when, and where it is found again. */
export function PrintHead({ name, detail }: Props) {
  const words = useWords();
  const { version } = useConnection();
  const day = formatDay(new Date().toISOString().slice(0, 10), words);
  return (
    <header className="print-head">
      <strong>luocdo · {name}</strong>
      <span>
        {[version !== null && words.graphVersion(version), words.printedOn(day), detail]
          .filter(Boolean)
          .join(" · ")}
      </span>
      <span className="print-address">{location.href}</span>
    </header>
  );
}
