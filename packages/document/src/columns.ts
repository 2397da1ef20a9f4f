import type { Table } from "./block.ts";

/** Columns narrower than this many characters look torn; wider than that, one text would starve the others. */
const NARROWEST = 2.5;
const WIDEST = 26;

/** Width of a text in full-width characters: ASCII and Latin count half. */
export const textCells = (text: string): number =>
  Array.from(text).reduce((sum, char) => sum + (char < "\u0300" ? 0.5 : 1), 0);

/** Share of a table's width that each column gets, summing to 1: by its longest text, within bounds. */
export function columnShares(table: Table): readonly number[] {
  const widths = table.columns.map((column, index) => {
    const texts = [column.title, ...table.rows.map((row) => row[index] ?? "")];
    const longest = Math.max(...texts.map(textCells));
    return Math.min(WIDEST, Math.max(NARROWEST, longest)) + 1;
  });
  const total = widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width) => width / total);
}
