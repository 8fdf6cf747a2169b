import { memo } from "react";
import type { Words } from "../words/vi.ts";
import { describeNode, nameInstrument } from "./describe-node.ts";
import { fitLines, fitText } from "./fit-text.ts";
import type { Palette } from "./palette.ts";
import { BOX, type SceneNode } from "./scene.ts";

const INNER = BOX.width - 26;

interface Props {
  readonly at: SceneNode;
  readonly palette: Palette;
  readonly words: Words;
  /** The box the picture starts from. */
  readonly isStart: boolean;
  readonly isPicked: boolean;
  readonly isFaint: boolean;
}

/** A box: a collective as a pile, a vague group with a broken outline, the start with a heavy one. */
export const NodeBox = memo(function NodeBox({ at, palette, words, isStart, isPicked, isFaint }: Props) {
  const { node, x, y } = at;
  const { fill, line } = palette.boxes[node.column] ?? { fill: palette.paper, line: palette.ink };
  const outline = isPicked ? palette.focus : line;
  const agencyKind = node.kind === "Agency" ? node.row.kind : null;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group takes no focus; the button around it has the name
    <g
      aria-hidden="true"
      data-kind={agencyKind}
      transform={`translate(${x} ${y})`}
      opacity={isFaint ? 0.3 : 1}
    >
      {agencyKind === "COLLECTIVE" && (
        <>
          <rect x={7} y={-5} width={BOX.width - 7} height={BOX.height} rx={7} fill={fill} stroke={line} />
          <rect
            x={3.5}
            y={-2.5}
            width={BOX.width - 3.5}
            height={BOX.height}
            rx={7}
            fill={fill}
            stroke={line}
          />
        </>
      )}
      <rect
        width={BOX.width}
        height={BOX.height}
        rx={7}
        fill={fill}
        stroke={outline}
        strokeWidth={isStart || isPicked ? 2.6 : 1.2}
        strokeDasharray={agencyKind === "VAGUE" ? "5 3" : undefined}
      />
      <Lines at={at} palette={palette} words={words} />
    </g>
  );
});

function Lines({ at, palette, words }: Pick<Props, "at" | "palette" | "words">) {
  const { node } = at;
  const { name, detail } = describeNode(node, words);
  const whole = node.kind === "Instrument" && !node.row.number ? nameInstrument(node.row, words) : name;
  const lines = node.kind === "Task" ? [] : fitLines(whole, { width: INNER, size: 12.5, weight: 600 });
  if (lines.length > 1 || (lines.length === 1 && (detail === "" || whole !== name))) {
    return lines.map((text, i) => (
      <text
        key={text}
        x={11}
        y={lines.length === 1 ? 27.5 : 19.5 + 16 * i}
        fontSize={12.5}
        fontWeight={600}
        fill={palette.ink}
      >
        {text}
      </text>
    ));
  }
  return (
    <>
      <text x={11} y={19} fontSize={13} fontWeight={700} fill={palette.ink}>
        {fitText(name, { width: INNER, size: 13, weight: 700 })}
      </text>
      <text x={11} y={36} fontSize={11.5} fill={palette.muted}>
        {fitText(detail, { width: INNER, size: 11.5, weight: 400 })}
      </text>
    </>
  );
}
