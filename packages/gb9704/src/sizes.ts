import { type Pt, pt } from "./lengths.ts";

/**
 * 字号 as type is cut: the sizes at which a fixed page is set.
 * 三号 is 15.75 pt (5.556 mm; GB/T 33476.2 annex A gives 5.54), because 28 characters of a 16 pt
 * face would be 158 mm, wider than the 156 mm 版心 of GB/T 9704 5.2.1.
 */
export const size = {
  small0: pt(36),
  one: pt(26),
  two: pt(22),
  smallTwo: pt(18),
  three: pt(15.75),
  four: pt(14),
  smallFour: pt(12),
  five: pt(10.5),
  smallFive: pt(9),
} as const satisfies Record<string, Pt>;

/** A 字号 by name. */
export type SizeName = keyof typeof size;

/** 字号 as word processors number them, in points: what a DOCX must say. */
export const wordSize = {
  small0: pt(36),
  one: pt(26),
  two: pt(22),
  smallTwo: pt(18),
  three: pt(16),
  four: pt(14),
  smallFour: pt(12),
  five: pt(10.5),
  smallFive: pt(9),
} as const satisfies Record<SizeName, Pt>;
