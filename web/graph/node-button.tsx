import { memo } from "react";
import type { Words } from "../words/vi.ts";
import { nameOf } from "./describe-node.ts";
import { NodeBox } from "./node-box.tsx";
import type { Palette } from "./palette.ts";
import { BOX, type SceneNode } from "./scene.ts";
import type { ToggleState } from "./toggle-states.ts";

interface Props {
  readonly at: SceneNode;
  readonly palette: Palette;
  readonly words: Words;
  readonly isStart: boolean;
  readonly isPicked: boolean;
  /** The one box that the Tab key comes to. */
  readonly isCurrent: boolean;
  readonly isFaint: boolean;
  readonly toggle: ToggleState;
  readonly onOpen: (id: string) => void;
  readonly onHover: (id: string | null) => void;
  readonly onToggle: (id: string) => void;
}

/** A box that can be pointed at, opened, expanded and collapsed. */
export const NodeButton = memo(function NodeButton(props: Props) {
  const { at, palette, words, isStart, isPicked, isCurrent, isFaint, toggle } = props;
  const { id, column } = at.node;
  const label = words.announceNode(words.columns[column], nameOf(at.node, words), at.degree);
  return (
    <g className="graph-node">
      <NodeBox
        at={at}
        palette={palette}
        words={words}
        isStart={isStart}
        isPicked={isPicked}
        isFaint={isFaint}
      />
      {/* biome-ignore lint/a11y/useSemanticElements: SVG has no button element */}
      <g
        id={`node-${id}`}
        role="button"
        tabIndex={isCurrent ? 0 : -1}
        aria-label={label}
        aria-pressed={isPicked}
        {...(toggle !== "none" && { "aria-expanded": toggle === "open" })}
        data-id={id}
        data-column={at.node.column}
        onClick={() => props.onOpen(id)}
        onKeyDown={(event) => event.key === "Enter" && props.onOpen(id)}
        onPointerEnter={() => props.onHover(id)}
        onPointerLeave={() => props.onHover(null)}
      >
        <rect x={at.x} y={at.y} width={BOX.width} height={BOX.height} fill="transparent" />
        {isCurrent && (
          <rect
            className="graph-ring"
            x={at.x - 3.5}
            y={at.y - 3.5}
            width={BOX.width + 7}
            height={BOX.height + 7}
            rx={9}
            fill="none"
            stroke={palette.focus}
          />
        )}
      </g>
      {toggle !== "none" && (
        // biome-ignore lint/a11y/noStaticElementInteractions: for the pointer; + and − do the same on the keyboard
        <g
          className="graph-toggle"
          data-toggle={id}
          transform={`translate(${at.x + BOX.width} ${at.y + 9})`}
          onClick={() => props.onToggle(id)}
        >
          <circle r={12} fill="transparent" />
          <circle r={7.5} fill={palette.paper} stroke={palette.muted} />
          <path d={toggle === "open" ? "M-4 0h8" : "M-4 0h8M0 -4v8"} stroke={palette.ink} strokeWidth={1.5} />
        </g>
      )}
    </g>
  );
});
