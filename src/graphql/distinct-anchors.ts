import type { Anchor } from "../model/anchor.ts";

/** The anchors without those that name the same words again, in their order. */
export function distinctAnchors(anchors: readonly Anchor[]): readonly Anchor[] {
  return [
    ...new Map(
      anchors.map((anchor) => [`${anchor.document} ${anchor.start} ${anchor.end} ${anchor.exact}`, anchor]),
    ).values(),
  ];
}
