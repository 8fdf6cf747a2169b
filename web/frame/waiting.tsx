import { type FormEvent, useState } from "react";
import type { Answer } from "../ask/answers.ts";
import { type AskError, TOKEN_KEY } from "../ask/ask.ts";
import { useWords } from "../words/use-words.ts";

/** What stands in for an answer that is not there: on its way, refused, or of something unknown. */
export function Waiting({ answer }: { readonly answer: Answer<unknown> }) {
  const words = useWords();
  if (answer.state === "failed") return <Failure error={answer.error} />;
  return answer.state === "loading" ? (
    <Loading text={words.loading} />
  ) : (
    <p className="waiting">{words.unknownNode}</p>
  );
}

/** Says that something is on its way. */
export function Loading({ text }: { readonly text: string }) {
  return (
    <p className="waiting">
      <span className="loading-ring" aria-hidden="true" /> {text}
    </p>
  );
}

/** Why a question has no answer. A server that is away is spoken of in the banner. */
export function Failure({ error }: { readonly error: AskError }) {
  const words = useWords();
  if (error.code === "UNAUTHENTICATED") return <TokenForm />;
  if (error.code === "AWAY") return <p className="waiting">{words.away}</p>;
  return (
    <p className="waiting" role="alert">
      {words.failed} {error.message}
    </p>
  );
}

function TokenForm() {
  const words = useWords();
  const [token, setToken] = useState("");
  const enter = (event: FormEvent) => {
    event.preventDefault();
    sessionStorage.setItem(TOKEN_KEY, token.trim());
    location.reload();
  };
  return (
    <form className="waiting" onSubmit={enter}>
      <p>{words.tokenNeeded}</p>
      <label>
        {words.token}{" "}
        <input type="password" value={token} onChange={({ target }) => setToken(target.value)} />
      </label>{" "}
      <button type="submit">{words.enter}</button>
    </form>
  );
}
