import { useEffect } from "react";
import type { Answer } from "../ask/answers.ts";
import { nameOf } from "../graph/describe-node.ts";
import { GraphView } from "../graph/graph-view.tsx";
import { Legend } from "../graph/legend.tsx";
import { PALETTES } from "../graph/palette.ts";
import type { Picture } from "../graph/picture.ts";
import { type Quotes, QuotesContext } from "../graph/quotes.ts";
import { usePalette } from "../graph/use-palette.ts";
import { type PictureState, usePicture } from "../graph/use-picture.ts";
import { EdgeTable } from "../tables/edge-table.tsx";
import { MatrixView } from "../tables/matrix-view.tsx";
import { TimelineView } from "../tables/timeline-view.tsx";
import { useView } from "../view/use-view.ts";
import { countFilters } from "../view/view.ts";
import { formatNumber } from "../words/format.ts";
import { useWords } from "../words/use-words.ts";
import type { Words } from "../words/vi.ts";
import { ActionBar } from "./action-bar.tsx";
import { FilterBar } from "./filter-bar.tsx";
import { ModeTabs } from "./mode-tabs.tsx";
import { PrintOnly } from "./print-only.tsx";
import { PrintPage } from "./print-page.tsx";
import { ToolMenu } from "./tool-menu.tsx";
import { Failure, Loading } from "./waiting.tsx";

/** What is around one entity, as a graph, a table, a matrix or a line of deadlines, with what narrows and saves it. */
export function PicturePage({ about }: { readonly about: string }) {
  const { view } = useView();
  const words = useWords();
  const palette = usePalette();
  const state = usePicture(view, about);
  const title = state.state === "ready" ? nameOf(state.whole.nodes.get(about), words) : "";
  useEffect(() => {
    document.title = title ? `${title} · luocdo` : "luocdo";
  }, [title]);
  if (state.state !== "ready") return <NoPicture state={state} />;
  const { whole, picture, scene, toggles, cutTo, quotes } = state;
  const filters = countFilters(view);
  const counts = countsOf(picture, words);
  return (
    <QuotesContext value={quotes}>
      <h1 className="unseen">{title}</h1>
      <div className="tools">
        <ModeTabs doc={documentOf(whole, about) ?? quotedDocument(quotes)} />
        <ToolMenu
          label={
            <>
              {words.filters} {filters > 0 && <b title={words.filtersOn(filters)}>{filters}</b>}
            </>
          }
        >
          <FilterBar whole={whole} />
        </ToolMenu>
        <ToolMenu label={words.legend}>
          <Legend picture={picture} palette={palette} />
        </ToolMenu>
        <ToolMenu label={words.actions}>
          <ActionBar picture={picture} scene={scene} about={about} />
        </ToolMenu>
        <span className="counts" data-nodes={picture.nodes.size} data-edges={picture.edges.length}>
          {counts}
        </span>
      </div>
      {whole.truncated && (
        <p className="warn" role="alert">
          {words.tooLarge(formatNumber(whole.edges.length, words))}
        </p>
      )}
      {cutTo !== null && (
        <p className="warn" role="alert">
          {words.stepsCut(view.depth, cutTo)}
        </p>
      )}
      {picture.edges.length === 0 && filters > 0 && <p className="warn">{words.nothingLeft}</p>}
      <PrintOnly>
        <PrintPage
          picture={picture}
          counts={counts}
          scene={scene}
          about={about}
          hasDrawing={view.mode === "graph"}
        />
      </PrintOnly>
      {view.mode === "graph" && <GraphView key={about} scene={scene} toggles={toggles} about={about} />}
      {view.mode === "table" && <EdgeTable picture={picture} />}
      {view.mode === "matrix" && <MatrixView picture={picture} />}
      {view.mode === "timeline" && <TimelineView picture={picture} />}
      <PrintOnly>
        <Legend picture={picture} palette={PALETTES.light} />
      </PrintOnly>
    </QuotesContext>
  );
}

/** How much a picture holds, in words. */
function countsOf({ nodes, edges }: Picture, words: Words): string {
  const figure = (n: number) => formatNumber(n, words);
  return words.shown(
    words.nodes(nodes.size, figure(nodes.size)),
    words.edges(edges.length, figure(edges.length)),
  );
}

/** What stands where the picture is not there: the same tabs, and why. */
function NoPicture({ state }: { readonly state: Exclude<PictureState, { readonly state: "ready" }> }) {
  const words = useWords();
  return (
    <>
      <div className="tools">
        <ModeTabs />
      </div>
      {state.state === "failed" && <Failure error={state.error} />}
      {state.state === "unknown" && <p className="waiting">{words.unknownNode}</p>}
      {state.state === "loading" && <Loading text={words.loadingPicture} />}
    </>
  );
}

/** The document to read for an entity: its own text, else that of a plan in its picture. */
function documentOf({ nodes }: Picture, about: string): string | null {
  const instruments = [nodes.get(about), ...nodes.values()].filter((node) => node?.kind === "Instrument");
  const [own, ...others] = instruments.map((node) => node.row.documents?.[0]?.id ?? null);
  return own ?? others.find((id) => id !== null) ?? null;
}

/** The document that the first words stand in, for a picture whose boxes have no text of their own. */
function quotedDocument(quotes: Answer<Quotes>): string | null {
  const [first] = quotes.state === "ready" ? quotes.data.values() : [];
  return first ? `Document:${first.document}` : null;
}
