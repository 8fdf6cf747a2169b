import { startTransition, useEffect, useState } from "react";
import type { Answer } from "../ask/answers.ts";
import type { AskError } from "../ask/ask.ts";
import { useAnswers } from "../ask/use-answers.ts";
import { ViewTraceDocument } from "../generated/operations.ts";
import type { View } from "../view/view.ts";
import { questionsOf } from "./picture-questions.ts";
import { type PreparedPicture, preparePicture } from "./prepare-picture.ts";
import { type Quotes, useQuotesOf } from "./quotes.ts";
import { tracesOf } from "./traces-of.ts";

/** What has become of the picture of a view. */
export type PictureState =
  | { readonly state: "loading" }
  | { readonly state: "failed"; readonly error: AskError }
  | { readonly state: "unknown" }
  | ({
      readonly state: "ready";
      /** Steps the picture goes, where the server would not give as many as were asked for. */
      readonly cutTo: number | null;
      readonly quotes: Answer<Quotes>;
    } & PreparedPicture);

/** Fetches and lays out what a view that starts from `about` shows; the last picture stays until the next is ready. */
export function usePicture(view: View, about: string): PictureState {
  const { hide, roles, basis, systems, agency, due, shut, layout } = view;
  const [depth, shorten] = useShortened(view.depth, about);
  const questions = questionsOf(view, { about, depth });
  const answers = useAnswers(ViewTraceDocument, questions);
  const [prepared, setPrepared] = useState<PreparedPicture | null>(null);
  const [first] = answers;
  const ready = answers.filter((answer) => answer.state === "ready").length;
  const firstData = first?.state === "ready" ? first.data : null;
  const error = first?.state === "failed" ? first.error : null;
  const isTooLarge = error?.code === "ROW_LIMIT" && depth > 1;
  useEffect(() => {
    if (isTooLarge) shorten(depth - 1);
  }, [isTooLarge, depth, shorten]);
  const quotes = useQuotesOf(questions, prepared?.about === about);
  const asked = JSON.stringify([questions, hide, roles, basis, systems, agency, due, shut, layout]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the answers are new in every drawing; what they hold changes only with these
  useEffect(() => {
    if (!firstData?.trace) return;
    let isWanted = true;
    preparePicture(tracesOf(answers), { view, about }).then((next) => {
      if (isWanted) startTransition(() => setPrepared(next));
    });
    return () => {
      isWanted = false;
    };
  }, [asked, ready, firstData]);
  if (error && !isTooLarge) return { state: "failed", error };
  if (firstData && !firstData.trace) return { state: "unknown" };
  if (prepared?.about !== about) return { state: "loading" };
  return { state: "ready", ...prepared, quotes, cutTo: depth < view.depth ? depth : null };
}

/** The steps to ask for: as many as wished, or fewer once the server has said that it is too much. */
function useShortened(wished: number, about: string): readonly [number, (depth: number) => void] {
  const key = `${wished} ${about}`;
  const [cut, setCut] = useState({ key, depth: wished });
  const [shorten] = useState(() => (depth: number) => setCut((last) => ({ ...last, depth })));
  useEffect(() => setCut({ key, depth: wished }), [key, wished]);
  return [cut.key === key ? cut.depth : wished, shorten];
}
