import type { KindDefinition } from "@shifan/schema";
import { columnName, type InSheet, isEmptyCell, openWorkbook } from "../workbook/open-workbook.ts";
import { GUIDE } from "./blank-list.ts";
import { cellValue } from "./cell-value.ts";
import { type Column, readHead } from "./columns.ts";

/** A record of a list with the row it stands on, counted from 1; a row that could not be read carries its faults. */
export interface SheetRecord {
  readonly line: number;
  readonly data: unknown;
  readonly faults?: readonly string[];
}

/** The records of a workbook, or what is wrong with it as a whole, by row where one is to blame. */
export type RecordSheet =
  | { readonly ok: true; readonly records: readonly SheetRecord[]; readonly notices: readonly string[] }
  | { readonly ok: false; readonly faults: readonly { readonly line?: number; readonly message: string }[] };

const refused = (message: string): RecordSheet => ({ ok: false, faults: [{ message }] });

/**
 * Records of the first sheet of an XLSX file. Row 1 names the fields: by their keys (`target.zoneTitle`)
 * or by their Chinese names joined by `/`. Each further row is a record; an empty cell is an absent field;
 * a list of texts is separated by 、 or ；; other lists and groups are written as JSON.
 * Throws `OfficeFileError` for a file that isn't opened.
 */
export async function readRecords(bytes: Uint8Array, kind: KindDefinition): Promise<RecordSheet> {
  const [sheet, ...others] = await openWorkbook(bytes);
  const [head, ...body] = sheet?.rows ?? [];
  if (sheet === undefined || head === undefined || head.every(isEmptyCell) || body.length === 0)
    return refused("没有任何记录，第一行应为字段名，其下每行一条记录");
  const { columns, faults } = readHead(head, kind);
  if (faults.length > 0) return { ok: false, faults: faults.map((message) => ({ line: 1, message })) };
  const records = body.flatMap((row, i): SheetRecord[] =>
    row.every(isEmptyCell) && !hasUnreadable(sheet, i + 1) ? [] : [recordOf(sheet, columns, i + 1)],
  );
  if (records.length === 0) return refused("没有任何记录，只有字段名，请从第二行起每行填写一条");
  const unread = others.filter(
    ({ name, rows }) => name !== GUIDE && rows.some((row) => !row.every(isEmptyCell)),
  );
  return { ok: true, records, notices: unread.length === 0 ? [] : [unreadNotice(sheet, unread)] };
}

const unreadNotice = (read: InSheet, unread: readonly InSheet[]): string =>
  `只读取第一个工作表“${read.name}”，没有读取${unread.map(({ name }) => `“${name}”`).join("")}`;

const hasUnreadable = (sheet: InSheet, row: number): boolean =>
  (sheet.rows[row] ?? []).some((_, column) => sheet.faultAt(row, column) !== undefined);

/** The record of a row, counted from 0 as the cells are; its line is the spreadsheet's own number. */
function recordOf(sheet: InSheet, columns: readonly (Column | undefined)[], row: number): SheetRecord {
  const data: Record<string, unknown> = {};
  const faults: string[] = [];
  for (const [i, cell] of (sheet.rows[row] ?? []).entries()) {
    const column = columns[i];
    const fault = sheet.faultAt(row, i);
    if (fault !== undefined) faults.push(`${columnName(i)} 列的单元格${fault}`);
    else if (isEmptyCell(cell)) continue;
    else if (column === undefined)
      faults.push(`${columnName(i)} 列有内容，第一行却没有字段名，请补上或者清空`);
    else {
      const read = cellValue(cell, column.node);
      if ("fault" in read) faults.push(`${columnName(i)} 列的单元格${read.fault}`);
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
