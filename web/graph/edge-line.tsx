import { memo } from "react";
import { type Palette, strokeOf } from "./palette.ts";
import type { SceneEdge } from "./scene.ts";

interface Props {
  readonly at: SceneEdge;
  readonly palette: Palette;
  readonly isStrong: boolean;
  readonly isFaint: boolean;
  /** Told when the pointer comes to the line, and with null when it leaves. */
  readonly onHover?: ((edge: SceneEdge | null) => void) | undefined;
}

/** A line with its head at the end that is named: full when said in so many words, pale and hollow when not. */
export const EdgeLine = memo(function EdgeLine({ at, palette, isStrong, isFaint, onHover }: Props) {
  const { edge, path, tip } = at;
  const stroke = strokeOf(edge.kind, palette);
  const isExplicit = edge.basis === "EXPLICIT";
  const width = stroke.strokeWidth + (isStrong ? 1.2 : 0);
  const back = tip.leftward ? 8 : -8;
  return (
    <g opacity={isFaint ? 0.13 : isExplicit || isStrong ? 0.95 : 0.6}>
      <path d={path} fill="none" {...stroke} strokeWidth={width} />
      <path
        d={`M${tip.x} ${tip.y}l${back} -4v8z`}
        fill={isExplicit ? stroke.stroke : palette.paper}
        stroke={stroke.stroke}
        strokeWidth={1}
      />
      {onHover && (
        <path
          d={path}
          fill="none"
          stroke="transparent"
          strokeWidth={11}
          data-edge={edge.id}
          onPointerEnter={() => onHover(at)}
          onPointerLeave={() => onHover(null)}
        />
      )}
    </g>
  );
});
