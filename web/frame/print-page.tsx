import { useConnection } from "../ask/connection.ts";
import { describeNode, nameOf } from "../graph/describe-node.ts";
import { Drawing } from "../graph/drawing.tsx";
import { PALETTES } from "../graph/palette.ts";
import type { Picture } from "../graph/picture.ts";
import { BOX, type Scene } from "../graph/scene.ts";
import { formatDay } from "../words/format.ts";
import { useWords } from "../words/use-words.ts";
import { useIsPrinting } from "./use-is-printing.ts";

interface Props {
  readonly picture: Picture;
  readonly scene: Scene;
  readonly about: string;
  /** Whether the graph is what is printed; other views print themselves below the head. */
  readonly hasDrawing: boolean;
}

/** Height to width of the room for a drawing on an A4 page on its side, below the head. */
const PAGE = 0.6;

/** What only paper shows: what is printed, from which version, when; and the whole drawing, cut into pages between boxes. */
export function PrintPage({ picture, scene, about, hasDrawing }: Props) {
  const words = useWords();
  const { version } = useConnection();
  const isPrinting = useIsPrinting();
  const node = picture.nodes.get(about);
  return (
    <div className="print-only">
      <header className="print-head">
        <strong>
          luocdo · {nameOf(node, words)} {node && describeNode(node, words).detail}
        </strong>
        <span>
          {version !== null && words.graphVersion(version)} ·{" "}
          {words.printedOn(formatDay(new Date().toISOString().slice(0, 10), words))} ·{" "}
          {words.shown(words.nodes(scene.nodes.size), words.edges(scene.edges.length))}
        </span>
        <span className="print-address">{location.href}</span>
      </header>
      {isPrinting &&
        hasDrawing &&
        cutIntoPages(scene).map((slice) => (
          <div key={slice.top} className="print-slice">
            <Drawing scene={scene} palette={PALETTES.light} words={words} start={about} slice={slice} />
          </div>
        ))}
    </div>
  );
}

/** Slices of about a page, cut where no box of the fullest column is hit. */
function cutIntoPages(scene: Scene): readonly { readonly top: number; readonly height: number }[] {
  const room = Math.max(scene.width, 900) * PAGE;
  if (scene.height <= room) return [{ top: 0, height: scene.height }];
  const fullest = scene.columns.toSorted((a, b) => b.ids.length - a.ids.length)[0]?.ids ?? [];
  const tops = fullest.flatMap((id) => scene.nodes.get(id)?.y ?? []).map((y) => y - BOX.gap / 2);
  const slices = [];
  for (let top = 0; top < scene.height; ) {
    const end = tops.findLast((y) => y > top && y <= top + room) ?? top + room;
    const bottom = top + room >= scene.height ? scene.height : end;
    slices.push({ top, height: bottom - top });
    top = bottom;
  }
  return slices;
}
