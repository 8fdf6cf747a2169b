import { labelOf, useWords } from "../words/use-words.ts";
import { describeNode, nameOf } from "./describe-node.ts";
import type { PictureNode } from "./picture.ts";
import type { Scene, SceneEdge } from "./scene.ts";

interface Props {
  readonly edge: SceneEdge | null;
  readonly node: string | null;
  readonly scene: Scene;
}

/** Quotes shown for a box. */
const MANY = 4;

/** The kinds told first; others follow as they come. */
const FIRST = ["LEAD", "IMPLEMENTS", "IMPLEMENT"];

/** The words behind the line or box that is pointed at or focused, at the foot of the graph. */
export function QuoteTip({ edge, node, scene }: Props) {
  const words = useWords();
  const at = node === null ? undefined : scene.nodes.get(node)?.node;
  const kinds: Readonly<Record<string, string>> = { ...words.kinds, ...words.roles };
  const nameAt = (id: string) => nameOf(scene.nodes.get(id)?.node, words);
  const edges = edge ? [edge] : scene.edges.filter((one) => node !== null && (one.edge.from === node || one.edge.to === node)); // biome-ignore format: one line
  if (!edge && !at) return null;
  const rankOf = ({ edge: { kind } }: SceneEdge) =>
    FIRST.includes(kind) ? FIRST.indexOf(kind) : FIRST.length;
  const quoted = edges.filter((one) => one.edge.evidence && one.edge.kind !== "HAS_TASK").toSorted((a, b) => rankOf(a) - rankOf(b)); // biome-ignore format: one line
  return (
    <div className="graph-tip" role="note">
      {at && (
        <p>
          <strong>{nameOf(at, words)}</strong> {!isToldByName(at) && describeNode(at, words).detail}
        </p>
      )}
      {quoted.slice(0, MANY).map(({ edge: one }) => (
        <p key={`${one.from}|${one.id}`}>
          <span className="tip-kind">
            {one.from !== node && `${nameAt(one.from)} · `}
            {labelOf(kinds, one.kind)}
            {one.to !== node && `: ${nameAt(one.to)}`} · {labelOf(words.basisShort, one.basis)}
          </span>{" "}
          <q>{one.evidence?.exact}</q>
        </p>
      ))}
      {quoted.length > MANY && <p className="tip-kind">{words.andMore(quoted.length - MANY)}</p>}
      {edge && quoted.length === 0 && (
        <p>
          {nameAt(edge.edge.from)} · {labelOf(kinds, edge.edge.kind)}: {nameAt(edge.edge.to)}
        </p>
      )}
    </div>
  );
}

/** Whether the name says all: of an agency, and of an instrument without a number. */
function isToldByName(at: PictureNode): boolean {
  return at.kind === "Agency" || (at.kind === "Instrument" && !at.row.number);
}
