import { isObject, type JsonObject, keysOf, shownValue, valueAt, valueKind } from "@shifan/schema";
import { itemsOf, type ListColumn, type ListPlan } from "../plan/sheet-plan.ts";
import type { FoundSheet } from "./find-sheets.ts";
import type { HeldName } from "./match-items.ts";

/** An item that the record has of a list. */
export interface HeldItem extends HeldName {
  readonly value: JsonObject;
}

/** The column of a sheet that tells items apart as people do: the first of words. */
export const nameColumn = ({ columns }: FoundSheet, plan: ListPlan): ListColumn | undefined =>
  plan.columns.find(
    ({ key, node, isShown }) => !isShown && columns.has(key) && ["text", "choice"].includes(valueKind(node)),
  );

/** The items that the record has of a list; those of a list in the items of another with the numbers of those. */
export function heldItems(
  { list, parent }: ListPlan,
  data: JsonObject,
  named: ListColumn | undefined,
): readonly HeldItem[] {
  const item = (value: unknown, mark: string, of: number | undefined): readonly HeldItem[] => {
    if (!isObject(value)) return [];
    const held = value as JsonObject;
    const name = named === undefined ? "" : shownValue(valueAt(held, named.key), named.node);
    return [{ mark, name, parent: of, value: held }];
  };
  const itemsAt = (pointer: string, of?: number) =>
    itemsOf(valueAt(data, pointer)).flatMap((it, i) => item(it, `${pointer}/${i}`, of));
  if (parent === undefined) return itemsAt(list.pointer);
  const key = keysOf(list.pointer).at(-1) ?? "";
  return itemsOf(valueAt(data, parent.pointer)).flatMap((_, o) =>
    itemsAt(`${parent.pointer}/${o}/${key}`, o + 1),
  );
}
