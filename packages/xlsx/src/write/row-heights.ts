import type { OutCell } from "./cell-of.ts";

/** Points of a line of 11 pt, and of the white above and below it. */
const LINE = 15;
const WHITE = 7;
const LEAST = 22;
/** Excel shows no row higher than this. */
const MOST = 409;

/** Width of a text in Chinese characters: Latin letters and digits take half. */
const charactersOf = (text: string): number =>
  [...text].reduce((sum, char) => sum + ((char.codePointAt(0) ?? 0) < 0x2000 ? 0.55 : 1), 0);

const linesOf = (text: string, width: number): number =>
  text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(charactersOf(line) / width)), 0);

/** Points that texts take in columns of so many characters: some programs don't find the height themselves. */
export function rowHeight(row: readonly (OutCell | undefined)[], widths: readonly number[]): number {
  const lines = widths.map((width, i) => {
    const value = row[i + 1]?.value;
    return typeof value === "string" ? linesOf(value, width) : 1;
  });
  return Math.min(MOST, Math.max(LEAST, Math.max(1, ...lines) * LINE + WHITE));
}

/** Points that paragraphs take across the whole table. */
export const paragraphHeight = (text: string, widths: readonly number[]): number =>
  linesOf(
    text,
    widths.reduce((sum, width) => sum + width, 0),
  ) *
    (LINE + 1) +
  4;

/** Characters of 11 pt across A4 on its side. */
const PAPER_WIDTH = 66;
const NARROWEST = 3.2;

/** Widths of a table that is printed as it is: none is so wide that the page is made smaller. */
export function paperWidths(widths: readonly number[]): readonly number[] {
  const sum = widths.reduce((all, width) => all + width, 0);
  return sum <= PAPER_WIDTH
    ? widths
    : widths.map((width) => Math.max(NARROWEST, (width * PAPER_WIDTH) / sum));
}
