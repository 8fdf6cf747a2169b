import { nameOf } from "../graph/describe-node.ts";
import { Drawing } from "../graph/drawing.tsx";
import { PALETTES } from "../graph/palette.ts";
import type { Picture } from "../graph/picture.ts";
import { BOX, type Scene } from "../graph/scene.ts";
import { useWords } from "../words/use-words.ts";
import { PrintHead } from "./print-head.tsx";

interface Props {
  readonly picture: Picture;
  /** How much it holds, in words. */
  readonly counts: string;
  readonly scene: Scene;
  readonly about: string;
  /** Whether the graph is what is printed; other views print themselves below the head. */
  readonly hasDrawing: boolean;
}

/** Height to width of the room for a drawing on an A4 page on its side; the first page has the head above it. */
const PAGE = { first: 0.5, later: 0.58 };

/** The head of the paper, what is printed, from which version and when; and the whole drawing, cut into pages between boxes. */
export function PrintPage({ picture, counts, scene, about, hasDrawing }: Props) {
  const words = useWords();
  const node = picture.nodes.get(about);
  const name = nameOf(node, words);
  return (
    <>
      <PrintHead
        name={node?.kind === "Instrument" && node.row.number ? `${name} ${node.row.title ?? ""}` : name}
        detail={counts}
      />
      {hasDrawing &&
        cutIntoPages(scene).map((slice) => (
          <div key={slice.top} className="print-slice">
            <Drawing scene={scene} palette={PALETTES.light} words={words} start={about} slice={slice} />
          </div>
        ))}
    </>
  );
}

/** Slices of about a page, cut where no box of the fullest column is hit. */
function cutIntoPages(scene: Scene): readonly { readonly top: number; readonly height: number }[] {
  const width = Math.max(scene.width, 900);
  const fullest = scene.columns.toSorted((a, b) => b.ids.length - a.ids.length)[0]?.ids ?? [];
  const tops = fullest.flatMap((id) => scene.nodes.get(id)?.y ?? []).map((y) => y - BOX.gap / 2);
  const slices = [];
  for (let top = 0; top < scene.height; ) {
    const room = width * (top === 0 ? PAGE.first : PAGE.later);
    const end = tops.findLast((y) => y > top && y <= top + room) ?? top + room;
    const bottom = top + room >= scene.height ? scene.height : end;
    slices.push({ top, height: bottom - top });
    top = bottom;
  }
  return slices;
}
