import type { ReactNode } from "react";
import { useView } from "../view/use-view.ts";

/** A way to another box: opens it in the panel, and draws it when the picture does not hold it. */
export function NodeLink({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  const { go } = useView();
  return (
    <button type="button" className="link" onClick={() => go({ pick: id })}>
      {children}
    </button>
  );
}
