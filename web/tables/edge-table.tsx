import { useDeferredValue, useMemo, useState } from "react";
import { useIsPrinting } from "../frame/use-is-printing.ts";
import { NoQuotes } from "../graph/no-quotes.tsx";
import type { Picture } from "../graph/picture.ts";
import { useQuotes } from "../graph/quotes.ts";
import { useView } from "../view/use-view.ts";
import { formatNumber } from "../words/format.ts";
import { useWords } from "../words/use-words.ts";
import { COLUMNS, type Column, filterRows, rowsOf, sortRows } from "./edge-rows.ts";
import { Pager, pageOf } from "./pager.tsx";

/** Rows shown at once; paper shows all. */
const PAGE = 50;

/** The same selection as the graph, a statement a row: what it says to those who do not see the drawing. */
export function EdgeTable({ picture }: { readonly picture: Picture }) {
  const words = useWords();
  const { view, adjust, go } = useView();
  const text = view.find ?? "";
  const [page, setPage] = useState(0);
  const wanted = useDeferredValue(text);
  const quotes = useQuotes();
  const quoted = quotes.state === "ready" ? quotes.data : null;
  const rows = useMemo(() => rowsOf(picture, quoted, words), [picture, quoted, words]);
  const all = useMemo(() => sortRows(rows, view.sort, words.tag), [rows, view.sort, words]);
  const sorted = useMemo(() => filterRows(all, wanted), [all, wanted]);
  const size = useIsPrinting() ? Number.POSITIVE_INFINITY : PAGE;
  const paging = pageOf(page, { length: sorted.length, size });
  const shown = paging.pages === 1 ? sorted : sorted.slice(paging.at * PAGE, (paging.at + 1) * PAGE);
  const sort = (column: Column) => adjust({ sort: view.sort === column ? `-${column}` : column });
  return (
    <div className="table-view">
      <p className="table-tools">
        <label>
          {words.filterTable}{" "}
          <input
            type="search"
            value={text}
            onChange={({ target }) => adjust({ find: target.value || null })}
          />
        </label>
        <span data-rows={sorted.length}>{words.rows(formatNumber(sorted.length, words))}</span>
        {quotes.state !== "ready" && <NoQuotes answer={quotes} />}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolled box has to be reached by the keyboard */}
      <section className="table-scroller edges" tabIndex={0} aria-label={words.tableCaption}>
        <table>
          <caption>
            <span>{words.tableCaption}</span>
          </caption>
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <th key={column} scope="col" aria-sort={sortOf(view.sort, column)}>
                  <button
                    type="button"
                    title={words.sortBy(words.table[column])}
                    onClick={() => sort(column)}
                  >
                    {words.table[column]}{" "}
                    {{ ascending: "▲", descending: "▼", none: "" }[sortOf(view.sort, column)]}
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={row.key}>
                <td title={row.from}>
                  <button type="button" className="link" onClick={() => go({ pick: row.fromId })}>
                    {row.from}
                  </button>
                </td>
                <td>{row.kind}</td>
                <td title={row.to}>
                  <button type="button" className="link" onClick={() => go({ pick: row.toId })}>
                    {row.to}
                  </button>
                </td>
                <td>{row.basis}</td>
                <td className="table-quote">
                  <div title={row.quote}>{row.quote}</div>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <Pager {...paging} onTurn={setPage} />
    </div>
  );
}

function sortOf(sort: string | null, column: Column): "ascending" | "descending" | "none" {
  return sort === column ? "ascending" : sort === `-${column}` ? "descending" : "none";
}
