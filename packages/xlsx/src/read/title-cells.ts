import { KEYS } from "../plan/marks.ts";
import { mergedDown } from "../workbook/spread-down.ts";
import type { FoundSheet } from "./find-sheets.ts";
import { cellText } from "./read-cell.ts";
import { isUnitWord } from "./units.ts";

/** The columns that the head of the indicators stands over: groups of them may stand before their names. */
export function titleColumns({
  sheet,
  columns,
  top,
}: Pick<FoundSheet, "sheet" | "columns" | "top">): readonly number[] {
  const first = columns.get(KEYS.title);
  if (first === undefined) return [];
  const over = sheet.merges.find(({ startRow, startCol }) => startRow === top && startCol === first);
  const taken = new Set(columns.values());
  const width = (over?.endCol ?? first) - first + 1;
  return Array.from({ length: width }, (_, i) => first + i).filter(
    (column) => column === first || !taken.has(column),
  );
}

/** What a row's indicator is called: the last words below its head, as 地区生产总值 behind 规模. */
export const titleIn = ({ sheet }: FoundSheet, row: number, titles: readonly number[]): string =>
  titles.map((column) => cellText(sheet, row, column)).findLast((text) => text !== "" && !isUnitWord(text)) ??
  "";

/** The rows whose indicator was merged over others below that have figures too: which of them is meant, nobody can tell. */
export function sharedTitles(found: FoundSheet, hasFigures: (row: number) => boolean): ReadonlySet<number> {
  const last = titleColumns(found).at(-1);
  const merged = mergedDown(found.sheet, found.rows[0] ?? 0).filter(({ column }) => column === last);
  return new Set(merged.flatMap(({ row, covered }) => (covered.some(hasFigures) ? [row] : [])));
}
