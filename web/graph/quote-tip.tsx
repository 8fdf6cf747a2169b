import { labelOf, useWords } from "../words/use-words.ts";
import { describeNode, nameOf } from "./describe-node.ts";
import type { Scene, SceneEdge } from "./scene.ts";

interface Props {
  readonly edge: SceneEdge | null;
  readonly node: string | null;
  readonly scene: Scene;
}

/** Quotes shown for a box. */
const MANY = 3;

/** The words behind the line or box that is pointed at or focused, at the foot of the graph. */
export function QuoteTip({ edge, node, scene }: Props) {
  const words = useWords();
  const at = node === null ? undefined : scene.nodes.get(node)?.node;
  const kinds: Readonly<Record<string, string>> = { ...words.kinds, ...words.roles };
  const edges = edge ? [edge] : scene.edges.filter((one) => node !== null && (one.edge.from === node || one.edge.to === node)); // biome-ignore format: one line
  if (!edge && !at) return null;
  const quoted = edges.filter((one) => one.edge.evidence && one.edge.kind !== "HAS_TASK").slice(0, MANY);
  return (
    <div className="graph-tip" role="note">
      {at && (
        <p>
          <strong>{nameOf(at, words)}</strong> {at.kind !== "Agency" && describeNode(at, words).detail}
        </p>
      )}
      {quoted.map(({ edge: one }) => (
        <p key={`${one.from}|${one.id}`}>
          <span className="tip-kind">
            {nameOf(scene.nodes.get(one.from)?.node, words)} · {labelOf(kinds, one.kind)} ·{" "}
            {labelOf(words.basisShort, one.basis)}
          </span>{" "}
          <q>{one.evidence?.exact}</q>
        </p>
      ))}
      {edge && quoted.length === 0 && (
        <p>
          {labelOf(kinds, edge.edge.kind)}: {nameOf(scene.nodes.get(edge.edge.to)?.node, words)}
        </p>
      )}
    </div>
  );
}
