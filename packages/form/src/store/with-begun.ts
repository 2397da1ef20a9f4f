import { emptyAt, type Json, type KindDefinition, nodeAt, valueAt, withValue } from "@shifan/schema";

/**
 * Data in which the series around a place exists, with its years: an optional one is no part of a record until its
 * first figure is typed.
 */
export function withBegun(
  data: Json,
  pointer: string,
  form: { readonly definition: KindDefinition; readonly roundYear: number },
): Json {
  const { definition } = form;
  for (let at = pointer; at !== ""; at = at.slice(0, at.lastIndexOf("/"))) {
    if (nodeAt(definition.schema, at)?.["x-series"] === undefined) continue;
    return valueAt(data, at) === undefined ? withValue(data, at, emptyAt(definition, at, form)) : data;
  }
  return data;
}
