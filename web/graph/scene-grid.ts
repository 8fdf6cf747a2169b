/** Sizes of a drawing at full scale, in pixels. */
export const BOX = { width: 216, height: 46, gap: 12, channel: 92, margin: 16 } as const;

/** The left edge of a column. */
export function leftOf(column: number): number {
  return BOX.margin + column * (BOX.width + BOX.channel);
}
