import type { Cells } from "../values/pasted-cells.ts";

const isFilled = (text: string | undefined): boolean => (text ?? "").trim() !== "";

/**
 * The text of a head's row that stands over a column: its own, or that of a merged cell to the left of it. A cell that is
 * merged ends where a row above begins another one.
 */
export function textOver(rows: Cells, row: number, column: number): string {
  const from = rows[row]?.slice(0, column + 1).findLastIndex(isFilled) ?? -1;
  const isParted = rows.slice(0, row).some((above) => above.slice(from + 1, column + 1).some(isFilled));
  return from < 0 || (isParted && from < column) ? "" : (rows[row]?.[from] ?? "").trim();
}

/** All texts of a head that stand over a column, from the top down. */
export const textsOver = (rows: Cells, column: number): readonly string[] =>
  rows.map((_, row) => textOver(rows, row, column)).filter((text) => text !== "");
