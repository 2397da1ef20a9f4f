import divisionsData from "@shifan/schemas/reference/divisions.json" with { type: "json" };
import workdaysData from "@shifan/schemas/reference/workdays.json" with { type: "json" };
import type { Workdays } from "./calendar.ts";

/** A city with its counties, all by division code. */
export interface City {
  readonly code: string;
  readonly name: string;
  readonly counties: readonly { readonly code: string; readonly name: string }[];
}

/** What checks look up: passed in, so that an office can bring newer data. */
export interface Reference {
  readonly cities: readonly City[];
  readonly workdays: Workdays;
}

/** The reference data that stands in `schemas/reference`. */
export const bundledReference: Reference = {
  cities: divisionsData.cities,
  workdays: workdaysData.years,
};
