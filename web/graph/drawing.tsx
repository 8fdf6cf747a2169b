import { formatNumber } from "../words/format.ts";
import type { Words } from "../words/vi.ts";
import { EdgeLine } from "./edge-line.tsx";
import { FONT } from "./fit-text.ts";
import { NodeBox } from "./node-box.tsx";
import type { Palette } from "./palette.ts";
import { BOX, type Scene } from "./scene.ts";

interface Props {
  readonly scene: Scene;
  readonly palette: Palette;
  readonly words: Words;
  readonly start: string;
  /** What to draw of it, in pixels of the scene; all when absent. */
  readonly slice?: { readonly top: number; readonly height: number };
}

/** Room for the heads of the columns above a drawing. */
export const HEAD = 30;

/** A whole drawing, or a slice of it, that needs nothing around it: what is printed and saved. */
export function Drawing({ scene, palette, words, start, slice }: Props) {
  const { top, height } = slice ?? { top: 0, height: scene.height };
  const isInside = (from: number, to: number) => to >= top - BOX.height && from <= top + height;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={scene.width}
      height={height + HEAD}
      viewBox={`0 ${top - HEAD} ${scene.width} ${height + HEAD}`}
      fontFamily={FONT}
      role="img"
      aria-label={words.modes.graph}
    >
      <rect x={0} y={top - HEAD} width={scene.width} height={height + HEAD} fill={palette.paper} />
      {scene.edges
        .filter((edge) => isInside(edge.top, edge.bottom))
        .map((edge) => (
          <EdgeLine key={`${edge.edge.from}|${edge.edge.id}`} at={edge} palette={palette} />
        ))}
      {[...scene.nodes.values()]
        .filter(({ y }) => isInside(y, y + BOX.height))
        .map((at) => (
          <NodeBox
            key={at.node.id}
            at={at}
            palette={palette}
            words={words}
            isStart={at.node.id === start}
            isPicked={false}
            isFaint={false}
          />
        ))}
      <rect x={0} y={top - HEAD} width={scene.width} height={HEAD} fill={palette.paper} />
      {(scene.isFree ? [] : scene.columns).map(({ name, x, ids }) => (
        <text key={name} x={x} y={top - 10} fontSize={13} fontWeight={700} fill={palette.muted}>
          {`${words.columns[name]} (${formatNumber(ids.length, words)})`}
        </text>
      ))}
    </svg>
  );
}
