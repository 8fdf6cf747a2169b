import type { ViewTraceQueryVariables } from "../generated/operations.ts";
import type { View } from "../view/view.ts";

/** What a picture starts from and how many steps it goes. */
interface Reach {
  readonly about: string;
  readonly depth: number;
}

/** What has to be asked for a picture: what is around its start, then what is around every box that was expanded. */
export function questionsOf(view: View, { about, depth }: Reach): readonly ViewTraceQueryVariables[] {
  const deadlines = view.mode === "timeline" || view.due !== null;
  const questionOf = (from: string) => ({ from, citations: !from.startsWith("Agency:"), deadlines });
  return [
    { ...questionOf(about), direction: view.direction, depth },
    ...view.open.map((from) => ({ ...questionOf(from), direction: "BOTH" as const, depth: 1 })),
  ];
}
