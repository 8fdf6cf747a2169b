import { useEffect, useRef } from "react";
import { startFrom, useView } from "../view/use-view.ts";
import { useWords } from "../words/use-words.ts";

interface Props {
  readonly id: string;
  readonly label: string;
  readonly name: string;
  /** Its title, where the name is a number. */
  readonly detail?: string | null | undefined;
}

/** Letters of a name that surely fit the strip; a longer one is told below it too, in full. */
const STRIP = 60;

/** What the panel speaks of, on a strip that stays in sight, and what can be done with it. */
export function PanelHead({ id, label, name, detail }: Props) {
  const { view, go } = useView();
  const words = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another subject is read from its top
  useEffect(() => {
    heading.current?.closest(".panel")?.scrollTo(0, 0);
  }, [id]);
  const isStart = view.about === id;
  const isGraph = view.mode === "graph";
  return (
    <>
      <div className="panel-strip">
        <p className="panel-label">{label}</p>
        <h2 ref={heading} title={name}>
          {name}
        </h2>
      </div>
      {name.length > STRIP && <p className="panel-again">{name}</p>}
      {detail && <p>{detail}</p>}
      {!(isStart && isGraph) && (
        <p className="panel-actions">
          {!isStart && (
            <button type="button" onClick={() => go({ ...startFrom(id), mode: "graph" })}>
              {words.startHere}
            </button>
          )}
          {!isGraph && (
            <button
              type="button"
              onClick={() => go({ mode: "graph", ...(view.about === null && { about: id }) })}
            >
              {words.inGraph}
            </button>
          )}
        </p>
      )}
    </>
  );
}
