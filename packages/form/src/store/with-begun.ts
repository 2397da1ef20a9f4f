import {
  emptyAt,
  type Json,
  type KindDefinition,
  nodeAt,
  type SchemaNode,
  typesOf,
  valueAt,
  withValue,
} from "@shifan/schema";

/** Whether a field's values stand one after the other: such a list is there before its first entry is. */
const isList = (node: SchemaNode | undefined): boolean =>
  node !== undefined && (node["x-series"] !== undefined || typesOf(node)[0] === "array");

/**
 * Data in which the lists around a place exist, a series with its years: optional ones are no part of a record until
 * something is put into them. What stands there and is no list makes room for one.
 */
export function withBegun(
  data: Json,
  pointer: string,
  form: { readonly definition: KindDefinition; readonly roundYear: number },
): Json {
  const { definition } = form;
  const ends = [...pointer.matchAll(/\//g)].map(({ index }) => index).slice(1);
  return ends.reduce<Json>((begun, end) => {
    const at = pointer.slice(0, end);
    if (!isList(nodeAt(definition.schema, at)) || Array.isArray(valueAt(begun, at))) return begun;
    return withValue(begun, at, emptyAt(definition, at, form) ?? []);
  }, data);
}
