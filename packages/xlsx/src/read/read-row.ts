import { type Json, type JsonObject, keysOf } from "@shifan/schema";
import type { ListColumn, ListPlan } from "../plan/sheet-plan.ts";
import type { FoundSheet } from "./find-sheets.ts";
import type { SheetFinding } from "./finding.ts";
import { readCell } from "./read-cell.ts";
import { isBlank, readYears } from "./read-series.ts";

/** What a row is read into. */
export interface RowBase {
  /** The item that it is, as the record has it; empty for a new one. */
  readonly item: JsonObject;
  /** Whether what the row leaves blank stays as the item has it. */
  readonly blankStays: boolean;
}

/** What a row is read from: the columns that the sheet has. */
export interface RowCells {
  readonly found: FoundSheet;
  readonly row: number;
  readonly read: readonly ListColumn[];
}

/** The item of a row; what the sheet doesn't hold stays as the item had it. */
export function readRow(cells: RowCells, base: RowBase): { value: JsonObject; findings: SheetFinding[] } {
  const plain = cells.read.filter(({ key }) => keysOf(key).length === 1);
  const series = cells.read.flatMap(({ key }) => {
    const [field, year] = keysOf(key);
    return field === undefined || year === undefined ? [] : [field];
  });
  const findings: SheetFinding[] = [];
  const value: Record<string, Json> = { ...base.item };
  const put = (field: string, read: { value: Json | undefined; findings: readonly SheetFinding[] }): void => {
    findings.push(...read.findings);
    if (read.value === undefined) delete value[field];
    else value[field] = read.value;
  };
  for (const column of plain) put(keysOf(column.key)[0] ?? "", plainValue(cells, column, base));
  for (const field of new Set(series)) put(field, seriesValue(cells, field, base));
  return { value, findings };
}

function plainValue({ found, row }: RowCells, { key, node }: ListColumn, { item, blankStays }: RowBase) {
  const held = blankStays ? item[keysOf(key)[0] ?? ""] : undefined;
  const read = readCell(found.sheet, { row, column: found.columns.get(key) ?? 0 }, node);
  return { value: read.value ?? held, findings: read.findings };
}

function seriesValue({ found, row, read }: RowCells, field: string, { item, blankStays }: RowBase) {
  const plan = found.plan as ListPlan;
  const first = read.find(({ key }) => keysOf(key)[0] === field);
  const node = plan.list.node.items?.properties?.[field] ?? first?.node ?? {};
  const columnOf = (year: number | "note") => found.columns.get(`/${field}/${year}`);
  const current = item[field];
  const { value, findings } = readYears(
    { node },
    { found, row, years: plan.years, columnOf },
    { current, blankStays },
  );
  // A series that the form has laid out, and that nobody filled in, stays laid out.
  const isLaidOut = current !== undefined && isBlank(current);
  return { value: isBlank(value) ? (isLaidOut ? current : undefined) : value, findings };
}
