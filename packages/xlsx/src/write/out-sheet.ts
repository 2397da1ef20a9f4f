import type { Json } from "@shifan/schema";
import type { DataValidation, MergeRange } from "hucre/xlsx";
import type { OutCell } from "./cell-of.ts";

/** What can be chosen in a column. */
export interface Choice {
  readonly labels: readonly string[];
  /** Rows and column, counted from 0. */
  readonly firstRow: number;
  readonly lastRow: number;
  readonly column: number;
}

/** A sheet to be written; row 0 and column 0 hold the marks and are hidden. */
export interface OutSheet {
  readonly name: string;
  readonly title: string;
  readonly cells: readonly (readonly (OutCell | undefined)[])[];
  /** Widths of the visible columns, in characters. */
  readonly widths: readonly number[];
  /** Heights of rows in points, where a row needs more than one line. */
  readonly heights: ReadonlyMap<number, number>;
  readonly merges: readonly MergeRange[];
  readonly choices: readonly Choice[];
  /** Rows that stand above the first of the body: they stay in view, and heads repeat on every page. */
  readonly headRows: { readonly first: number; readonly last: number };
  /** Columns, with the hidden one, that stay in view. */
  readonly frozenColumns: number;
}

/** The list that a choice is made from, on the hidden sheet of choices. */
export type ChoiceRange = (labels: readonly string[]) => string;

/** Chinese programs show a value that isn't in the list with this. */
export const validationOf = (choice: Choice, range: string, source: string): DataValidation => ({
  type: "list",
  range,
  formula1: source,
  allowBlank: true,
  showErrorMessage: true,
  errorStyle: "stop",
  errorTitle: "请从列表中选择",
  errorMessage: `可以选择：${choice.labels.join("、")}`.slice(0, 200),
});

/** A value that may be absent. */
export type Maybe = Json | undefined;
