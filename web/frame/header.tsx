import { toggleTheme } from "../graph/use-palette.ts";
import { SearchBox } from "../search/search-box.tsx";
import { useView } from "../view/use-view.ts";
import { START } from "../view/view.ts";
import { useWords } from "../words/use-words.ts";

/** The name, the search, and what changes the page's language and colours. */
export function Header() {
  const { view, go } = useView();
  const words = useWords();
  return (
    <header className="head">
      <button type="button" className="brand" title={words.home} onClick={() => go({ ...START, lang: view.lang })}>
        <img src="/icon.svg" alt="" width={26} height={26} /> luocdo
      </button>
      <SearchBox />
      <div className="head-choices">
        <button type="button" lang={words.tag.startsWith("vi") ? "en" : "vi"} onClick={() => go({ lang: words.tag.startsWith("vi") ? "en" : "vi" })}>
          {words.otherLanguage}
        </button>
        <button type="button" aria-label={words.theme} title={words.theme} onClick={toggleTheme}>
          ◐
        </button>
      </div>
    </header>
  );
} // biome-ignore format: one button a line
