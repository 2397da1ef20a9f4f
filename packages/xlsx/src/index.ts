/** Workbooks of Excel and WPS: the figures and lists of a form out and in, records of a list in. */

export type { SheetFinding } from "./read/finding.ts";
export { readSheets, type SheetReading, type SheetSource, sheetSource } from "./read/read-sheets.ts";
export type { SheetChange } from "./read/reading.ts";
export { writeBlankList } from "./records/blank-list.ts";
export { type RecordSheet, readRecords, type SheetRecord } from "./records/read-records.ts";
export { hasSheets, writeSheets } from "./write/write-sheets.ts";
