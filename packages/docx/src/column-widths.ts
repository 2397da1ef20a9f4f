import { columnShares, type Table, textCells } from "@shifan/document";

/** A column whose texts are this short keeps them on one line; long texts give way. */
const SHORT = 6;

/** Twips that a character takes, and that stand beside a cell's text. */
export interface Cell {
  readonly charWidth: number;
  readonly padding: number;
}

/** What a column's texts need on one line, in characters. A head breaks before its bracket: 产值（亿元）. */
function neededCells(block: Table, index: number): number {
  const pieces = (block.columns[index]?.title ?? "").split(/(?=（)/);
  return Math.max(...[...pieces, ...block.rows.map((row) => row[index] ?? "")].map(textCells));
}

/** Whole numbers that sum to `width` and stand to each other as `parts` do. */
function wholeParts(parts: readonly number[], width: number): readonly number[] {
  const total = parts.reduce((sum, part) => sum + part, 0);
  let edge = 0;
  return parts.map((part) => {
    const start = Math.round(edge);
    edge += (part / total) * width;
    return Math.round(edge) - start;
  });
}

/**
 * Column widths in twips, summing to `width`: by `columnShares`, but a short column gets what one line of it needs
 * (`charWidth` a character, `padding` beside it), as long as the long ones keep half of the table.
 */
export function columnWidths(block: Table, width: number, cell: Cell): readonly number[] {
  const shares = columnShares(block).map((share) => share * width);
  const needs = shares.map((share, index) => {
    const cells = neededCells(block, index);
    return cells <= SHORT ? Math.max(share, (cells + 0.3) * cell.charWidth + cell.padding) : undefined;
  });
  const fixed = needs.reduce<number>((sum, need) => sum + (need ?? 0), 0);
  const isAllShort = needs.every((need) => need !== undefined);
  if (isAllShort || fixed > width / 2) return wholeParts(shares, width);
  const open = shares.reduce((sum, share, index) => sum + (needs[index] === undefined ? share : 0), 0);
  return wholeParts(
    shares.map((share, index) => needs[index] ?? (share / open) * (width - fixed)),
    width,
  );
}

/** Whether every short column holds its longest text on one line. */
export const keepsShortTexts = (block: Table, widths: readonly number[], cell: Cell): boolean =>
  widths.every((width, index) => {
    const cells = neededCells(block, index);
    return cells > SHORT || cells * cell.charWidth + cell.padding <= width;
  });
