import { isOtherSize, type SchemaNode } from "@shifan/schema";
import type { FoundSheet } from "./find-sheets.ts";
import { finding, type SheetFinding } from "./finding.ts";
import { cellText } from "./read-cell.ts";

/** The columns of an indicator's row without the years whose heads give another size of its unit: 2025年（万元） for 亿元. */
export function columnsInUnit(
  { sheet, columns, yearUnits }: FoundSheet,
  row: number,
  { title = "", "x-unit": unit = "" }: SchemaNode,
): { readonly columns: ReadonlyMap<string, number>; readonly findings: readonly SheetFinding[] } {
  const others = [...yearUnits].filter(
    ([year, given]) => isOtherSize(given, unit) && cellText(sheet, row, columns.get(year)) !== "",
  );
  if (others.length === 0) return { columns, findings: [] };
  const years = new Set(others.map(([year]) => year));
  const named = [...years].map((year) => `${year}年`).join("、");
  const given = [...new Set(others.map(([, it]) => `“${it}”`))].join("");
  const said = `“${title}”${named}的单位是${given}，本表的单位是“${unit}”，没有读取，请换算后重新导入`;
  return {
    columns: new Map([...columns].filter(([key]) => !years.has(key))),
    findings: [finding({ sheet: sheet.name, row: row + 1 }, said)],
  };
}
