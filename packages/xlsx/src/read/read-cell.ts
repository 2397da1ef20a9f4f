import { type Json, labelOf, nearest, parseValue, type SchemaNode, valueKind } from "@shifan/schema";
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

const optionsIn = (node: SchemaNode): readonly string[] =>
  (node.enum ?? []).map((value) => labelOf(node, String(value)));

function notAnOption(value: Json | undefined, node: SchemaNode): string | undefined {
  if (node.enum === undefined || (node.enum as readonly unknown[]).includes(value)) return undefined;
  const near = nearest(String(value), optionsIn(node));
  return `“${String(value)}”不在可以选择的内容中${near === undefined ? `，请从${optionsIn(node).join("、")}中选择` : `，是不是“${near}”？`}`;
}

/** What is wrong with a value of its kind, as a reader of the sheet would say it. */
function wrongIn(value: Json | undefined, node: SchemaNode): string | undefined {
  switch (valueKind(node)) {
    case "number":
      return typeof value === "number" ? undefined : `的“${String(value)}”不是数字，请改正`;
    case "date":
      return /^\d{4}-\d\d-\d\d$/.test(String(value))
        ? undefined
        : `的“${String(value)}”不是日期，请写成2026-03-01的样子`;
    case "yesNo":
      return typeof value === "boolean" ? undefined : `的“${String(value)}”应为“是”或者“否”`;
    case "choice": {
      const why = notAnOption(value, node);
      return why === undefined ? undefined : `的${why}`;
    }
    default:
      return undefined;
  }
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
  const wrong = value === undefined ? undefined : wrongIn(value, node);
  return { value, findings: wrong === undefined ? [] : [finding(place, wrong)] };
}

/** A cell's text without blanks around it; empty for an empty cell. */
export const cellText = (sheet: InSheet, row: number, column: number | undefined): string =>
  column === undefined ? "" : textOf(sheet.rows[row]?.[column]).trim();
