import { valueKind } from "@shifan/schema";
import type { ListColumn } from "../plan/sheet-plan.ts";
import { columnName, type InSheet } from "../workbook/open-workbook.ts";
import { mergedDown, spreadDown } from "../workbook/spread-down.ts";
import type { FoundSheet } from "./find-sheets.ts";
import { finding, type SheetFinding } from "./finding.ts";
import { cellText } from "./read-cell.ts";

/** Whether a column holds what can be added up; a year is a date. */
const isFigure = ({ node }: ListColumn): boolean => valueKind(node) === "number" && node["x-unit"] !== "年";

/** The columns of figures, by their places. */
const figureColumns = ({ columns }: FoundSheet, read: readonly ListColumn[]): ReadonlySet<number> =>
  new Set(read.filter(isFigure).map(({ key }) => columns.get(key) ?? 0));

/**
 * The sheet of a list with what was merged over rows in each of them. Words, choices, dates and codes belong to each row;
 * a figure is the sum of the rows, and would be added up once more with each of them.
 */
export function spreadList(found: FoundSheet, read: readonly ListColumn[]): InSheet {
  const figures = figureColumns(found, read);
  return spreadDown(found.sheet, found.rows[0] ?? 0, (column) => !figures.has(column));
}

/** What is said of figures that were merged over several items. */
export function mergedFigures(
  found: FoundSheet,
  read: readonly ListColumn[],
  items: readonly number[],
): readonly SheetFinding[] {
  const { sheet } = found;
  const [figures, rows] = [figureColumns(found, read), new Set(items)];
  return mergedDown(sheet, found.rows[0] ?? 0).flatMap(({ row, column, covered }) => {
    const text = cellText(sheet, row, column);
    const last = covered.filter((it) => rows.has(it)).at(-1);
    if (!figures.has(column) || text === "" || last === undefined) return [];
    const place = { sheet: sheet.name, row: row + 1, column: columnName(column) };
    return [finding(place, `的“${text}”与下面合并到第${last + 1}行；合并单元格中的数只填入其第一行，请核对`)];
  });
}
