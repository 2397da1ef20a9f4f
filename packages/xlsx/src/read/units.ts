import { isOtherSize, isUnit, unitFits, unitOf } from "@shifan/schema";

/** What a figure's unit may be given by: the first of these that gives one. */
export interface GivenUnit {
  /** Cells that hold nothing but a unit. */
  readonly cell?: string;
  /** Titles that may end with one in brackets. */
  readonly titles: readonly string[];
  /** Those of a line above the whole table, or of a head over several columns; of figures of other things they say nothing. */
  readonly above: readonly string[];
}

/** Whether a text is nothing but a unit: 亿元. Letters may be a name. */
export const isUnitWord = (text: string): boolean =>
  !/^[a-z]+$/i.test(text.normalize("NFKC")) && isUnit(text);

/** The first unit that heads end with in brackets. */
export const headUnit = (texts: readonly string[]): string | undefined => texts.map(unitOf).find(isUnit);

/** The unit that a sheet gives to figures, if it isn't the form's: taken as they are they would be ten-thousandfold. */
export function otherUnit(given: GivenUnit, form: { title: string; unit: string }): string | undefined {
  const { cell = "", titles, above } = given;
  const inTitle = titles.map(unitOf).find((unit) => unit !== unitOf(form.title) && isUnit(unit));
  const own = cell === "" ? inTitle : cell;
  if (own !== undefined) return unitFits(own, form.unit) ? undefined : own;
  if (above.some((unit) => unitFits(unit, form.unit))) return undefined;
  return above.find((unit) => isOtherSize(unit, form.unit));
}

/** What is said of such figures, after the name of their row or column. */
export const otherUnitSaid = (title: string, given: string, form: { unit: string; of: string }): string =>
  `“${title}”的单位是“${given}”，本表的单位是“${form.unit}”，没有读取这一${form.of}，请换算后重新导入`;
