import { namesRemark, namesSum, valueKind } from "@shifan/schema";
import type { ListColumn, ListPlan } from "../plan/sheet-plan.ts";
import type { FoundSheet } from "./find-sheets.ts";
import { finding } from "./finding.ts";
import { nameColumn } from "./held-items.ts";
import { cellText } from "./read-cell.ts";
import type { Reading } from "./reading.ts";

/** The columns that a list is read from: those that the sheet has and that aren't only shown. */
export const readColumns = ({ columns }: FoundSheet, plan: ListPlan): readonly ListColumn[] =>
  plan.columns.filter(({ key, isShown }) => !isShown && columns.has(key));

const NUMERAL = "[一二三四五六七八九十]+";
/** What numbers the headings in a list; its items count 1, 2, 3. */
const SECTION = new RegExp(`^(?:${NUMERAL}[、.．:：]|[（(]${NUMERAL}[)）])`);
const COUNT = new RegExp(`^${NUMERAL}$`);

const textsIn = ({ sheet, markAt }: FoundSheet, row: number): readonly string[] =>
  (sheet.rows[row] ?? [])
    .map((_, column) => cellText(sheet, row, column))
    .filter((text) => text !== "" && text !== markAt(row));

/** Whether a row is the heading of those below it: 一、装备制造, and nothing else in it. */
function isSection(texts: readonly string[]): boolean {
  const [first = "", ...others] = texts;
  return SECTION.test(first) ? others.length === 0 : COUNT.test(first) && others.length === 1;
}

/**
 * What a row calls itself that is no item: the sum of others, a remark below them or a heading above. It stands in the
 * first cell, also of a column that the form hasn't, behind a number; or in the place of an item's name.
 */
function otherIn(found: FoundSheet, row: number, { name, hasFigures }: ListRows): string | undefined {
  const texts = textsIn(found, row);
  if (hasFigures && isSection(texts)) return texts.join("");
  const first = texts.find((text) => !/^\d+$/.test(text)) ?? "";
  return [first, cellText(found.sheet, row, name)].find((text) => namesSum(text) || namesRemark(text));
}

/** What is known of the rows of a list before they are read. */
interface ListRows {
  /** The column of the items' names. */
  readonly name: number | undefined;
  /** Whether the items have figures, by which a heading is told that has none. */
  readonly hasFigures: boolean;
}

const hasContent = ({ sheet, columns }: FoundSheet, row: number, read: readonly ListColumn[]): boolean =>
  read.some(({ key }) => {
    const column = columns.get(key) ?? 0;
    return cellText(sheet, row, column) !== "" || sheet.faultAt(row, column) !== undefined;
  });

/** The rows of a sheet that hold items; what else stands among them is told. */
export function itemRows(found: FoundSheet, plan: ListPlan, reading: Reading): readonly number[] {
  const read = readColumns(found, plan);
  const figures = read.filter(({ node }) => valueKind(node) === "number");
  const rows = {
    name: found.columns.get(nameColumn(found, plan)?.key ?? ""),
    hasFigures: found.rows.some((row) => hasContent(found, row, figures)),
  };
  return found.rows.filter((row) => {
    if (!hasContent(found, row, read)) return false;
    const other = otherIn(found, row, rows);
    const place = { sheet: found.sheet.name, row: row + 1 };
    if (other !== undefined) reading.say(finding(place, `是“${other}”，没有作为一项读取`));
    return other === undefined;
  });
}
