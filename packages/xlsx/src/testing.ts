import { definitionOf, type JsonObject, type KindDefinition } from "@shifan/schema";
import { readSample } from "@shifan/schema/node";
import { type Cell, type CellValue, readXlsx, type Workbook, type WriteSheet, writeXlsx } from "hucre/xlsx";

/** The definition of a kind that the tests know. */
export function definition(kind: string): KindDefinition {
  const found = definitionOf(kind);
  if (found === undefined) throw new Error(`no kind ${kind}`);
  return found;
}

export const sample = (kind: string, variant?: string): JsonObject => readSample(kind, variant) as JsonObject;

export { withChanges as applied } from "./read/with-changes.ts";

/** A workbook taken apart, changed as a person would, and saved again. */
export async function edited(bytes: Uint8Array, edit: (workbook: Workbook) => void): Promise<Uint8Array> {
  const workbook = await readXlsx(bytes, { readStyles: true });
  edit(workbook);
  return writeXlsx({ sheets: workbook.sheets as unknown as WriteSheet[] });
}

/** The rows of a sheet by its name. */
export function rowsIn(workbook: Workbook, name: string): CellValue[][] {
  const sheet = workbook.sheets.find((it) => it.name === name);
  if (sheet === undefined)
    throw new Error(`no sheet ${name}: ${workbook.sheets.map((it) => it.name).join()}`);
  // What the cells hold is written from the rows alone, so that an edit of a row is an edit of its cells.
  for (const cell of sheet.cells?.values() ?? []) delete (cell as Partial<Cell>).value;
  return sheet.rows;
}

/** A workbook of a sheet of plain rows, as somebody else would make it. */
export const plainWorkbook = (name: string, rows: CellValue[][]): Promise<Uint8Array> =>
  writeXlsx({ sheets: [{ name, rows }] });
