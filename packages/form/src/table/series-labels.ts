import { bareLabel, unitOf } from "@shifan/schema";
import { type Named, plainTitle, titled } from "./paste-titles.ts";
import { isFigure } from "./quantities.ts";

/** The form's row of an indicator, with the unit that its label ends with; the unit is empty where the title says all. */
export interface Labelled {
  readonly row: number;
  readonly remark: string;
}

/** The row of the form that a label names, however it is numbered. */
export function labelled(rows: readonly Named[], text: string): Labelled | undefined {
  const label = bareLabel(text);
  // A title may itself begin with such a word.
  const row = titled(rows, text) ?? titled(rows, label);
  if (row === undefined) return undefined;
  const remark = unitOf(label);
  const own = rows[row]?.title ?? "";
  return { row, remark: remark === unitOf(own) ? "" : remark };
}

/** Whether a cell holds words, as a label does. */
export const isWords = (text: string): boolean => !isFigure(text) && /\p{L}/u.test(plainTitle(text));
