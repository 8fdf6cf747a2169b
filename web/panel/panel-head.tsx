import { useEffect, useRef } from "react";
import { startFrom, useView } from "../view/use-view.ts";
import { useWords } from "../words/use-words.ts";

interface Props {
  readonly id: string;
  readonly label: string;
  readonly name: string;
  readonly detail?: string | null | undefined;
}

/** What the panel speaks of, and what can be done with it. */
export function PanelHead({ id, label, name, detail }: Props) {
  const { view, go } = useView();
  const words = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another subject is read from its top
  useEffect(() => {
    heading.current?.closest(".panel")?.scrollTo(0, 0);
  }, [id]);
  return (
    <header>
      <p className="panel-label">{label}</p>
      <h2 ref={heading}>{name}</h2>
      {detail && <p>{detail}</p>}
      <p className="panel-actions">
        {view.about !== id && (
          <button type="button" onClick={() => go({ ...startFrom(id), mode: "graph" })}>
            {words.startHere}
          </button>
        )}
        {view.mode !== "graph" && (
          <button
            type="button"
            onClick={() => go({ mode: "graph", ...(view.about === null && { about: id }) })}
          >
            {words.inGraph}
          </button>
        )}
      </p>
    </header>
  );
}
