import { equal, type Json, type JsonObject, keysOf, type SchemaNode, valueKind } from "@shifan/schema";
import type { ListColumn, ListPlan } from "../plan/sheet-plan.ts";
import type { FoundSheet } from "./find-sheets.ts";
import type { SheetFinding } from "./finding.ts";
import { cellText, readCell } from "./read-cell.ts";
import { isBlank, readYears } from "./read-series.ts";

/** What a row is read from: the columns that the sheet has. */
export interface RowCells {
  readonly found: FoundSheet;
  readonly row: number;
  readonly read: readonly ListColumn[];
}

/**
 * The item of a row, read into the item that it is; empty for a new one. What the row leaves blank, what can't be read
 * and what the sheet doesn't hold stays as the item had it.
 */
export function readRow(
  cells: RowCells,
  item: JsonObject,
): { readonly value: JsonObject; readonly findings: readonly SheetFinding[] } {
  const findings: SheetFinding[] = [];
  const value: Record<string, Json> = { ...item };
  const put = (field: string, read: { value: Json | undefined; findings: readonly SheetFinding[] }): void => {
    findings.push(...read.findings);
    if (read.value !== undefined) value[field] = read.value;
  };
  const unit = unitIn(cells) ?? item.unit;
  for (const { key, node } of cells.read.filter((column) => keysOf(column.key).length === 1)) {
    const at = { row: cells.row, column: cells.found.columns.get(key) ?? 0 };
    const field = keysOf(key)[0] ?? "";
    put(field, readCell(cells.found.sheet, at, { node: inRow(node, unit), held: item[field] }));
  }
  for (const field of seriesIn(cells.read)) put(field, seriesValue(cells, field, item[field]));
  return { value, findings };
}

/** The unit that a row says of its figures, where the list has a column for it. */
function unitIn({ found, row, read }: RowCells): string | undefined {
  const column = read.find(({ key }) => key === "/unit");
  const text = column === undefined ? "" : cellText(found.sheet, row, found.columns.get(column.key));
  return text === "" ? undefined : text;
}

/** A figure without a unit of its own has that of its row: 2.8% is 2.8 where the row counts %. */
const inRow = (node: SchemaNode, unit: Json | undefined): SchemaNode =>
  valueKind(node) === "number" && node["x-unit"] === undefined && typeof unit === "string"
    ? { ...node, "x-unit": unit.normalize("NFKC") }
    : node;

/** The series whose years are columns. */
const seriesIn = (read: readonly ListColumn[]): ReadonlySet<string> =>
  new Set(
    read.flatMap(({ key }) => {
      const [field, year] = keysOf(key);
      return field === undefined || year === undefined ? [] : [field];
    }),
  );

function seriesValue({ found, row, read }: RowCells, field: string, current: Json | undefined) {
  const plan = found.plan as ListPlan;
  const first = read.find(({ key }) => keysOf(key)[0] === field);
  const node = plan.list.node.items?.properties?.[field] ?? first?.node ?? {};
  const columnOf = (year: number | "note") => found.columns.get(`/${field}/${year}`);
  const { value, findings } = readYears({ node }, { found, row, years: plan.years, columnOf }, current);
  return { value: isBlank(value) ? undefined : value, findings };
}

/** Whether a row still is an item, whatever it is called now: at least half of what else it says is the item's. */
export function isStill(cells: RowCells, item: JsonObject, name: ListColumn | undefined): boolean {
  const fields = (value: JsonObject): ReadonlyMap<string, Json> =>
    new Map(Object.entries(value).filter(([key]) => `/${key}` !== name?.key));
  const [said, held] = [fields(readRow(cells, {}).value), fields(item)];
  const read = cells.read.map(({ key }) => keysOf(key)[0] ?? "");
  if (said.size === 0) return ![...held.keys()].some((key) => read.includes(key));
  const same = [...said].filter(([key, value]) => equal(value, held.get(key)));
  return same.length * 2 >= said.size;
}
