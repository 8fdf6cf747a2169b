import { drawPng, drawSvg } from "../export/draw-svg.tsx";
import { edgesToCsv } from "../export/edges-csv.ts";
import { fileName, saveFile } from "../export/save.ts";
import { nameOf } from "../graph/describe-node.ts";
import { HEAD } from "../graph/drawing.tsx";
import type { Picture } from "../graph/picture.ts";
import { useQuotes } from "../graph/quotes.ts";
import type { Scene } from "../graph/scene.ts";
import { useWords } from "../words/use-words.ts";
import { CopyButton } from "./copy-button.tsx";

interface Props {
  readonly picture: Picture;
  readonly scene: Scene;
  readonly about: string;
}

/** Copies the address, saves the picture or its statements, prints. */
export function ActionBar({ picture, scene, about }: Props) {
  const words = useWords();
  const name = (ending: string) => fileName(nameOf(picture.nodes.get(about), words) || about, ending);
  const svg = () => drawSvg(scene, words, about);
  const saveSvg = () => saveFile(name("svg"), new Blob([svg()], { type: "image/svg+xml" }));
  const savePng = async () =>
    saveFile(name("png"), await drawPng(svg(), { width: scene.width, height: scene.height + HEAD }));
  const quotes = useQuotes();
  const saveCsv = () =>
    quotes.state === "ready" &&
    saveFile(
      name("csv"),
      new Blob([edgesToCsv(picture, quotes.data, words)], { type: "text/csv;charset=utf-8" }),
    );
  return (
    <div className="actions">
      <CopyButton label={words.share} text={() => location.href} />
      <button type="button" onClick={saveSvg}>
        {words.exportSvg}
      </button>
      <button type="button" onClick={savePng}>
        {words.exportPng}
      </button>
      <button type="button" onClick={saveCsv} disabled={quotes.state !== "ready"}>
        {words.exportCsv}
      </button>
      <button type="button" onClick={() => print()}>
        {words.print}
      </button>
    </div>
  );
}
