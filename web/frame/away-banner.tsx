import { useConnection } from "../ask/use-connection.ts";
import { useWords } from "../words/use-words.ts";

/** Says that the server does not answer, as long as it does not. */
export function AwayBanner() {
  const words = useWords();
  const { away } = useConnection();
  return (
    <div role="alert" className={away ? "away" : undefined}>
      {away && words.away}
    </div>
  );
}
