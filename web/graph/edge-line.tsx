import { pathOf } from "./bend.ts";
import { type Palette, strokeOf } from "./palette.ts";
import type { SceneEdge } from "./scene.ts";

interface Props {
  readonly at: SceneEdge;
  readonly palette: Palette;
}

/** A line with its head at the end that is named: full when said in so many words, pale and hollow when not. */
export function EdgeLine({ at, palette }: Props) {
  const { edge, tip } = at;
  const stroke = strokeOf(edge.kind, palette);
  const isExplicit = edge.basis === "EXPLICIT";
  const back = tip.leftward ? 8 : -8;
  return (
    <g opacity={isExplicit ? 0.95 : 0.6}>
      <path d={pathOf(at.bends)} fill="none" {...stroke} />
      <path
        d={`M${tip.x} ${tip.y}l${back} -4v8z`}
        fill={isExplicit ? stroke.stroke : palette.paper}
        stroke={stroke.stroke}
        strokeWidth={1}
      />
    </g>
  );
}
