import { useView } from "../view/use-view.ts";
import { useWords } from "../words/use-words.ts";

const STEP = 1.25;

/** Larger, smaller, or as wide as the room. */
export function ZoomBar({ scale }: { readonly scale: number }) {
  const { view, adjust } = useView();
  const words = useWords();
  const zoom = (factor: number) =>
    adjust({ zoom: Math.min(3, Math.max(0.25, Math.round(scale * factor * 100) / 100)) });
  return (
    <fieldset className="zoom-bar">
      <legend className="unseen">{words.zoomFit}</legend>
      <button type="button" aria-label={words.zoomOut} title={words.zoomOut} onClick={() => zoom(1 / STEP)}>
        −
      </button>
      <button
        type="button"
        disabled={view.zoom === null}
        title={words.zoomFit}
        onClick={() => adjust({ zoom: null })}
      >
        {Math.round(scale * 100)} %
      </button>
      <button type="button" aria-label={words.zoomIn} title={words.zoomIn} onClick={() => zoom(STEP)}>
        +
      </button>
    </fieldset>
  );
}
