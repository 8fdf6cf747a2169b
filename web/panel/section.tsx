import type { ReactNode } from "react";

interface Props {
  readonly title: string;
  readonly count?: number;
  readonly children: ReactNode;
}

/** A part of the panel; nothing when it holds nothing. */
export function Section({ title, count, children }: Props) {
  if (count === 0) return null;
  return (
    <section>
      <h3>
        {title} {count !== undefined && <small>{count}</small>}
      </h3>
      {children}
    </section>
  );
}

/** Facts as pairs; those without a value are left out. */
export function Facts({ facts }: { readonly facts: readonly (readonly [string, ReactNode])[] }) {
  return (
    <dl className="facts">
      {facts
        .filter(([, value]) => value !== null && value !== undefined && value !== "" && value !== false)
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
