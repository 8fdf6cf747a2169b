import { useView } from "../view/use-view.ts";
import { useWords } from "../words/use-words.ts";
import { AgencyPanel } from "./agency-panel.tsx";
import { InstrumentPanel } from "./instrument-panel.tsx";
import { TaskPanel } from "./task-panel.tsx";

const PANELS: readonly (readonly [string, typeof TaskPanel])[] = [
  ["Task:", TaskPanel],
  ["Agency:", AgencyPanel],
  ["Instrument:", InstrumentPanel],
];

/** The side panel: all that is known of the box that was clicked. Esc closes it and leads back to the box. */
export function Panel({ id }: { readonly id: string }) {
  const { go } = useView();
  const words = useWords();
  const [, Body] = PANELS.find(([start]) => id.startsWith(start)) ?? [];
  const close = ({ byKeyboard }: { readonly byKeyboard: boolean }) => {
    go({ pick: null });
    if (byKeyboard) (document.getElementById(`node-${id}`) ?? document.getElementById("content"))?.focus();
  };
  return (
    <aside
      className="panel"
      aria-label={words.details}
      onKeyDown={(event) => event.key === "Escape" && close({ byKeyboard: true })}
    >
      <button
        type="button"
        className="panel-close"
        aria-label={words.close}
        title={words.close}
        onClick={({ detail }) => close({ byKeyboard: detail === 0 })}
      >
        ×
      </button>
      {Body ? <Body key={id} id={id} /> : <p>{words.unknownNode}</p>}
    </aside>
  );
}
