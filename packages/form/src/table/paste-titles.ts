import { fullName } from "@shifan/schema";
import type { Cells } from "../values/pasted-cells.ts";

/** A column or a row of the form: what it is called, and the unit of its figures. */
export interface Named {
  readonly title: string;
  readonly unit: string;
}

/** The number of a row: copied along with its table, and no value of the form. */
export const NUMBER_TITLE = "序号";

/** A title as it is compared: whatever the width of its characters, without blanks and star. */
const wholeTitle = (text: string): string => text.normalize("NFKC").replace(/\s|\*|:$|\(必填\)/g, "");

/** A title without the unit or the remark that it ends with in brackets. */
export const plainTitle = (text: string): string => wholeTitle(text).replace(/\([^()]*\)$/, "");

/** The place of the column or row of a title; of those that differ in their brackets only, the one that is meant. */
export function titled(names: readonly Named[], text: string): number | undefined {
  if (plainTitle(text) === "") return undefined;
  const places = [...names.keys()];
  const is = (index: number, of: (text: string) => string): boolean =>
    fullName(of(names[index]?.title ?? "")) === fullName(of(text));
  const [same] = places.filter((index) => is(index, wholeTitle));
  return same ?? places.find((index) => is(index, plainTitle));
}

/** What is said of the lines that stood above a table's head. */
export function sayAbove(cells: Cells): readonly string[] {
  const texts = cells.flatMap((row) => row.map((text) => text.trim()).filter((text) => text !== ""));
  return texts.length === 0 ? [] : [`标题行上面的${texts.map((text) => `“${text}”`).join("")}没有填入`];
}

/** What is said of figures under another unit that are left out. */
export const unitRefusal = (given: string, { title, unit }: Named): string =>
  `“${title}”粘贴的是“${given}”，本表的单位是“${unit}”，没有填入，请换算后填写`;

/** What is said of figures that are taken although a remark or a line above the table may give another unit. */
export const unitDoubt = (given: string, { title, unit }: Named): string =>
  `“${title}”本表的单位是“${unit}”，表上写的是“${given}”，请核对数值`;
