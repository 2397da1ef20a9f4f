import { type Json, type JsonObject, keysOf } from "@shifan/schema";
import { isGroup } from "../plan/sheet-plan.ts";
import type { SheetChange } from "./reading.ts";

/** The same record with changes put in. */
export const withChanges = (record: JsonObject, changes: readonly SheetChange[]): JsonObject =>
  changes.reduce((data, { pointer, value }) => withValue(data, keysOf(pointer), value), record);

/** The same record with a value at keys of groups, or without it. */
function withValue(
  data: JsonObject,
  [key = "", ...rest]: readonly string[],
  value: Json | undefined,
): JsonObject {
  const { [key]: held, ...others } = data;
  if (rest.length > 0) return { ...data, [key]: withValue(isGroup(held) ? held : {}, rest, value) };
  return value === undefined ? others : { ...data, [key]: value };
}
