import { memo } from "react";
import { useWords } from "../words/use-words.ts";
import { type Palette, strokeOf } from "./palette.ts";
import { COLUMNS, type Picture } from "./picture.ts";

interface Props {
  readonly picture: Picture;
  readonly palette: Palette;
}

/** What the boxes and lines of this picture mean; only those it holds. */
export const Legend = memo(function Legend({ picture, palette }: Props) {
  const words = useWords();
  const kinds = new Set(picture.edges.map(({ kind }) => kind));
  const agencyKinds = new Set([...picture.nodes.values()].map((node) => (node.kind === "Agency" ? node.row.kind : null))); // biome-ignore format: one line
  const columns = new Set([...picture.nodes.values()].map(({ column }) => column));
  const lines = (labels: Readonly<Record<string, string>>) => Object.entries(labels).filter(([kind]) => kinds.has(kind)); // biome-ignore format: one line
  return (
    <div className="legend">
      <dl>
        <dt>{words.legendNodes}</dt>
        {COLUMNS.filter((name) => columns.has(name)).map((name) => (
          <dd key={name}>
            <BoxSample palette={palette} column={name} />
            {words.columns[name]}
          </dd>
        ))}
        {agencyKinds.has("COLLECTIVE") && (
          <dd>
            <BoxSample palette={palette} column="agency" kind="COLLECTIVE" />
            {words.agencyKinds.COLLECTIVE}
          </dd>
        )}
        {agencyKinds.has("VAGUE") && (
          <dd>
            <BoxSample palette={palette} column="agency" kind="VAGUE" />
            {words.agencyKinds.VAGUE}
          </dd>
        )}
      </dl>
      <dl>
        <dt>{words.legendRoles}</dt>
        {lines(words.roles).map(([kind, label]) => (
          <dd key={kind}>
            <LineSample palette={palette} kind={kind} />
            {label}
          </dd>
        ))}
      </dl>
      <dl>
        <dt>{words.legendCitations}</dt>
        {lines(words.kinds).map(([kind, label]) => (
          <dd key={kind}>
            <LineSample palette={palette} kind={kind} />
            {label}
          </dd>
        ))}
        <dd>{words.legendBasis}</dd>
      </dl>
    </div>
  );
});

interface Sample {
  readonly palette: Palette;
}

function LineSample({ palette, kind }: Sample & { readonly kind: string }) {
  return (
    <svg width={46} height={12} aria-hidden="true">
      <path d="M1 6h44" {...strokeOf(kind, palette)} />
    </svg>
  );
}

function BoxSample({ palette, column, kind }: Sample & { readonly column: string; readonly kind?: "COLLECTIVE" | "VAGUE" }) {
  const { fill, line } = palette.boxes[column] ?? { fill: "none", line: palette.ink };
  return (
    <svg width={26} height={16} aria-hidden="true">
      {kind === "COLLECTIVE" && <rect x={5} y={0.5} width={20} height={11} rx={3} fill={fill} stroke={line} />}
      <rect x={0.5} y={3.5} width={21} height={11} rx={3} fill={fill} stroke={line} strokeDasharray={kind === "VAGUE" ? "3 2" : undefined} />
    </svg>
  );
} // biome-ignore format: the samples
