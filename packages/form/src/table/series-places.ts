import { emptyAt, type Json, type SchemaNode, step } from "@shifan/schema";
import { useMemo } from "react";
import { useForm, useSelected } from "../view/form-context.ts";

/** The years of a series by their places: the printed form has three columns of them. */
export const YEARS = [0, 1, 2] as const;

export const valuePointer = (pointer: string, year: number): string => step(step(pointer, year), "value");
export const notePointer = (pointer: string, year: number): string => step(step(pointer, year), "note");

const yearOf = (row: Json | undefined): number | undefined => {
  const { year } = (row ?? {}) as { readonly year?: Json };
  return typeof year === "number" ? year : undefined;
};

/** What the years are called: as the series says, or as it will when its first figure is typed. */
function yearNames(series: Json | undefined, fresh: Json | undefined): string {
  const [own, later] = [series, fresh].map((it) => (Array.isArray(it) ? it : []));
  return YEARS.map((year) => `${yearOf(own?.[year]) ?? yearOf(later?.[year]) ?? `第${year + 1}`}年`).join();
}

export function useYears(pointer: string): readonly string[] {
  const { store } = useForm();
  const fresh = useMemo(() => emptyAt(store.definition, pointer, store), [store, pointer]);
  const names = useSelected(pointer, (series) => yearNames(series, fresh));
  return useMemo(() => names.split(","), [names]);
}

/** What one year's figure is: the series' own unit and decimals with the row's limits. */
export function valueNode(series: SchemaNode): SchemaNode {
  const value = series.items?.properties?.value ?? {};
  const { "x-unit": unit, "x-decimals": decimals, readOnly } = series;
  return {
    ...value,
    ...(unit === undefined ? {} : { "x-unit": unit }),
    ...(decimals === undefined ? {} : { "x-decimals": decimals }),
    ...(readOnly === undefined ? {} : { readOnly }),
  };
}
