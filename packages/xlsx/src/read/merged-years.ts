import { columnName } from "../workbook/open-workbook.ts";
import type { FoundSheet } from "./find-sheets.ts";
import { finding, type SheetFinding } from "./finding.ts";
import { cellText } from "./read-cell.ts";

/** What is said of figures that were merged over several years or indicators: they are read as the first one's. */
export function mergedYears({ sheet, plan, columns, rows }: FoundSheet): readonly SheetFinding[] {
  const years = new Set(plan.years.flatMap((year) => columns.get(String(year)) ?? []));
  const below = new Set(rows);
  return sheet.merges.flatMap(({ startRow, startCol, endRow, endCol }) => {
    const text = cellText(sheet, startRow, startCol);
    const isWide = [...years].some((column) => column > startCol && column <= endCol);
    if (!below.has(startRow) || !years.has(startCol) || !/\d/.test(text.normalize("NFKC"))) return [];
    if (!isWide && endRow === startRow) return [];
    const to = `第${endRow + 1}行${columnName(endCol)}列`;
    const place = { sheet: sheet.name, row: startRow + 1, column: columnName(startCol) };
    return [finding(place, `的“${text}”合并到${to}；合并单元格中的数只填入其第一格，请核对`)];
  });
}
