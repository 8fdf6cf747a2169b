import { useState } from "react";
import { nameOf } from "../graph/describe-node.ts";
import type { Picture } from "../graph/picture.ts";
import { fold } from "../search/fold.ts";
import { useView } from "../view/use-view.ts";
import { formatNumber } from "../words/format.ts";
import { labelOf, useWords } from "../words/use-words.ts";

const COLUMNS = ["from", "kind", "to", "basis", "quote"] as const;
type Column = (typeof COLUMNS)[number];

interface Row extends Readonly<Record<Column, string>> {
  readonly key: string;
  readonly fromId: string;
  readonly toId: string;
}

/** Rows shown at once. */
const PAGE = 100;

/** The same selection as the graph, a statement a row: what it says to those who do not see the drawing. */
export function EdgeTable({ picture }: { readonly picture: Picture }) {
  const words = useWords();
  const { view, adjust, go } = useView();
  const [text, setText] = useState("");
  const [page, setPage] = useState(0);
  const kinds: Readonly<Record<string, string>> = { ...words.kinds, ...words.roles };
  const rows: readonly Row[] = picture.edges.map((edge) => ({
    key: `${edge.from}|${edge.id}`,
    from: nameOf(picture.nodes.get(edge.from), words),
    kind: labelOf(kinds, edge.kind),
    to: nameOf(picture.nodes.get(edge.to), words),
    basis: labelOf(words.basisShort, edge.basis),
    quote: edge.evidence?.exact ?? "",
    fromId: edge.from,
    toId: edge.to,
  }));
  const wanted = fold(text);
  const kept = rows.filter((row) => fold(COLUMNS.map((column) => row[column]).join(" ")).includes(wanted));
  const sorted = sortRows(kept, view.sort, words.tag);
  const pages = Math.max(1, Math.ceil(sorted.length / PAGE));
  const at = Math.min(page, pages - 1);
  const sort = (column: Column) => adjust({ sort: view.sort === column ? `-${column}` : column });
  return (
    <div className="table-view">
      <p className="table-tools">
        <label>
          {words.filterTable}{" "}
          <input type="search" value={text} onChange={({ target }) => setText(target.value)} />
        </label>
        <span data-rows={sorted.length}>{words.rows(formatNumber(sorted.length, words))}</span>
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolled box has to be reached by the keyboard */}
      <section className="table-scroller" tabIndex={0} aria-label={words.tableCaption}>
        <table>
          <caption>{words.tableCaption}</caption>
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
            {sorted.slice(at * PAGE, (at + 1) * PAGE).map((row) => (
              <tr key={row.key}>
                <td>
                  <button type="button" className="link" onClick={() => go({ pick: row.fromId })}>
                    {row.from}
                  </button>
                </td>
                <td>{row.kind}</td>
                <td>
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
      {pages > 1 && (
        <p className="pages">
          <button type="button" disabled={at === 0} onClick={() => setPage(at - 1)}>
            {words.previous}
          </button>{" "}
          {words.page(at + 1, pages)}{" "}
          <button type="button" disabled={at + 1 === pages} onClick={() => setPage(at + 1)}>
            {words.next}
          </button>
        </p>
      )}
    </div>
  );
}

function sortOf(sort: string | null, column: Column): "ascending" | "descending" | "none" {
  return sort === column ? "ascending" : sort === `-${column}` ? "descending" : "none";
}

/** Sorted by a column as the language orders words and numbers; as the picture has them when none is chosen. */
function sortRows(rows: readonly Row[], sort: string | null, tag: string): readonly Row[] {
  const column = COLUMNS.find((name) => sort?.endsWith(name));
  if (!column) return rows;
  const collator = new Intl.Collator(tag, { numeric: true });
  const way = sort?.startsWith("-") ? -1 : 1;
  return rows.toSorted((a, b) => way * collator.compare(a[column], b[column]));
}
