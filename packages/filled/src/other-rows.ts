import { type KindDefinition, keysOf, nameKey, namesRemark, namesSum, nodeAt } from "@shifan/schema";
import type { Place } from "./places.ts";

/** Rows of lists that add up others or are remarks below them, by their items' places, with what they call themselves. */
export function otherRows(
  places: readonly Place[],
  definition: KindDefinition,
  itemOf: (pointer: string) => string | undefined,
): ReadonlyMap<string, string> {
  const rows = new Map<string, string>();
  for (const { pointer, controls } of places) {
    const item = itemOf(pointer);
    const text = controls[0]?.text.trim() ?? "";
    if (item === undefined || !(namesSum(text) || namesRemark(text))) continue;
    if (keysOf(pointer).at(-1) === nameKey(nodeAt(definition.schema, item) ?? {})) rows.set(item, text);
  }
  return rows;
}
