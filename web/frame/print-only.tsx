import type { ReactNode } from "react";
import { useIsPrinting } from "./use-is-printing.ts";

/** What only paper shows, made when the page is printed and not before: its day and its legend cost the screen's picture time. */
export function PrintOnly({ children }: { readonly children: ReactNode }) {
  return useIsPrinting() ? <div className="print-only">{children}</div> : null;
}
