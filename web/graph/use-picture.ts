import { useMemo } from "react";
import type { AskError } from "../ask/ask.ts";
import { useAnswers } from "../ask/use-answers.ts";
import { ViewTraceDocument } from "../generated/operations.ts";
import type { View } from "../view/view.ts";
import { filterPicture } from "./filter-picture.ts";
import { buildPicture, type Picture } from "./picture.ts";
import { buildScene, type Scene } from "./scene.ts";

/** The picture of a view: all that was fetched, what the filters leave, and that laid out. */
export type PictureState =
  | { readonly state: "loading" }
  | { readonly state: "failed"; readonly error: AskError }
  | { readonly state: "unknown" }
  | { readonly state: "ready"; readonly whole: Picture; readonly picture: Picture; readonly scene: Scene };

/** Fetches and lays out what a view that starts from `about` shows. */
export function usePicture(view: View, about: string): PictureState {
  const { direction, depth, open } = view;
  const questions = [
    { from: about, direction, depth },
    ...open.map((from) => ({ from, direction: "BOTH" as const, depth: 1 })),
  ];
  const answers = useAnswers(ViewTraceDocument, questions);
  const [first] = answers;
  const ready = answers.filter((answer) => answer.state === "ready").length;
  // The answers are new in every drawing; what they hold changes only with these.
  const asked = JSON.stringify(questions);
  const firstData = first?.state === "ready" ? first.data : null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  const whole = useMemo(() => {
    const traces = answers.flatMap((answer) => (answer.state === "ready" ? (answer.data.trace ?? []) : []));
    return buildPicture(traces, { start: about, open: new Set(open) });
  }, [asked, ready, firstData]);
  const { hide, roles, basis, systems, agency, due, shut } = view;
  const filters = JSON.stringify([hide, roles, basis, systems, agency, due, shut, about]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `filters` stands for the lists
  const picture = useMemo(
    () => filterPicture(whole, view, { start: about, shut: new Set(shut) }),
    [whole, filters],
  );
  const scene = useMemo(() => buildScene(picture), [picture]);
  if (first?.state === "failed") return { state: "failed", error: first.error };
  if (first?.state !== "ready") return { state: "loading" };
  if (!first.data.trace) return { state: "unknown" };
  return { state: "ready", whole, picture, scene };
}
