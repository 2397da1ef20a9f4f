import { isObject, type Json, type JsonObject, keysOf, valueAt } from "@shifan/schema";
import { KEYS } from "../plan/marks.ts";
import { itemsOf, type ListColumn, type ListPlan } from "../plan/sheet-plan.ts";
import type { FoundSheet } from "./find-sheets.ts";
import { finding, type SheetFinding } from "./finding.ts";
import { cellText, readCell } from "./read-cell.ts";
import { isBlank, readYears } from "./read-series.ts";
import type { Reading } from "./reading.ts";

/** An item of a list as a row holds it. */
interface Item {
  readonly value: JsonObject;
  /** Its number as the row says it, or its place. */
  readonly number: number;
  /** The number of the item that it belongs to. */
  readonly parent: number | undefined;
  readonly row: number;
}

const readColumns = ({ columns }: FoundSheet, plan: ListPlan): readonly ListColumn[] =>
  plan.columns.filter(({ key, isShown }) => !isShown && columns.has(key));

const hasContent = ({ sheet, columns }: FoundSheet, row: number, read: readonly ListColumn[]): boolean =>
  read.some(({ key }) => {
    const column = columns.get(key) ?? 0;
    return cellText(sheet, row, column) !== "" || sheet.faultAt(row, column) !== undefined;
  });

const integerAt = (found: FoundSheet, row: number, key: string): number | undefined => {
  const number = Number(cellText(found.sheet, row, found.columns.get(key)));
  return Number.isInteger(number) && number > 0 ? number : undefined;
};

/** The fields of a row; those that the sheet doesn't hold stay as the item had them. */
function readRow(
  found: FoundSheet,
  row: number,
  read: readonly ListColumn[],
  base: JsonObject,
): { value: JsonObject; findings: readonly SheetFinding[] } {
  const findings: SheetFinding[] = [];
  const value: Record<string, Json> = { ...base };
  const series = new Map<string, ListColumn[]>();
  for (const column of read) {
    const [field = "", year] = keysOf(column.key);
    if (year !== undefined) {
      series.set(field, [...(series.get(field) ?? []), column]);
      continue;
    }
    const cell = readCell(found.sheet, { row, column: found.columns.get(column.key) ?? 0 }, column.node);
    findings.push(...cell.findings);
    if (cell.value === undefined) delete value[field];
    else value[field] = cell.value;
  }
  for (const [field, columns] of series) {
    const cells = seriesCells(found, row, field, columns);
    const years = readYears(cells.place, cells, base[field]);
    findings.push(...years.findings);
    if (!isBlank(years.value)) value[field] = years.value;
    else if (base[field] === undefined || !isBlank(base[field])) delete value[field];
  }
  return { value, findings };
}

function seriesCells(found: FoundSheet, row: number, field: string, columns: readonly ListColumn[]) {
  const [first] = columns;
  const plan = found.plan as ListPlan;
  const node = plan.list.node.items?.properties?.[field] ?? first?.node ?? {};
  const columnOf = (year: number | "note") => found.columns.get(`/${field}/${year}`);
  return { found, row, years: plan.years, columnOf, place: { node } };
}

function readItems(found: FoundSheet, plan: ListPlan, reading: Reading): readonly Item[] {
  const read = readColumns(found, plan);
  const used = new Set<string>();
  const items: Item[] = [];
  for (const row of found.rows) {
    if (!hasContent(found, row, read)) continue;
    const pointer = found.markAt(row) ?? "";
    const held = used.has(pointer) ? undefined : valueAt(reading.data, pointer);
    used.add(pointer);
    const { value, findings } = readRow(found, row, read, pointer !== "" && isObject(held) ? held : {});
    reading.say(...findings);
    const number = integerAt(found, row, KEYS.number) ?? items.length + 1;
    items.push({ value, number, parent: integerAt(found, row, KEYS.parent), row });
  }
  return items;
}

/** Items of a list in the items of another, put into those. */
function withInner(
  owners: readonly Item[],
  inner: { found: FoundSheet; plan: ListPlan; items: readonly Item[] },
  reading: Reading,
): readonly Item[] {
  const { found, plan, items } = inner;
  const key = keysOf(plan.list.pointer).at(-1) ?? "";
  const name = plan.parent?.node.title ?? "";
  for (const { parent, row } of items.filter((it) => !owners.some(({ number }) => number === it.parent)))
    reading.say(
      finding(
        { sheet: found.sheet.name, row: row + 1 },
        parent === undefined
          ? `没有写“${name}序号”，没有读取这一行`
          : `的“${name}序号”${parent}在“${name}”中没有，没有读取这一行`,
      ),
    );
  return owners.map((owner) => {
    const own = items.filter(({ parent }) => parent === owner.number).map(({ value }) => value);
    if (own.length === 0 && owner.value[key] === undefined) return owner;
    return { ...owner, value: { ...owner.value, [key]: own } };
  });
}

const asItems = (value: unknown): readonly Item[] =>
  itemsOf(value).flatMap((it, i) =>
    isObject(it) ? [{ value: it, number: i + 1, parent: undefined, row: i }] : [],
  );

/** The lists of a workbook, those in items of others in their place. */
export function readLists(found: readonly FoundSheet[], reading: Reading): void {
  const read = found.flatMap((sheet) =>
    sheet.plan.kind === "list"
      ? [{ found: sheet, plan: sheet.plan, items: readItems(sheet, sheet.plan, reading) }]
      : [],
  );
  const tops = new Map<string, readonly Item[]>();
  for (const { plan, items } of read.filter((it) => it.plan.parent === undefined)) tops.set(plan.id, items);
  for (const inner of read) {
    const parent = inner.plan.parent?.pointer;
    if (parent === undefined) continue;
    const owners = tops.get(parent) ?? asItems(valueAt(reading.data, parent));
    tops.set(parent, withInner(owners, inner, reading));
  }
  for (const [pointer, items] of tops) {
    const value = items.map((item) => item.value);
    const isNothing = value.length === 0 && valueAt(reading.data, pointer) === undefined;
    if (!isNothing) reading.change(pointer, value);
  }
}
