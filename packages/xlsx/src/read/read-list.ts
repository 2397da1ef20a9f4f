import { isObject, type JsonObject, keysOf, valueAt } from "@shifan/schema";
import { KEYS } from "../plan/marks.ts";
import { itemsOf, type ListPlan } from "../plan/sheet-plan.ts";
import type { FoundSheet } from "./find-sheets.ts";
import { finding, type SheetFinding } from "./finding.ts";
import { type HeldItem, heldItems, nameColumn } from "./held-items.ts";
import { itemRows, readColumns } from "./item-rows.ts";
import { matchItems } from "./match-items.ts";
import { cellText } from "./read-cell.ts";
import { isStill, readRow } from "./read-row.ts";
import { Reading } from "./reading.ts";
import { mergedFigures, spreadList } from "./spread-list.ts";

/** A list as a sheet holds it. */
interface ReadList {
  readonly found: FoundSheet;
  readonly plan: ListPlan;
  readonly items: readonly Item[];
  /** What the record has of it, and of that what no row is. */
  readonly held: readonly HeldItem[];
  readonly left: readonly HeldItem[];
}

/** An item of a list as a row holds it. */
interface Item {
  readonly value: JsonObject;
  /** Its number as the row says it, or its place. */
  readonly number: number;
  /** The number of the item that it belongs to. */
  readonly parent: number | undefined;
  readonly row: number;
  /** The item of the record that it is; undefined for a new one. */
  readonly held: HeldItem | undefined;
}

const integerAt = (found: FoundSheet, row: number, key: string): number | undefined => {
  const number = Number(cellText(found.sheet, row, found.columns.get(key)));
  return Number.isInteger(number) && number > 0 ? number : undefined;
};

function readItems(sheet: FoundSheet, plan: ListPlan, reading: Reading): ReadList {
  const read = readColumns(sheet, plan);
  // A row that has nothing but what it was merged with is no item.
  const itself = itemRows(sheet, plan, reading);
  reading.say(...mergedFigures(sheet, read, itself));
  const found = { ...sheet, sheet: spreadList(sheet, read) };
  const named = nameColumn(found, plan);
  const held = heldItems(plan, reading.data, named);
  const rows = itself.map((row, i) => ({
    row,
    mark: found.markAt(row),
    name: named === undefined ? "" : cellText(found.sheet, row, found.columns.get(named.key)),
    number: integerAt(sheet, row, KEYS.number) ?? i + 1,
    parent: integerAt(found, row, KEYS.parent),
  }));
  const cellsOf = (row: number) => ({ found, row, read });
  const matches = matchItems(rows, held, ({ row }, { value }) => isStill(cellsOf(row), value, named));
  const items = rows.map((it): Item => {
    const match = matches.get(it);
    const { value, findings } = readRow(cellsOf(it.row), match?.value ?? {});
    reading.say(...findings);
    return { value, number: it.number, parent: it.parent ?? match?.parent, row: it.row, held: match };
  });
  const taken = new Set(matches.values());
  return { found, plan, items, held, left: held.filter((it) => !taken.has(it)) };
}

/** Of items that are taken out so many are named. */
const NAMED = 3;

/** What is said of items that the file hasn't: they are taken out of the record. */
function sayTakenOut(
  { found, plan, items, held }: ReadList,
  out: readonly HeldItem[],
  reading: Reading,
): void {
  if (out.length === 0) return;
  const names = out.flatMap(({ name }) => (name === "" ? [] : [`“${name}”`])).slice(0, NAMED);
  const which = `${names.join("")}${names.length === out.length ? "" : `${names.length === 0 ? "" : "等"}${out.length}项`}`;
  const said = `：“${plan.title}”原有${held.length}项，文件中${items.length}项，已按文件替换；去掉了${which}，请核对`;
  const pointer = plan.parent?.pointer ?? plan.list.pointer;
  reading.say({ ...finding({ sheet: found.sheet.name }, said), pointer });
}

/** Items of a list in the items of another, put into those. One that the sheet has none of keeps its own. */
function withInner(owners: readonly Item[], inner: ReadList, reading: Reading): readonly Item[] {
  const { found, plan, items } = inner;
  const key = keysOf(plan.list.pointer).at(-1) ?? "";
  const name = plan.parent?.node.title ?? "";
  const ownerless = items.filter((it) => !owners.some(({ number }) => number === it.parent));
  const left = new Map(
    [...inner.left, ...ownerless.flatMap(({ held }) => held ?? [])].map((it) => [it.value, it] as const),
  );
  for (const { parent, row } of ownerless)
    reading.say(
      finding(
        { sheet: found.sheet.name, row: row + 1 },
        parent === undefined
          ? `没有写“${name}序号”，没有读取这一行`
          : `的“${name}序号”${parent}在“${name}”中没有，没有读取这一行`,
      ),
    );
  const filled = owners.map((owner) => {
    const own = items.filter(({ parent }) => parent === owner.number).map(({ value }) => value);
    const before = itemsOf(owner.value[key]);
    if (own.length > 0) return { ...owner, value: { ...owner.value, [key]: own } };
    // What no row is stays; what is another owner's now doesn't.
    const kept = before.filter((it) => left.delete(it as JsonObject));
    return kept.length === before.length ? owner : { ...owner, value: { ...owner.value, [key]: kept } };
  });
  sayTakenOut(inner, [...left.values()], reading);
  return filled;
}

const asItems = (value: unknown): readonly Item[] =>
  itemsOf(value).flatMap((it, i) =>
    isObject(it)
      ? [{ value: it as JsonObject, number: i + 1, parent: undefined, row: i, held: undefined }]
      : [],
  );

/** What is said of another table of a list. */
const secondTable = ({ sheet, plan, top }: FoundSheet, before: FoundSheet): SheetFinding =>
  finding(
    { sheet: sheet.name, row: top + 1 },
    `起的“${plan.title}”前面已经有一张（工作表“${before.sheet.name}”），只读取了前一张，请合并成一张表后重新导入`,
  );

/** The lists of a workbook, those in items of others in their place. A list without rows stays as the record has it. */
export function readLists(found: readonly FoundSheet[], reading: Reading): void {
  const lists = new Map<string, ReadList>();
  for (const sheet of found) {
    const { plan } = sheet;
    if (plan.kind !== "list") continue;
    const before = lists.get(plan.id);
    const isSecond =
      before !== undefined && itemRows(sheet, plan, new Reading(reading.definition, {})).length > 0;
    if (isSecond) reading.say(secondTable(sheet, before.found));
    if (before !== undefined) continue;
    const list = readItems(sheet, plan, reading);
    if (list.items.length > 0) lists.set(plan.id, list);
  }
  const read = [...lists.values()];
  const tops = new Map<string, readonly Item[]>();
  for (const list of read.filter(({ plan }) => plan.parent === undefined)) {
    tops.set(list.plan.id, list.items);
    sayTakenOut(list, list.left, reading);
  }
  for (const inner of read) {
    const parent = inner.plan.parent?.pointer;
    if (parent === undefined) continue;
    const owners = tops.get(parent) ?? asItems(valueAt(reading.data, parent));
    tops.set(parent, withInner(owners, inner, reading));
  }
  for (const [pointer, items] of tops) {
    // Items that belong to none are told, and leave no list behind that has none.
    if (items.length === 0 && valueAt(reading.data, pointer) === undefined) continue;
    reading.change(
      pointer,
      items.map(({ value }) => value),
    );
  }
}
