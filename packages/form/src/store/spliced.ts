import { type Json, valueAt, withValue } from "@shifan/schema";

/** Data whose list at a pointer has `count` rows from `index` on replaced by others. */
export function spliced(
  data: Json,
  pointer: string,
  change: { readonly index: number; readonly count: number; readonly rows: readonly Json[] },
): Json {
  const list = valueAt(data, pointer);
  const rows = Array.isArray(list) ? [...(list as readonly Json[])] : [];
  rows.splice(change.index, change.count, ...change.rows);
  return withValue(data, pointer, rows);
}
