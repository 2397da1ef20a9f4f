import {
  inUnit,
  isBlank,
  type Json,
  parseValue,
  type SchemaNode,
  unreadable,
  valueKind,
} from "@shifan/schema";
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

/** What people see in a cell: 0.087 that is shown as a percentage is 8.7%. */
const shownText = (cell: CellValue, isPercent: boolean): string =>
  isPercent && typeof cell === "number"
    ? `${Number((cell * 100).toPrecision(PERCENT_PRECISION))}%`
    : textOf(cell);

function kindValue(cell: CellValue, node: SchemaNode, isPercent: boolean): Json | undefined {
  const kind = valueKind(node);
  if (kind === "number" && typeof cell === "number" && !isPercent) return seen(cell);
  if (kind === "yesNo" && typeof cell === "boolean") return cell;
  return parseValue(inUnit(shownText(cell, isPercent), node["x-unit"] ?? ""), node);
}

/** What is said of a code that was typed as a number: a spreadsheet keeps 15 digits of it. */
const lostDigits = (cell: CellValue, node: SchemaNode): string | undefined =>
  typeof cell === "number" && Math.abs(cell) >= 10 ** PRECISION && valueKind(node) !== "number"
    ? "是超过15位的数字，表格软件已经丢掉后面几位，没有读取；请把这一格设为文本后重新填写"
    : undefined;

/** What stands where there is no figure: dashes and the words for it. */
const NO_FIGURE = /^(?:[-+−—–/…*.]+|暂无(?:数据)?|无|无数据|未统计|未填报|不适用|待定|N\/A)$/i;
const DASHES = /^[-+−—–/…*.]+$/;

/** What is said of words for “no figure”; a dash says nothing where there is none. */
function noFigure(text: string, held: Json | undefined): string | undefined {
  const isHeld = (held ?? null) !== null;
  if (!isHeld && DASHES.test(text)) return undefined;
  return `是“${text}”，不是数值，没有读取${isHeld ? `，保留了原来的${String(held)}；确需去掉请在表中清空` : ""}`;
}

/**
 * The value of a cell for a field, and undefined where what is held stays: for a blank, for words that say there is no
 * figure, and for what can't be read, each with a finding. Where nothing is held, what can't be read stays as it is
 * written. Formulas give their last result.
 */
export function readCell(
  sheet: InSheet,
  at: { row: number; column: number },
  { node, held }: { node: SchemaNode; held: Json | undefined },
): CellRead {
  const place = { sheet: sheet.name, row: at.row + 1, column: columnName(at.column) };
  const said = (what: string | undefined, value?: Json): CellRead => ({
    value,
    findings: what === undefined ? [] : [finding(place, what)],
  });
  const fault = sheet.faultAt(at.row, at.column);
  if (fault !== undefined) return said(`${fault}；这一格没有读取`);
  const cell = sheet.rows[at.row]?.[at.column];
  if (isEmptyCell(cell)) return said(undefined);
  const text = textOf(cell).normalize("NFKC").trim();
  if (valueKind(node) === "number" && NO_FIGURE.test(text)) return said(noFigure(text, held));
  const lost = lostDigits(cell, node);
  if (lost !== undefined) return said(lost);
  const value = kindValue(cell, node, sheet.isPercentAt(at.row, at.column));
  const wrong = unreadable(value, node);
  if (wrong !== undefined && !isBlank(held) && unreadable(held, node) === undefined)
    return said(`${wrong}（没有读取，保留了原来的内容）`);
  return said(wrong, value);
}

/** A cell's text without blanks around it; empty for an empty cell. */
export const cellText = (sheet: InSheet, row: number, column: number | undefined): string =>
  column === undefined ? "" : textOf(sheet.rows[row]?.[column]).trim();
