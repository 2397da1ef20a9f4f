import type { KindDefinition } from "@shifan/schema";
import { colToLetter, readXlsx, type Sheet } from "hucre/xlsx";
import { InputError } from "../errors.ts";
import type { NumberedRecord, RecordList } from "../records.ts";
import { cellValue, isEmptyCell } from "./cell-value.ts";
import { type Column, readHead } from "./columns.ts";

/**
 * Records of the first sheet of an XLSX file. Row 1 names the fields: by their keys (`target.zoneTitle`)
 * or by their Chinese names joined by `/`. Each further row is a record; an empty cell is an absent field;
 * a list of texts is separated by 、 or ；; other lists and groups are written as JSON.
 */
export async function readSheet(bytes: Uint8Array, kind: KindDefinition, file: string): Promise<RecordList> {
  const [sheet, ...others] = await sheetsOf(bytes, file);
  const [head, ...body] = sheet?.rows ?? [];
  if (sheet === undefined || head === undefined || head.every(isEmptyCell) || body.length === 0)
    throw new InputError([`${file}：没有任何记录，第一行应为字段名，其下每行一条记录`]);
  const columns = readHead(head, kind, file);
  const records = body.flatMap((row, i): NumberedRecord[] =>
    row.every(isEmptyCell) && !hasUnreadable(sheet, i + 1) ? [] : [recordOf(sheet, columns, i + 1)],
  );
  if (records.length === 0) throw new InputError([`${file}：没有任何记录，只有字段名`]);
  const unread = others.filter(({ rows }) => rows.some((row) => !row.every(isEmptyCell)));
  return { records, notices: unread.length === 0 ? [] : [unreadNotice(file, sheet, unread)] };
}

const unreadNotice = (file: string, read: Sheet, unread: readonly Sheet[]): string =>
  `${file}：只读取第一个工作表“${read.name}”，没有读取${unread.map(({ name }) => `“${name}”`).join("")}`;

async function sheetsOf(bytes: Uint8Array, file: string): Promise<readonly Sheet[]> {
  try {
    return (await readXlsx(bytes)).sheets;
  } catch {
    throw new InputError([
      `${file}：不是有效的 XLSX 工作簿（旧版 .xls 请另存为 .xlsx，加密的请先解密），请检查后重试`,
    ]);
  }
}

/** Why a cell has no value that can be trusted; undefined when it has one. */
function unreadable(sheet: Sheet, row: number, column: number): string | undefined {
  const cell = sheet.cells?.get(`${row},${column}`);
  if (cell?.type === "error") return `出错（${String(cell.value)}），请在表格中改正`;
  return cell?.type === "formula" && sheet.rows[row]?.[column] === null
    ? "是没有计算结果的公式，请在表格软件中打开并保存一次，或者改成数值"
    : undefined;
}

const hasUnreadable = (sheet: Sheet, row: number): boolean =>
  (sheet.rows[row] ?? []).some((_, column) => unreadable(sheet, row, column) !== undefined);

/** The record of a row, counted from 0 as the cells are; its line is the spreadsheet's own number. */
function recordOf(sheet: Sheet, columns: readonly (Column | undefined)[], row: number): NumberedRecord {
  const data: Record<string, unknown> = {};
  const faults: string[] = [];
  for (const [i, cell] of (sheet.rows[row] ?? []).entries()) {
    const column = columns[i];
    const fault = unreadable(sheet, row, i);
    if (fault !== undefined) faults.push(`${colToLetter(i)} 列的单元格${fault}`);
    else if (isEmptyCell(cell)) continue;
    else if (column === undefined)
      faults.push(`${colToLetter(i)} 列有内容，第一行却没有字段名，请补上或者清空`);
    else {
      const read = cellValue(cell, column.node);
      if ("fault" in read) faults.push(`${colToLetter(i)} 列的单元格${read.fault}`);
      else put(data, column.keys, read.value);
    }
  }
  const line = row + 1;
  return faults.length === 0 ? { line, data } : { line, data: undefined, faults };
}

function put(record: Record<string, unknown>, keys: readonly string[], value: unknown): void {
  const [key = "", ...rest] = keys;
  if (rest.length === 0) {
    record[key] = value;
    return;
  }
  const inner = record[key];
  const group = inner !== null && typeof inner === "object" ? (inner as Record<string, unknown>) : {};
  record[key] = group;
  put(group, rest, value);
}
