import type { ReactNode } from "react";
import { useView } from "../view/use-view.ts";

interface Props {
  readonly id: string;
  /** What is told where one points. */
  readonly title?: string;
  readonly children: ReactNode;
}

/** A way to another box: opens it in the panel, and draws it when the picture does not hold it. */
export function NodeLink({ id, title, children }: Props) {
  const { go } = useView();
  return (
    <button type="button" className="link" title={title} onClick={() => go({ pick: id })}>
      {children}
    </button>
  );
}
