import { useMemo } from "react";
import { labelOf } from "../words/label-of.ts";
import { useWords } from "../words/use-words.ts";
import { describeNode } from "./describe-node.ts";
import { namesIn } from "./name-in-picture.ts";
import { NoQuotes } from "./no-quotes.tsx";
import type { PictureNode } from "./picture.ts";
import { useQuotes } from "./quotes.ts";
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
  const quotes = useQuotes();
  const at = node === null ? undefined : scene.nodes.get(node)?.node;
  const kinds: Readonly<Record<string, string>> = { ...words.kinds, ...words.roles };
  const nodes = useMemo(() => [...scene.nodes.values()].map((one) => one.node), [scene]);
  const nameAt = useMemo(() => namesIn(nodes, words), [nodes, words]);
  const edges = edge ? [edge] : scene.edges.filter((one) => node !== null && (one.edge.from === node || one.edge.to === node)); // biome-ignore format: one line
  if (!edge && !at) return null;
  const rankOf = ({ edge: { kind } }: SceneEdge) =>
    FIRST.includes(kind) ? FIRST.indexOf(kind) : FIRST.length;
  const quoted = edges.filter((one) => isQuoted(one.edge.kind)).toSorted((a, b) => rankOf(a) - rankOf(b));
  return (
    <div className="graph-tip" role="note">
      {at && (
        <p>
          <strong>{nameAt(at.id)}</strong> {!isToldByName(at) && describeNode(at, words).detail}
        </p>
      )}
      {quoted.slice(0, MANY).map(({ edge: one }) => (
        <p key={`${one.from}|${one.id}`}>
          <span className="tip-kind">
            {one.from !== node && `${nameAt(one.from)} · `}
            {labelOf(kinds, one.kind)}
            {one.to !== node && `: ${nameAt(one.to)}`} · {labelOf(words.basisShort, one.basis)}
          </span>{" "}
          {quotes.state === "ready" ? <q>{quotes.data.get(one.id)?.exact}</q> : <NoQuotes answer={quotes} />}
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

/** Whether a statement of this kind rests on words of its own, not on the whole task or the registry. */
function isQuoted(kind: string): boolean {
  return kind !== "HAS_TASK" && kind !== "MEMBER_OF";
}

/** Whether the name says all: of an agency, and of an instrument without a number. */
function isToldByName(at: PictureNode): boolean {
  return at.kind === "Agency" || (at.kind === "Instrument" && !at.row.number);
}
