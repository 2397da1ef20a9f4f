import type { MergeRange } from "hucre/xlsx";
import type { SheetPlan } from "../plan/sheet-plan.ts";
import { type InSheet, isEmptyCell } from "../workbook/open-workbook.ts";
import { isSubHead, keyOfHead } from "./heads.ts";
import { cellText } from "./read-cell.ts";
import { isUnitWord } from "./units.ts";

/** One text of a column's head. */
export interface HeadText {
  readonly text: string;
  /** Whether it stands over several columns. */
  readonly isShared: boolean;
}

/** More rows than any table's head has. */
const MOST_HEAD_ROWS = 3;

const isUnitCell = (text: string): boolean => /^[（(].*[)）]$/.test(text) || isUnitWord(text);
/** A unit as a head ends with it. */
const inBrackets = (text: string): string => (isUnitWord(text) ? `（${text}）` : text);
const isWord = (cell: unknown): boolean => typeof cell === "string" && !/^[-+\d.,%\s]*$/.test(cell);
const widthOf = (sheet: InSheet, rows: readonly number[]): number =>
  Math.max(0, ...rows.map((row) => sheet.rows[row]?.length ?? 0));
const columnsIn = (sheet: InSheet, row: number): readonly number[] =>
  (sheet.rows[row] ?? []).flatMap((cell, column) => (isEmptyCell(cell) ? [] : [column]));

/** Whether cells that were made one hold a text, and it alone; else they are left from before rows or columns were moved. */
function isWhole({ rows }: InSheet, { startRow, startCol, endRow, endCol }: MergeRange): boolean {
  const [first, ...below] = rows.slice(startRow, endRow + 1);
  return (
    !isEmptyCell(first?.[startCol]) &&
    (first ?? []).slice(startCol + 1, endCol + 1).every(isEmptyCell) &&
    below.every((row) => isEmptyCell(row[startCol]))
  );
}

/** Merges that begin in a row, one a cell, so that none of a broken file's costs more than its cells. */
function mergesFrom(sheet: InSheet, row: number): readonly MergeRange[] {
  const own = sheet.mergesFrom(row).filter(({ endRow }) => endRow < row + MOST_HEAD_ROWS);
  const byColumn = new Map(own.map((it) => [it.startCol, it] as const));
  return [...byColumn.values()].filter((it) => isWhole(sheet, it));
}

/** The column whose text stands over another one too, by that: of cells made one, else of a blank beside a text. */
function sharedIn(sheet: InSheet, row: number): ReadonlyMap<number, number> {
  const owners = new Map<number, number>();
  const wide = mergesFrom(sheet, row).filter(({ startCol, endCol }) => endCol > startCol);
  for (const { startCol, endCol } of wide)
    for (let column = startCol; column <= Math.min(endCol, widthOf(sheet, [row, row + 1])); column += 1)
      owners.set(column, startCol);
  if (wide.length > 0) return owners;
  let last: number | undefined;
  for (let column = 0; column < widthOf(sheet, [row, row + 1]); column += 1) {
    const [over, below] = [cellText(sheet, row, column), cellText(sheet, row + 1, column)];
    if (over !== "") last = column;
    else if (below === "" || isUnitCell(below)) last = undefined;
    else if (last !== undefined) {
      owners.set(last, last);
      owners.set(column, last);
    }
  }
  return owners;
}

/** Whether a row is a title above a table or says its unit, and heads no columns. */
export function isTitle(sheet: InSheet, row: number): boolean {
  const filled = columnsIn(sheet, row);
  const isUnitLine = filled.some((column) => /单位[:：]/.test(cellText(sheet, row, column)));
  const first = Math.min(...columnsIn(sheet, row + 1));
  return isUnitLine || (filled.length < 2 && (filled[0] ?? 0) <= first);
}

/** Whether the row below one of heads says what the columns under a text that stands over several hold. */
function isSubRow(sheet: InSheet, row: number, plans: readonly SheetPlan[]): boolean {
  const shared = sharedIn(sheet, row);
  const below = columnsIn(sheet, row + 1);
  const texts = below.map((column) => cellText(sheet, row + 1, column));
  const hasOwn = (column: number): boolean =>
    !shared.has(column) &&
    !isEmptyCell(sheet.rows[row]?.[column]) &&
    !isUnitCell(cellText(sheet, row + 1, column));
  if (isTitle(sheet, row) || !below.some((column) => shared.has(column)) || below.some(hasOwn)) return false;
  if (!below.every((column) => isWord(sheet.rows[row + 1]?.[column]))) return false;
  // A row of words under heads beside an unnamed column would be one too.
  return (
    mergesFrom(sheet, row).length > 0 ||
    isEmptyCell(sheet.rows[row + 1]?.[columnsIn(sheet, row)[0] ?? 0]) ||
    texts.some((text) => isSubHead(text) || plans.some((plan) => keyOfHead(plan, text) !== undefined))
  );
}

const isUnitRow = (sheet: InSheet, row: number): boolean =>
  (sheet.rows[row] ?? []).every((cell) => isEmptyCell(cell) || isUnitCell(String(cell).trim()));

/** The rows of heads that begin with a row: those that a head was merged down over, those below wide heads, and one of units. */
export function headBlock(sheet: InSheet, row: number, plans: readonly SheetPlan[]): readonly number[] {
  const down = mergesFrom(sheet, row)
    .map(({ endRow }) => endRow)
    .filter((end) => end < sheet.rows.length);
  const merged = Math.max(row, ...(isTitle(sheet, row) ? [] : down));
  const last = merged === row && isSubRow(sheet, row, plans) ? row + 1 : merged;
  const end = isUnitRow(sheet, last + 1) ? last + 1 : last;
  return Array.from({ length: end - row + 1 }, (_, i) => row + i);
}

/** The heads of each column of a block of rows, from the top down: whatever stands above a column says something of it. */
export function headsIn(sheet: InSheet, rows: readonly number[]): readonly (readonly HeadText[])[] {
  const heads = Array.from({ length: widthOf(sheet, rows) }, (): HeadText[] => []);
  for (const row of rows) {
    const shared = row === rows.at(-1) ? new Map<number, number>() : sharedIn(sheet, row);
    for (const [column, texts] of heads.entries()) {
      const text = cellText(sheet, row, shared.get(column) ?? column);
      if (text !== "") texts.push({ text: inBrackets(text), isShared: shared.has(column) });
    }
  }
  return heads;
}
