import type { NumberShape } from "./number-shape.ts";

/**
 * Mends what writers drop: "1836 QĐ/TWĐTN" lacks the hyphen, "12 QĐ-UBND" the slash; "1.234/QĐ-UBND" sets off its
 * thousands, "66.7/2025" does not.
 */
export function mendNumberShape(shape: NumberShape): NumberShape {
  if (shape.joints[0] !== " " && !DAMAGED_ORDINAL.test(shape.ordinal)) return shape;
  const [first, ...more] = shape.joints;
  const joints = first === " " ? [more[0] === "/" ? "-" : "/", ...more] : shape.joints;
  return { ...shape, joints, ordinal: mendOrdinal(shape.ordinal) };
}

const DAMAGED_ORDINAL = /[.lI]/;

/** "0l" is what scanning makes of "01": no number has that letter behind it. */
function mendOrdinal(ordinal: string): string {
  return ordinal.replace(/\.(?=\d{3})/, "").replace(/[lI]$/, "1");
}
