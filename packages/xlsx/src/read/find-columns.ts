import { isUnit, unitsIn } from "@shifan/schema";
import type { SheetPlan } from "../plan/sheet-plan.ts";
import { columnName, type InSheet, isEmptyCell } from "../workbook/open-workbook.ts";
import { finding, type SheetFinding } from "./finding.ts";
import { headsIn } from "./head-block.ts";
import { keyOfHead, nearestHead } from "./heads.ts";
import { cellText } from "./read-cell.ts";
import { titleColumns } from "./title-cells.ts";
import { chosenColumn, type ToldColumn, toldColumn } from "./told-columns.ts";
import { headUnit, otherUnit, otherUnitSaid } from "./units.ts";

/** A sheet with the rows of its heads. */
export interface HeadedSheet {
  readonly sheet: InSheet;
  readonly plan: SheetPlan;
  readonly headRows: readonly number[];
}

/** Column of each key, and what is to be said of the others. */
export interface FoundColumns {
  readonly columns: ReadonlyMap<string, number>;
  /** The units that the heads of years give, by the years. */
  readonly yearUnits: ReadonlyMap<string, string>;
  readonly findings: readonly SheetFinding[];
}

/** The numbers from 0 on. */
export const indices = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => i);

const widthOf = (sheet: InSheet): number => Math.max(0, ...sheet.rows.map((row) => row.length));

/** The head of a row of heads, or of two: a cell that was merged over both stands in the first. */
const headText = (sheet: InSheet, rows: readonly number[], column: number): string =>
  rows.map((row) => cellText(sheet, row, column)).find((text) => text !== "") ?? "";

type Row = InSheet["rows"][number];

function madeUnits(row: Row): readonly string[] {
  const texts = row.map((cell) => String(cell ?? "").trim()).filter((text) => text !== "");
  const [title = "", ...others] = texts;
  const inTitle = others.length === 0 ? headUnit([title]) : undefined;
  const units = texts.flatMap(unitsIn).filter(isUnit);
  return units.length > 0 || inTitle === undefined ? units : [inTitle];
}

const lineUnits = new WeakMap<Row, readonly string[]>();

/** The units that a row gives for all below it: 单位：万元, 主要指标（万元）. Each table asks it of all rows above its own. */
function unitsOfLine(row: Row): readonly string[] {
  const units = lineUnits.get(row) ?? madeUnits(row);
  lineUnits.set(row, units);
  return units;
}

/** The units that a line above the heads gives for the whole table, the nearest one that does. */
export function unitsOver(sheet: InSheet, headRows: readonly number[]): readonly string[] {
  const line = sheet.rows.slice(0, headRows[0] ?? 0).findLast((row) => unitsOfLine(row).length > 0);
  return line === undefined ? [] : unitsOfLine(line);
}

/** What is said of a list's column that holds figures under another unit than the form's. The nearest head comes first. */
function columnUnit(
  { sheet, plan, headRows }: HeadedSheet,
  key: string,
  { heads, title }: Pick<ToldColumn, "heads" | "title">,
): string | undefined {
  const form = plan.kind === "list" ? plan.columns.find((it) => it.key === key) : undefined;
  if (form === undefined) return undefined;
  const texts = (shared: boolean) =>
    heads.flatMap(({ text, isShared }) => (isShared === shared ? [text] : [])).reverse();
  const shared = headUnit(texts(true));
  const above = shared === undefined ? unitsOver(sheet, headRows) : [shared];
  const given = otherUnit({ titles: texts(false), above }, form);
  return given === undefined ? undefined : otherUnitSaid(title, given, { unit: form.unit, of: "列" });
}

/** The units over the years of a series; the nearest head comes first. */
function yearUnits(
  { sheet, plan, headRows }: HeadedSheet,
  columns: ReadonlyMap<string, number>,
): ReadonlyMap<string, string> {
  if (plan.kind !== "series") return new Map();
  const heads = headsIn(sheet, headRows);
  const years = [...columns].filter(([key]) => /^\d{4}$/.test(key));
  return new Map(
    years.flatMap(([year, column]) => {
      const unit = headUnit((heads[column] ?? []).map(({ text }) => text).reverse());
      return unit === undefined ? [] : [[year, unit] as const];
    }),
  );
}

