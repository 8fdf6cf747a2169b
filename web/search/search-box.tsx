import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { announce } from "../frame/live-region.tsx";
import { focusNextGraph } from "../graph/focus-graph.ts";
import { startFrom, useView } from "../view/use-view.ts";
import { useWords } from "../words/use-words.ts";
import { type Entry, useSearch } from "./use-search.ts";

/** The search: results while one types, arrows to choose, Enter to take. `/` comes here from anywhere. */
export function SearchBox() {
  const words = useWords();
  const { view, go } = useView();
  const [text, setText] = useState("");
  const [isOpen, setIsOpen] = useState(false);
  const [at, setAt] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const list = useId();
  const found = useSearch(text);
  const entries = found ? [...found.matches, ...found.near] : [];
  const shows = isOpen && text.trim() !== "";
  useSlashKey(input);
  const said =
    found && (found.matches.length > 0 ? words.found(found.matches.length) : words.nothingFound(found.text));
  useEffect(() => {
    if (shows && said) announce(said);
  }, [shows, said]);

  function take(entry: Entry | undefined) {
    if (!entry) return;
    setText("");
    setIsOpen(false);
    input.current?.blur();
    focusNextGraph();
    go({ ...startFrom(entry.id), mode: view.mode === "document" ? "graph" : view.mode });
  }

  function onKeyDown(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && entries.length > 0) setAt((at + step + entries.length) % entries.length);
    else if (event.key === "Enter") take(entries[at]);
    else if (event.key === "Escape") setIsOpen(false);
    else return;
    event.preventDefault();
  }

  return (
    <search className="search">
      <input
        ref={input}
        type="search"
        role="combobox"
        aria-label={words.search}
        placeholder={words.searchHint}
        aria-expanded={shows}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={shows && entries[at] ? `${list}-${at}` : undefined}
        autoComplete="off"
        spellCheck={false}
        // biome-ignore lint/a11y/noAutofocus: searching is what the page is for
        autoFocus={view.about === null}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setAt(0);
          setIsOpen(true);
        }}
        onFocus={() => setIsOpen(true)}
        onBlur={() => setIsOpen(false)}
        onKeyDown={onKeyDown}
      />
      <div className="search-list" hidden={!shows}>
        {shows && found === null && <p>{words.searching}</p>}
        {shows && found?.matches.length === 0 && (
          <p>
            {words.nothingFound(text.trim())} {found.near.length > 0 && words.nearMisses}
          </p>
        )}
        <div id={list} role="listbox" aria-label={words.search}>
          {shows &&
            entries.map((entry, i) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the input's
              // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the input
              <div
                key={entry.id}
                id={`${list}-${i}`}
                role="option"
                aria-selected={i === at}
                onPointerDown={(event) => event.preventDefault()}
                onClick={() => take(entry)}
              >
                <span className="search-label">{entry.label}</span>
                <span>
                  <strong>{entry.name}</strong> <small>{entry.detail}</small>
                </span>
              </div>
            ))}
        </div>
      </div>
    </search>
  );
}

function useSlashKey(input: React.RefObject<HTMLInputElement | null>) {
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      if (event.key !== "/" || (event.target as HTMLElement).matches("input, select, textarea")) return;
      event.preventDefault();
      input.current?.focus();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [input]);
}
