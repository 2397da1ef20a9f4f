import { OfficeFileError, openPackage } from "@shifan/ooxml";
import { colToLetter, type MergeRange, readXlsx, type Sheet } from "hucre/xlsx";

/** A cell's value: text, number, yes or no, date (its UTC day), or nothing. */
export type CellValue = string | number | boolean | Date | null | undefined;

/** A sheet as it was handed in; rows and columns are counted from 0. */
export interface InSheet {
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
  /** Why a cell has no value that can be trusted; undefined when it has one. */
  readonly faultAt: (row: number, column: number) => string | undefined;
  /** Whether a cell shows its number as a percentage: 0.087 as 8.7%. */
  readonly isPercentAt: (row: number, column: number) => boolean;
  /** Ranges of cells that were made one; the first holds the value. */
  readonly merges: readonly MergeRange[];
  /** Those that begin in a row: it is asked of every row that may head columns. */
  readonly mergesFrom: (row: number) => readonly MergeRange[];
  /** What nobody sees: the sheet as a whole, rows, columns. */
  readonly isHidden: boolean;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
}

/** More rows or columns than any form has; a cell further out would cost memory for all between. */
const MOST_ROWS = 20_000;
const MOST_COLUMNS = 300;
/** One more of each, so that what stands beyond is noticed. */
const READ_RANGE = `A1:${colToLetter(MOST_COLUMNS)}${MOST_ROWS + 1}`;

/** Whether nothing stands in a cell: blanks can't be seen in a spreadsheet. */
export const isEmptyCell = (cell: CellValue): boolean =>
  cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");

/** The letters of a column that is counted from 0: 0 is A. */
export const columnName = (column: number): string => colToLetter(column);

function faultIn(sheet: Sheet, row: number, column: number): string | undefined {
  const cell = sheet.cells?.get(`${row},${column}`);
  if (cell?.type === "error") return `出错（${String(cell.value)}），请在表格中改正`;
  return cell?.type === "formula" && (sheet.rows[row]?.[column] ?? null) === null
    ? "是没有计算结果的公式，请在表格软件中打开并保存一次，或者改成数值"
    : undefined;
}

function byRow(merges: readonly MergeRange[]): ReadonlyMap<number, readonly MergeRange[]> {
  const rows = new Map<number, MergeRange[]>();
  for (const merge of merges) {
    const row = rows.get(merge.startRow);
    if (row === undefined) rows.set(merge.startRow, [merge]);
    else row.push(merge);
  }
  return rows;
}

const inSheet = (sheet: Sheet, merges = byRow(sheet.merges ?? [])): InSheet => ({
  name: sheet.name,
  rows: sheet.rows,
  merges: sheet.merges ?? [],
  mergesFrom: (row) => merges.get(row) ?? [],
  isHidden: sheet.hidden === true || sheet.veryHidden === true,
  hiddenRows: new Set(
    [...(sheet.rowDefs ?? [])].flatMap(([row, { hidden }]) => (hidden === true ? [row] : [])),
  ),
  hiddenColumns: new Set(
    (sheet.columns ?? []).flatMap(({ hidden }, column) => (hidden === true ? [column] : [])),
  ),
  faultAt: (row, column) => faultIn(sheet, row, column),
  isPercentAt: (row, column) =>
    /%/.test(sheet.cells?.get(`${row},${column}`)?.style?.numFmt?.replace(/"[^"]*"/g, "") ?? ""),
});

function tooMany({ name, rows }: InSheet): string | undefined {
  if (rows.slice(MOST_ROWS).some((row) => !row.every(isEmptyCell)))
    return `工作表“${name}”超过 ${MOST_ROWS} 行，请删去多余的行后重试`;
  return rows.some((row) => row.slice(MOST_COLUMNS).some((cell) => !isEmptyCell(cell)))
    ? `工作表“${name}”超过 ${MOST_COLUMNS} 列，请删去多余的列后重试`
    : undefined;
}

/**
 * The sheets of an XLSX workbook with the values that its cells show; formulas are never computed.
 * Throws `OfficeFileError` for what is no such file, is damaged or too large.
 */
export async function openWorkbook(bytes: Uint8Array): Promise<readonly InSheet[]> {
  openPackage(bytes, "xlsx");
  const sheets = await readXlsx(bytes, { readStyles: true, range: READ_RANGE }).catch(() => {
    throw new OfficeFileError("damaged", "不是有效的 XLSX 工作簿，文件可能已经损坏，请重新保存后重试");
  });
  const found = sheets.sheets.map((it) => inSheet(it));
  const [over] = found.flatMap((sheet) => tooMany(sheet) ?? []);
  if (over !== undefined) throw new OfficeFileError("too-large", over);
  return found;
}
