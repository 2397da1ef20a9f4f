import type { Json, SchemaNode } from "@shifan/schema";

/** A field with its place in the record. */
export interface Place {
  readonly pointer: string;
  readonly node: SchemaNode;
}

/** Figures of three years: a row an indicator, a column a year. */
export interface SeriesPlan {
  readonly kind: "series";
  /** What the sheet's mark calls it. */
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly note: string;
  readonly years: readonly number[];
  readonly series: readonly Place[];
}

/** A column of a list: a field of its items, or one year of a series of theirs. */
export interface ListColumn {
  /** Below an item: `/name`, `/output/2025`, `/output/note`. */
  readonly key: string;
  readonly title: string;
  readonly unit: string;
  /** What one cell holds: the figure, for a year of a series. */
  readonly node: SchemaNode;
  /** Characters that it is wide. */
  readonly width: number;
  /** Whether it is only shown: computed values, files. */
  readonly isShown: boolean;
}

/** A list: a row an item, a column a field. */
export interface ListPlan {
  readonly kind: "list";
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly note: string;
  readonly list: Place;
  readonly columns: readonly ListColumn[];
  /** The list that each item of is one that holds a list of this kind: `/leadingIndustries`. */
  readonly parent?: Place;
  /** Years of the series among its columns. */
  readonly years: readonly number[];
  /** Lines above and below a table that is printed as it is. */
  readonly paper?: { readonly above: readonly string[]; readonly below: readonly string[] };
}

/** What stands on one sheet. */
export type SheetPlan = SeriesPlan | ListPlan;

/** The items of a list; none for anything else. */
export const itemsOf = (value: unknown): readonly Json[] => (Array.isArray(value) ? (value as Json[]) : []);

/** What one figure of a series is: its limits, with the unit and decimals of the series. */
export function figureNode(series: SchemaNode): SchemaNode {
  const { "x-unit": unit, "x-decimals": decimals } = series;
  return {
    ...series.items?.properties?.value,
    ...(unit === undefined ? {} : { "x-unit": unit }),
    ...(decimals === undefined ? {} : { "x-decimals": decimals }),
  };
}
