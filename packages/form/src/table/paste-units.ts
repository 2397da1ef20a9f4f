import { isOtherSize, isUnit, unitFits, unitOf, unitsIn } from "@shifan/schema";
import type { Cells } from "../values/pasted-cells.ts";
import { type Named, unitDoubt, unitRefusal } from "./paste-titles.ts";
import { isFigure } from "./quantities.ts";

/** The unit that a head's text gives in brackets, or is: （万元）, 万元. Empty where it gives none. */
export const unitIn = (text: string): string => [text, unitOf(text)].find(isUnit)?.trim() ?? "";

/** The unit that the texts over a column give, the nearest first in its say. */
export const unitOver = (texts: readonly string[]): string =>
  texts.map(unitIn).findLast((unit) => unit !== "") ?? "";

/** Whether a row is a line above a table, its name or its unit, and titles no columns. */
export const isLine = (row: readonly string[]): boolean =>
  row.slice(1).every((text) => text.trim() === "") || row.some((text) => /单位[:：]/.test(text));

/** All units that a line gives: 万元、人. Empty where it gives none. */
export function unitLine(row: readonly string[]): string {
  const given = row.map(unitsIn).filter((units) => units.length > 0);
  const [first = []] = given;
  return (given.find((units) => units.some(isUnit)) ?? first).join("、");
}

/** Whether a row says the unit of a table, and holds no figures. */
export const isUnitLine = (row: readonly string[]): boolean =>
  unitLine(row) !== "" && row.every((text) => text.trim() === "" || !isFigure(text));

/** The unit that the lines above a table give for all of it: 单位：万元, 主要指标（万元）. */
export function unitOfLines(rows: Cells): string {
  return unitLine(rows.flat()) || unitOver(rows.filter(isLine).flat().map(unitOf));
}

/** The rows of a head that title columns. */
export const titleRows = (rows: Cells): Cells => rows.filter((row) => !isLine(row));

/** What is said of figures because of their unit, and whether they are left out. */
export interface UnitSaid {
  readonly isRefused: boolean;
  readonly notes: readonly string[];
}

/** Nothing is to be said. */
export const FITS: UnitSaid = { isRefused: false, notes: [] };

/**
 * What follows from a unit that is given for several columns at once. Figures of another size would be ten-thousandfold;
 * of figures of other things, 户 under 万元, it says nothing for sure.
 */
function judgedWide(given: string, named: Named, words: string): UnitSaid {
  const units = given.split(/[，,、；;]/);
  if (units.some((unit) => unitFits(unit, named.unit))) return FITS;
  const other = units.find((unit) => isOtherSize(unit, named.unit));
  return other === undefined
    ? { isRefused: false, notes: [unitDoubt(words, named)] }
    : { isRefused: true, notes: [unitRefusal(other, named)] };
}

/** The same of the units over a column and above the table: the nearer one is meant. */
export const judgedUnder = (over: string, line: string, named: Named): UnitSaid =>
  over === "" ? judgedWide(line, named, `单位：${line}`) : judgedWide(over, named, over);