const hasValues = (sheet: InSheet, column: number, below: number, markColumn: number): boolean =>
  sheet.rows.some(
    (row, r) => r > below && !isEmptyCell(row[column]) && !String(row[markColumn] ?? "").startsWith("#"),
  );

function unknownHead(place: { sheet: string; column: string }, head: string, plan: SheetPlan): SheetFinding {
  if (head === "") return finding(place, "有内容，却没有列名，没有读取这一列");
  const near = nearestHead(plan, head);
  return finding(
    place,
    `的列名“${head}”不认识${near === undefined ? "，" : `，是不是“${near}”？`}没有读取这一列`,
  );
}

/** The columns of a marked sheet. Where a visible head says another thing than the mark, what people see holds. */
export function markedColumns(
  headed: HeadedSheet,
  mark: { readonly row: number; readonly column: number },
): FoundColumns {
  const { sheet, plan, headRows } = headed;
  const columns = new Map<string, number>();
  const findings: SheetFinding[] = [];
  for (const column of indices(widthOf(sheet))) {
    if (column === mark.column) continue;
    const head = headText(sheet, headRows, column);
    const [carried, said] = [cellText(sheet, mark.row, column), keyOfHead(plan, head)];
    const key = said ?? carried;
    const place = { sheet: sheet.name, column: columnName(column) };
    if (said !== undefined && carried !== "" && said !== carried)
      findings.push(finding(place, `的列名已改为“${head}”，按这个列名读取，请核对`));
    if (key === "") {
      if (!hasValues(sheet, column, headRows.at(-1) ?? mark.row, mark.column)) continue;
      findings.push(unknownHead(place, head, plan));
      continue;
    }
    const heads = headRows.map((row) => ({ text: cellText(sheet, row, column), isShared: false }));
    const wrong = columns.has(key)
      ? `“${head}”有两列，只读取前一列`
      : columnUnit(headed, key, { heads, title: head });
    if (wrong === undefined) columns.set(key, column);
    else findings.push(finding(place, wrong));
  }
  return { columns, yearUnits: yearUnits(headed, columns), findings };
}

/** The columns of a sheet that carries no marks, by their heads. */
export function columnsByHead(headed: HeadedSheet): FoundColumns {
  const { sheet, plan, headRows } = headed;
  const [headRow = 0] = headRows;
  const told = headsIn(sheet, headRows).map((heads, column) => toldColumn(plan, heads, column));
  const columns = new Map<string, number>();
  const said = new Map<ToldColumn, string>();
  for (const key of new Set(told.flatMap((it) => it.key ?? []))) {
    const chosen = chosenColumn(told.filter((it) => it.key === key));
    for (const [column, what] of chosen.said) said.set(column, what);
    if (chosen.read === undefined) continue;
    const other = columnUnit(headed, key, chosen.read);
    if (other === undefined) columns.set(key, chosen.read.column);
    else said.set(chosen.read, other);
  }
  const titles = new Set(titleColumns({ sheet, columns, top: headRow }));
  const findings = told.flatMap((it): readonly SheetFinding[] => {
    if (plan.kind === "series" && it.title === "" && titles.has(it.column)) return [];
    const place = { sheet: sheet.name, row: headRow + 1, column: columnName(it.column) };
    const what = said.get(it);
    if (what !== undefined) return [finding(place, what)];
    if (it.key !== undefined) return [];
    const isUsed = it.title !== "" || hasValues(sheet, it.column, headRows.at(-1) ?? headRow, -1);
    return isUsed ? [unknownHead(place, it.title, plan)] : [];
  });
  return { columns, yearUnits: yearUnits(headed, columns), findings };
}
