import { cell, pitch, sheet, typeArea } from "@shifan/gb9704";
import type { Paper } from "../paper/paper.ts";
import type { Line, Sheet } from "../paper/sheet.ts";

/** What is measured, and how finely. */
export interface Subject {
  readonly paper: Paper;
  /** Permitted deviation of a place in mm. */
  readonly slack: number;
  /** Whether the fonts are the document's own, not what a converter put in their stead. */
  readonly ownFaces: boolean;
}

/** Right and lower edge of the 版心, and its middle. */
export const area = {
  left: typeArea.x,
  top: typeArea.y,
  right: typeArea.x + typeArea.width,
  bottom: typeArea.y + typeArea.height,
  middle: typeArea.x + typeArea.width / 2,
} as const;

/** Where a paragraph starts. */
export const indented = area.left + 2 * cell;

/** Rounding of coordinates in files. */
const EPSILON = 0.06;

/** Whether a length is within `slack` of another. */
export const near = (value: number, wanted: number, slack: number): boolean =>
  Math.abs(value - wanted) <= slack + EPSILON;

/** Whether a length lies between two others, give or take `slack`. */
export const between = (value: number, range: readonly [number, number], slack = 0): boolean =>
  value >= range[0] - slack - EPSILON && value <= range[1] + slack + EPSILON;

/** A length for people. */
export const mmText = (value: number): string => `${(Math.round(value * 100) / 100).toString()} mm`;

/** The middle of a line. */
export const middleOf = (line: { readonly left: number; readonly right: number }): number =>
  (line.left + line.right) / 2;

/** Type sizes as they occur: 三号 15.75–16 pt, 二号 21–22 pt, 四号 13.75–14 pt, in mm. */
export const sizes = {
  three: [5.39, 5.76],
  two: [7.3, 7.95],
  four: [4.75, 5.15],
} as const satisfies Record<string, readonly [number, number]>;

/** White that one blank line leaves: 10.39 mm in GB/T 33476.2, two pitches less a character on the 22-line grid. */
export const blankLineGap: readonly [number, number] = [10.39, 2 * pitch - sizes.three[0]];

/** Closing marks, whose ink leaves the right half of their cell free. */
const HALF_MARKS = "。，、；：？！”’）》〉】〕";

/** Where a line's ink may be said to end: a closing mark counts half its cell (GB/T 15834 5.1.10). */
export function rightEdge(line: Line): number {
  const last = line.glyphs.at(-1);
  if (last === undefined || !HALF_MARKS.includes(last.char)) return line.right;
  return Math.min(line.right, Math.max(last.left + last.em / 2, last.ink?.right ?? 0));
}

/** Whether two lines follow each other in one paragraph: the lower one starts flush left, on the next line or page. */
export const isContinued = (line: Line, next: Line | undefined): boolean => {
  if (next === undefined || next.left > area.left + cell || Math.abs(next.em - line.em) > 0.3) return false;
  if (next.page === line.page) return next.top - line.top < 1.3 * pitch;
  return next.page === line.page + 1;
};

/** The lines that a page reads, without its 页码. */
export const linesOf = (sheetOf: Sheet, paper: Paper): readonly Line[] => {
  const layer = sheetOf.isTurned ? sheetOf.turned : sheetOf.upright;
  return layer.lines.filter((line) => paper.pageNumbers.get(line.page) !== line);
};

/** Han characters only: Latin letters, digits and marks come from other faces. */
export const isHan = (char: string): boolean => /^[\u4e00-\u9fff]$/.test(char);

/** Size of a sheet as it is bound. */
export const upright = sheet;
