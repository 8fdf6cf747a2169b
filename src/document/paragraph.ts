import type { Marker } from "./marker.ts";

/** A paragraph of the normalized text: `[start, end)`, with the marker that opens it. */
export interface Paragraph {
  readonly start: number;
  readonly end: number;
  readonly marker: Marker | null;
}
