import { type Json, type JsonObject, withValue } from "@shifan/schema";
import type { SheetChange } from "./reading.ts";

/** The same record with changes put in. */
export const withChanges = (record: JsonObject, changes: readonly SheetChange[]): JsonObject =>
  changes.reduce<Json>((data, { pointer, value }) => withValue(data, pointer, value), record) as JsonObject;
