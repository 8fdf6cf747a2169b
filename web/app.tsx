import { useEffect, useMemo } from "react";
import { DocumentPage } from "./document/document-page.tsx";
import { AwayBanner } from "./frame/away-banner.tsx";
import { Header } from "./frame/header.tsx";
import { LiveRegion } from "./frame/live-region.tsx";
import { PicturePage } from "./frame/picture-page.tsx";
import { StartPage } from "./frame/start-page.tsx";
import { Panel } from "./panel/panel.tsx";
import { useViewState, ViewContext } from "./view/use-view.ts";
import { chooseWords, WordsContext } from "./words/use-words.ts";

/** The whole page: the head, what is looked at, and what is known of the box that was clicked. */
export function App() {
  const state = useViewState();
  const { about, mode, pick, lang } = state.view;
  const words = useMemo(() => chooseWords(lang, navigator.languages), [lang]);
  useEffect(() => {
    document.documentElement.lang = words.tag.slice(0, 2);
  }, [words]);
  return (
    <WordsContext value={words}>
      <ViewContext value={state}>
        <a className="skip" href="#content">
          {words.skip}
        </a>
        <AwayBanner />
        <Header />
        <div className={pick === null ? "body" : "body body-panel"}>
          <main id="content" tabIndex={-1}>
            {mode === "document" ? (
              <DocumentPage />
            ) : about === null ? (
              <StartPage />
            ) : (
              <PicturePage about={about} />
            )}
          </main>
          {pick !== null && <Panel id={pick} />}
        </div>
        <LiveRegion />
      </ViewContext>
    </WordsContext>
  );
}
