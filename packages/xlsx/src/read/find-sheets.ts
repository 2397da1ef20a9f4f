import type { KindDefinition } from "@shifan/schema";
import { CHOICES, ROW_MARKS, readMark } from "../plan/marks.ts";
import type { SheetPlan } from "../plan/sheet-plan.ts";
import { type InSheet, isEmptyCell } from "../workbook/open-workbook.ts";
import { indices, markedColumns, unitsOver } from "./find-columns.ts";
import { finding, type SheetFinding } from "./finding.ts";
import { hiddenParts, unseenSheet } from "./hidden-parts.ts";
import { cellText } from "./read-cell.ts";
import { headsColumns } from "./regions.ts";
import { unmarkedTables } from "./unmarked-tables.ts";

/** A sheet and where its values stand; rows and columns counted from 0. */
export interface FoundSheet {
  readonly sheet: InSheet;
  readonly plan: SheetPlan;
  /** Where its heads stand. */
  readonly top: number;
  /** Column of each key. */
  readonly columns: ReadonlyMap<string, number>;
  readonly rows: readonly number[];
  /** The units that a line above the table gives for all of it. */
  readonly units: readonly string[];
  /** Those that the heads of years give, by the years. */
  readonly yearUnits: ReadonlyMap<string, string>;
  /** JSON Pointer that a row carries, where it does. */
  readonly markAt: (row: number) => string | undefined;
  readonly findings: readonly SheetFinding[];
}

/** Marks stand in A1; rows and columns may have been put before them. */
const LOOK_AT = 12;

interface MarkPlace {
  readonly row: number;
  readonly column: number;
  readonly kind: string;
  readonly version: string;
  readonly what: string;
}

/** Where a sheet says what it is. */
export function markOf(sheet: InSheet): MarkPlace | undefined {
  for (let row = 0; row < LOOK_AT; row += 1)
    for (let column = 0; column < LOOK_AT; column += 1) {
      const mark = readMark(sheet.rows[row]?.[column]);
      if (mark !== undefined) return { row, column, ...mark };
    }
  return undefined;
}

/** What is said of a table that was put below the form's own: its heads aren't those above. */
const otherTable = (sheet: string, row: number): SheetFinding =>
  finding({ sheet, row: row + 1 }, "起是另一张表，没有读取；请另放一张工作表后重新导入");

function markedSheet(sheet: InSheet, mark: MarkPlace, plan: SheetPlan): FoundSheet {
  const rowMark = (row: number): string => cellText(sheet, row, mark.column);
  const all = indices(sheet.rows.length).filter((row) => row !== mark.row);
  const headRows = all.filter((row) => rowMark(row) === ROW_MARKS.head);
  const lastHead = headRows.at(-1) ?? mark.row;
  const below = all.filter((row) => row > lastHead && !rowMark(row).startsWith("#"));
  const pasted = below.findIndex((row) => rowMark(row) === "" && headsColumns(sheet, row, plan));
  const { columns, yearUnits, findings } = markedColumns({ sheet, plan, headRows }, mark);
  return {
    sheet,
    plan,
    top: lastHead,
    columns,
    yearUnits,
    findings: [...findings, ...(pasted < 0 ? [] : [otherTable(sheet.name, below[pasted] ?? 0)])],
    rows: pasted < 0 ? below : below.slice(0, pasted),
    units: unitsOver(sheet, headRows),
    markAt: (row) => (rowMark(row).startsWith("/") ? rowMark(row) : undefined),
  };
}

/** What the sheets of a workbook are, and what is to be said of those that aren't read. */
export interface FoundSheets {
  readonly found: readonly FoundSheet[];
  readonly findings: readonly SheetFinding[];
}

/** Which sheets of a workbook hold what. `whole` are all sheets that the form may have, `plans` those that apply. */
export function findSheets(
  sheets: readonly InSheet[],
  definition: KindDefinition,
  { plans, whole }: { plans: readonly SheetPlan[]; whole: readonly SheetPlan[] },
): FoundSheets {
  const found: FoundSheet[] = [];
  const findings: SheetFinding[] = [];
  const isMarked = sheets.some((sheet) => markOf(sheet) !== undefined);
  for (const sheet of sheets.filter(({ name }) => name !== CHOICES)) {
    const mark = markOf(sheet);
    const say = (what: string): unknown => findings.push(finding({ sheet: sheet.name }, what));
    const take = (tables: readonly FoundSheet[]): void => {
      if (!sheet.isHidden) found.push(...tables);
      else if (tables.length > 0) findings.push(unseenSheet(sheet.name));
    };
    if (mark !== undefined) {
      const plan = plans.find(({ id }) => id === mark.what);
      const isKnown = whole.some(({ id }) => id === mark.what);
      if (plan !== undefined) take([markedSheet(sheet, mark, plan)]);
      else say(isKnown ? "不适用于这份记录（如另一类别的内容），没有读取" : "在现在的表中没有了，没有读取");
    } else {
      const tables = unmarkedTables(sheet, plans);
      take(tables.found);
      const isKnown = tables.found.length + tables.findings.length > 0;
      if (!sheet.isHidden) findings.push(...tables.findings);
      if (!isKnown && !isMarked && sheet.rows.some((row) => !row.every(isEmptyCell)))
        say(
          `中没有“${definition.title}”的指标或者列表，没有读取；要读取的，请把列名改成本表的列名（年份写成“2025年”的样子，可以导出 Excel 表对照）后重新导入`,
        );
    }
  }
  findings.push(...found.flatMap(hiddenParts));
  return { found, findings };
}
