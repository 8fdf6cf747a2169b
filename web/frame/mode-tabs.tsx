import { useView } from "../view/use-view.ts";
import { MODES, type Mode } from "../view/view.ts";
import { useWords } from "../words/use-words.ts";

interface Props {
  /** The document that the document view would show. */
  readonly doc?: string | null;
}

/** The ways to look at the same selection. */
export function ModeTabs({ doc }: Props) {
  const { view, go } = useView();
  const words = useWords();
  const modes = MODES.filter((mode) => mode === "document" || view.about !== null);
  const open = (mode: Mode) => go(mode === "document" && doc ? { mode, doc } : { mode });
  return (
    <nav className="modes" aria-label={words.views}>
      {modes.map((mode) => (
        <button key={mode} type="button" aria-current={view.mode === mode ? "page" : undefined} onClick={() => open(mode)}>
          {words.modes[mode]}
        </button>
      ))}
    </nav>
  );
} // biome-ignore format: one button a line
