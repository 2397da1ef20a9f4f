import { columnName } from "../workbook/open-workbook.ts";
import type { FoundSheet } from "./find-sheets.ts";
import { finding, type SheetFinding } from "./finding.ts";
import { cellText } from "./read-cell.ts";

/** Of rows or columns that nobody sees so many are named. */
const NAMED = 5;

const named = (all: readonly (string | number)[]): string =>
  `${all.slice(0, NAMED).join("、")}${all.length > NAMED ? `等${all.length}` : ""}`;

/** What is said of a table on a sheet that nobody sees: an older one is often kept so. */
export const unseenSheet = (name: string): SheetFinding =>
  finding({ sheet: name }, "是隐藏的，没有读取；要读取的，请取消隐藏后重新导入");

/** What is said of what was read although nobody sees it: rows that were filtered out, columns that were folded away. */
export function hiddenParts({ sheet, plan, rows, columns }: FoundSheet): readonly SheetFinding[] {
  const isFilled = (row: number, column: number): boolean => cellText(sheet, row, column) !== "";
  const isOtherYear = (key: string): boolean => /^\d{4}$/.test(key) && !plan.years.includes(Number(key));
  const read = [...columns]
    .flatMap(([key, column]) => (isOtherYear(key) ? [] : [column]))
    .sort((a, b) => a - b);
  const unseen = rows.filter(
    (row) => sheet.hiddenRows.has(row) && read.some((column) => isFilled(row, column)),
  );
  const folded = read.filter(
    (column) => sheet.hiddenColumns.has(column) && rows.some((row) => isFilled(row, column)),
  );
  const said = (what: string): SheetFinding =>
    finding({ sheet: sheet.name }, `${what}是隐藏的，内容已照常读取，请核对`);
  return [
    ...(unseen.length === 0 ? [] : [said(`第${named(unseen.map((row) => row + 1))}行`)]),
    ...(folded.length === 0 ? [] : [said(`${named(folded.map(columnName))}列`)]),
  ];
}
