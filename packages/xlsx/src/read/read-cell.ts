import { type Json, parseValue, type SchemaNode, unreadable, valueKind } from "@shifan/schema";
import { type CellValue, columnName, type InSheet, isEmptyCell } from "../workbook/open-workbook.ts";
import { finding, type SheetFinding } from "./finding.ts";

/** What a cell holds, and what is to be said of it. */
export interface CellRead {
  readonly value: Json | undefined;
  readonly findings: readonly SheetFinding[];
}

const PRECISION = 15;
const PERCENT_PRECISION = 12;

/** Sums of a spreadsheet end in digits that nobody sees: 0.30000000000000004. */
const seen = (value: number): number => Number(value.toPrecision(PRECISION));

function textOf(cell: CellValue): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return typeof cell === "number" ? String(seen(cell)) : String(cell ?? "");
}

function kindValue(cell: CellValue, node: SchemaNode, isPercent: boolean): Json | undefined {
  const kind = valueKind(node);
  if (kind === "number" && typeof cell === "number")
    return isPercent && node["x-unit"] === "%"
      ? Number((cell * 100).toPrecision(PERCENT_PRECISION))
      : seen(cell);
  if (kind === "yesNo" && typeof cell === "boolean") return cell;
  return parseValue(textOf(cell), node);
}

/** The value of a cell for a field. What can't be read stays as it is written, with a finding; formulas give their last result. */
export function readCell(sheet: InSheet, at: { row: number; column: number }, node: SchemaNode): CellRead {
  const place = { sheet: sheet.name, row: at.row + 1, column: columnName(at.column) };
  const fault = sheet.faultAt(at.row, at.column);
  if (fault !== undefined)
    return { value: undefined, findings: [finding(place, `${fault}；这一格没有读取`)] };
  const cell = sheet.rows[at.row]?.[at.column];
  if (isEmptyCell(cell)) return { value: undefined, findings: [] };
  const value = kindValue(cell, node, sheet.isPercentAt(at.row, at.column));
  const wrong = unreadable(value, node);
  return { value, findings: wrong === undefined ? [] : [finding(place, wrong)] };
}

/** A cell's text without blanks around it; empty for an empty cell. */
export const cellText = (sheet: InSheet, row: number, column: number | undefined): string =>
  column === undefined ? "" : textOf(sheet.rows[row]?.[column]).trim();
