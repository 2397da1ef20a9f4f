import { namesRemark, namesSection, namesSum, valueKind } from "@shifan/schema";
import type { ListColumn, ListPlan } from "../plan/sheet-plan.ts";
import type { FoundSheet } from "./find-sheets.ts";
import { finding } from "./finding.ts";
import { nameColumn } from "./held-items.ts";
import { cellText } from "./read-cell.ts";
import type { Reading } from "./reading.ts";

/** The columns that a list is read from: those that the sheet has and that aren't only shown. */
export const readColumns = ({ columns }: FoundSheet, plan: ListPlan): readonly ListColumn[] =>
  plan.columns.filter(({ key, isShown }) => !isShown && columns.has(key));

const textsIn = ({ sheet, markAt }: FoundSheet, row: number): readonly string[] =>
  (sheet.rows[row] ?? [])
    .map((_, column) => cellText(sheet, row, column))
    .filter((text) => text !== "" && text !== markAt(row));

/**
 * What a row calls itself that is no item: the sum of others, a remark below them or a heading above. It stands in the
 * first cell, also of a column that the form hasn't, behind a number; or in the place of an item's name.
 */
function otherIn(found: FoundSheet, row: number, { name, hasFigures }: ListRows): string | undefined {
  const texts = textsIn(found, row);
  if (hasFigures && namesSection(texts)) return texts.join("");
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
