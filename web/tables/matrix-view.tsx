import { useMemo, useState } from "react";
import { nameOf } from "../graph/describe-node.ts";
import { namesIn } from "../graph/name-in-picture.ts";
import { strokeOf } from "../graph/palette.ts";
import type { Picture } from "../graph/picture.ts";
import { usePalette } from "../graph/use-palette.ts";
import { useView } from "../view/use-view.ts";
import { labelOf } from "../words/label-of.ts";
import { useWords } from "../words/use-words.ts";
import { buildMatrix } from "./build-matrix.ts";
import { Pager, pageOf } from "./pager.tsx";

/** Rows and columns drawn at once. */
const PAGE = { rows: 30, columns: 16 };

/** Agencies down, instruments across, and in each cell the parts and tasks that join them. */
export function MatrixView({ picture }: { readonly picture: Picture }) {
  const words = useWords();
  const palette = usePalette();
  const { go } = useView();
  const { agencies: rows, instruments: columns, cells } = useMemo(() => buildMatrix(picture), [picture]);
  const name = useMemo(() => namesIn(picture.nodes.values(), words), [picture, words]);
  const [down, setDown] = useState(0);
  const [across, setAcross] = useState(0);
  const paging = {
    down: pageOf(down, { length: rows.length, size: PAGE.rows }),
    across: pageOf(across, { length: columns.length, size: PAGE.columns }),
  };
  const agencies = rows.slice(paging.down.at * PAGE.rows, (paging.down.at + 1) * PAGE.rows);
  const instruments = columns.slice(paging.across.at * PAGE.columns, (paging.across.at + 1) * PAGE.columns);
  if (cells.size === 0) return <p className="waiting">{words.matrixEmpty}</p>;
  return (
    <div className="table-view">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolled box has to be reached by the keyboard */}
      <section className="table-scroller matrix" tabIndex={0} aria-label={words.matrixCaption}>
        <table>
          <caption>
            <span>{words.matrixCaption}</span>
          </caption>
          <thead>
            <tr>
              <th scope="col">{words.columns.agency}</th>
              {instruments.map((node) => (
                <th key={node.id} scope="col">
                  <button type="button" className="link" onClick={() => go({ pick: node.id })}>
                    {nameOf(node, words)}
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {agencies.map((agency) => (
              <tr key={agency.id}>
                <th scope="row">
                  <button type="button" className="link" onClick={() => go({ pick: agency.id })}>
                    {nameOf(agency, words)}
                  </button>
                </th>
                {instruments.map(({ id }) => {
                  const cell = cells.get(`${agency.id}|${id}`);
                  return (
                    <td key={id}>
                      {cell?.roles.map((role) => (
                        <span key={role} className="cell-role">
                          <svg width={22} height={8} aria-hidden="true">
                            <path d="M1 4h20" {...strokeOf(role, palette)} />
                          </svg>{" "}
                          {labelOf(words.roles, role)}
                        </span>
                      ))}
                      {cell?.tasks.map((task) => (
                        <button key={task} type="button" className="link" onClick={() => go({ pick: task })}>
                          {name(task)}
                        </button>
                      ))}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <div className="pagers">
        <Pager {...paging.down} label={words.columns.agency} onTurn={setDown} />
        <Pager {...paging.across} label={words.columns.instrument} onTurn={setAcross} />
      </div>
    </div>
  );
}
