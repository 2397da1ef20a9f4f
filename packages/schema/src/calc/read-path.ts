import { isObject, own } from "../json.ts";
import type { Path } from "./expression.ts";

/** Where a formula is computed: the record, the object that holds the formula, and the year of a series. */
export interface Place {
  readonly root: unknown;
  readonly owner: unknown;
  readonly year?: number;
}

interface YearValue {
  readonly year: number;
  readonly value: unknown;
}

const isYearValue = (item: unknown): item is YearValue =>
  isObject(item) && typeof item.year === "number" && Object.hasOwn(item, "value");

/** Whether a value is a series of years. */
export const isSeries = (value: unknown): value is readonly YearValue[] =>
  Array.isArray(value) && value.length > 0 && value.every(isYearValue);

/**
 * Everything that a path leads to, through every row of the lists on its way; undefined where it breaks off
 * before a list. A row without the field gives undefined.
 */
export function readAll(path: Path, { root, owner }: Place): readonly unknown[] | undefined {
  let found: readonly unknown[] = [path.fromRoot ? root : owner];
  let throughList = false;
  for (const key of path.keys) {
    throughList ||= found.some(Array.isArray);
    found = found.flatMap((it) => (Array.isArray(it) ? it : [it])).map((it) => own(it, key));
  }
  return throughList || found.every((it) => it !== undefined) ? found : undefined;
}

/** A value in the place's year, where it is a series; else the value itself. */
export const inYear = (value: unknown, year: number | undefined): unknown =>
  isSeries(value) ? value.find((it) => it.year === year)?.value : value;
