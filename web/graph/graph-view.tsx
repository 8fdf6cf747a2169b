import { type PointerEvent, useEffect, useMemo, useRef, useState } from "react";
import { announce } from "../frame/live-region.tsx";
import { useView } from "../view/use-view.ts";
import { formatNumber } from "../words/format.ts";
import { useWords } from "../words/use-words.ts";
import type { Band } from "./bend.ts";
import { edgeAt } from "./draw-edges.ts";
import { EdgeCanvas } from "./edge-canvas.tsx";
import { FONT } from "./fit-text.ts";
import { takeFocusWish } from "./focus-graph.ts";
import { NodeButton } from "./node-button.tsx";
import { QuoteTip } from "./quote-tip.tsx";
import { BOX, type Scene, type SceneEdge } from "./scene.ts";
import { type ToggleState, toggleNode } from "./toggle-states.ts";
import { useGraphKeys } from "./use-graph-keys.ts";
import { useLatest } from "./use-latest.ts";
import { usePalette } from "./use-palette.ts";
import { useScrollTo } from "./use-scroll-to.ts";
import { useScrollWindow } from "./use-scroll-window.ts";
import { ZoomBar } from "./zoom-bar.tsx";

interface Props {
  readonly scene: Scene;
  readonly toggles: ReadonlyMap<string, ToggleState>;
  readonly about: string;
}

/** Smallest share of full size that the fit chooses; below it the labels are too small to read, above all on a phone. */
const smallestFit = (width: number) => (width < 760 ? 0.86 : 0.66);

/** Largest share of full size that the fit chooses: a small picture fills the width, and its labels stay labels. */
const LARGEST_FIT = 1.25;

/** The columns on the screen: scrolled like a page, drawn where they are looked at. */
export function GraphView({ scene, toggles, about }: Props) {
  const { view, go } = useView();
  const words = useWords();
  const palette = usePalette();
  const box = useRef<HTMLDivElement>(null);
  const shown = useScrollWindow(box);
  const [active, setActive] = useState(about);
  const [edge, setEdge] = useState<SceneEdge | null>(null);
  const [hovered, setHovered] = useState<string | null>(null);
  const [focused, setFocused] = useState(takeFocusWish);
  const fit = Math.min(LARGEST_FIT, Math.max(smallestFit(shown.width), shown.width / scene.width));
  const scale = view.zoom ?? fit;
  const current = scene.nodes.has(active) ? active : about;
  const lit = hovered ?? (focused ? current : null);
  const toggle = useLatest((id: string) => go(toggleNode(view, id, toggles.get(id))));
  const open = useLatest((id: string) => {
    setActive(id);
    go({ pick: id });
  });
  const onKeyDown = useGraphKeys({ scene, current, setActive, toggle });
  useScrollTo(box, { id: current, scene, scale, focused, shown });
  useEffect(() => announce(words.announcePicture(scene.nodes.size, scene.edges.length)), [scene, words]);

  const top = Math.max(0, shown.top / scale);
  const bottom = Math.min(scene.height, shown.bottom / scale);
  const band = useMemo(() => ({ top, bottom }), [top, bottom]);
  const edges = useMemo(() => scene.edges.filter((one) => isIn(band, one.top) || isIn(band, one.bottom)), [scene, band]);
  const nodes = [...scene.nodes.values()].filter(
    ({ node, y }) => node.id === current || isIn(band, y) || isIn(band, y + BOX.height),
  );
  const linked = useMemo(() => neighboursOf(lit, scene), [lit, scene]);
  const point = (event: PointerEvent<SVGSVGElement>) => {
    if (event.target !== event.currentTarget) return setEdge(null);
    const { left, top: above } = event.currentTarget.getBoundingClientRect();
    setEdge(edgeAt(edges, (event.clientX - left) / scale, (event.clientY - above) / scale));
  };
  return (
    <div className="graph">
      <div
        className="graph-scroller"
        ref={box}
        role="application"
        aria-label={words.graphLabel}
        onKeyDown={onKeyDown}
        onFocus={({ target }) => {
          setFocused(true);
          setActive((last) => (target as Element).getAttribute("data-id") ?? last);
        }}
        onBlur={() => setFocused(false)}
      >
        <div className="graph-heads" hidden={scene.isFree} style={{ width: scene.width * scale }}>
          {scene.columns.map(({ name, x, ids }) => (
            <span key={name} style={{ left: x * scale, width: BOX.width * scale }}>
              {words.columns[name]} <small>{formatNumber(ids.length, words)}</small>
            </span>
          ))}
        </div>
        <div className="graph-stage" style={{ width: scene.width * scale, height: scene.height * scale }}>
          <EdgeCanvas scene={scene} edges={edges} scale={scale} palette={palette} band={band} lit={lit} strong={edge} />
          <svg
            width={scene.width * scale}
            height={scene.height * scale}
            viewBox={`0 0 ${scene.width} ${scene.height}`}
            fontFamily={FONT}
            className="graph-svg"
            onPointerMove={point}
            onPointerLeave={() => setEdge(null)}
          >
            <title>{words.modes.graph}</title>
            {nodes.map((at) => (
              <NodeButton
                key={at.node.id}
                at={at}
                palette={palette}
                words={words}
                isStart={at.node.id === about}
                isPicked={at.node.id === view.pick}
                isCurrent={at.node.id === current}
                isFaint={lit !== null && lit !== at.node.id && !linked.has(at.node.id)}
                toggle={toggles.get(at.node.id) ?? "none"}
                onOpen={open}
                onHover={setHovered}
                onToggle={toggle}
              />
            ))}
          </svg>
        </div>
      </div>
      <QuoteTip edge={edge} node={edge ? null : (hovered ?? (focused ? current : null))} scene={scene} />
      <div className="graph-foot">
        <span>{words.keys}</span>
        <ZoomBar scale={scale} />
      </div>
    </div>
  );
} // biome-ignore format: long lines

function isIn({ top, bottom }: Band, y: number): boolean {
  return y >= top && y <= bottom;
}

/** The boxes that one has edges with. */
function neighboursOf(id: string | null, { edges }: Scene): ReadonlySet<string> {
  const linked = new Set<string>();
  if (id === null) return linked;
  for (const { edge } of edges) {
    if (edge.from === id) linked.add(edge.to);
    if (edge.to === id) linked.add(edge.from);
  }
  return linked;
}
