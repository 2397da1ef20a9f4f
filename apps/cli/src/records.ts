import { extname } from "node:path";
import type { KindDefinition } from "@shifan/schema";
import { InputError, UsageError } from "./errors.ts";
import { aboutFile, parseJson, readInput, readText } from "./input.ts";

/** A record of a list with the line it stands on; a line that could not be read carries its faults. */
export interface NumberedRecord {
  readonly line: number;
  readonly data: unknown;
  readonly faults?: readonly string[];
}

/** A list of records, and what should be said about the list as a whole. */
export interface RecordList {
  readonly records: readonly NumberedRecord[];
  readonly notices: readonly string[];
}

/** The records of a JSON Lines file or a spreadsheet. */
export async function readRecords(file: string, kind: KindDefinition): Promise<RecordList> {
  const extension = extname(file).toLowerCase();
  if (extension === ".jsonl" || extension === ".ndjson")
    return { records: jsonLines(readText(file), file), notices: [] };
  if (extension === ".xlsx") {
    return sheetRecords(file, kind);
  }
  throw new UsageError(`清单文件 ${file} 的扩展名应为 .jsonl 或 .xlsx`);
}

async function sheetRecords(file: string, kind: KindDefinition): Promise<RecordList> {
  const { readRecords } = await import("@shifan/xlsx");
  const sheet = await aboutFile(file, readRecords, readInput(file), kind);
  if (sheet.ok) return { ...sheet, notices: sheet.notices.map((notice) => `${file}：${notice}`) };
  throw new InputError(
    sheet.faults.map(({ line, message }) =>
      line === undefined ? `${file}：${message}` : `${file}:${line} ${message}`,
    ),
  );
}

function jsonLines(text: string, file: string): readonly NumberedRecord[] {
  const lines = text.replace(/^\uFEFF/, "").split(/\r?\n/);
  const records = lines.flatMap((line, i): NumberedRecord[] =>
    line.trim() === "" ? [] : [recordOf(line, i + 1)],
  );
  if (records.length === 0) throw new InputError([`${file}：没有任何记录，请每行写一条 JSON`]);
  return records;
}

function recordOf(text: string, line: number): NumberedRecord {
  try {
    return { line, data: parseJson(text, "line") };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { line, data: undefined, faults: error.lines };
  }
}
