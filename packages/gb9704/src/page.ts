import { type Mm, mm, ptToMm } from "./lengths.ts";
import { size } from "./sizes.ts";

/** A box on the sheet: distances from its top left corner. */
export interface Box {
  readonly x: Mm;
  readonly y: Mm;
  readonly width: Mm;
  readonly height: Mm;
}

/** A4 (GB/T 9704 5.1). */
export const sheet = { width: mm(210), height: mm(297) } as const;

/** 天头 37 ± 1 mm, 订口 28 ± 1 mm, and what the 156 × 225 mm 版心 leaves at the right and foot (5.2.1). */
export const margin = { top: mm(37), left: mm(28), right: mm(26), bottom: mm(35) } as const;

/** 版心 156 × 225 mm (5.2.1). */
export const typeArea = { x: mm(28), y: mm(37), width: mm(156), height: mm(225) } as const satisfies Box;

/** 22 lines a page, 28 characters a line, filling the 版心 (5.2.3). */
export const grid = { linesPerPage: 22, charsPerLine: 28 } as const;

/** The height of a 三号 character (5.2.2: the size of all text unless the standard says otherwise). */
export const bodyHeight: Mm = ptToMm(size.three);

/** 一字: the width of one full-width character of the body grid (3.1, 5.2.3). */
export const cell: Mm = mm(typeArea.width / grid.charsPerLine);

/** Whole characters of a line of a width; what a length loses as whole twips costs it none. */
export const charsOfLine = (width: Mm): number => Math.floor(width / cell + 0.01);

/** From one line to the next, so that line 1 starts and line 22 ends with the 版心 (5.2.3). */
export const pitch: Mm = mm((typeArea.height - bodyHeight) / (grid.linesPerPage - 1));

/** From line to line of a 二号 title: its own height and 7/8 of a 三号 character (3.2). */
export const titlePitch: Mm = mm(ptToMm(size.two) + (bodyHeight * 7) / 8);

/** From the 版心's upper edge to the first of its lines that leaves half a line below a title which ends at `bottom`. */
export const textBelowTitle = (bottom: Mm): Mm => mm(Math.ceil((bottom + pitch / 2) / pitch) * pitch);

/** The top of line `index` (0-based) of the 版心, as distance from the sheet's top. */
export const lineTop = (index: number): Mm => mm(typeArea.y + index * pitch);
