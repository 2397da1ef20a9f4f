import { activeAt, isObject, type Json, type SchemaNode, valueKind } from "@shifan/schema";

/** A year that nobody has touched: no figure, and no word why. */
const isBlankYear = (row: Json): boolean =>
  isObject(row) && (row.value === null || row.value === undefined) && row.note === undefined;

/** Whether a value is what a new draft starts from: there so that it can be filled in, and not filled in. */
function isBlank(value: Json | undefined, node: SchemaNode): boolean {
  if (value === undefined) return true;
  if (valueKind(node) === "series") return Array.isArray(value) && value.every(isBlankYear);
  if (Array.isArray(value)) return value.length === 0;
  return isObject(value) && Object.values(value).every((it) => it === null);
}

/**
 * A record without the optional parts that were left blank: a form lays them out, a record that holds them would owe
 * a reason for each year. Required parts stay, so that they are asked for.
 */
export function pruned(data: Json, node: SchemaNode): Json {
  if (node["x-series"] !== undefined) return data;
  if (Array.isArray(data)) {
    const { items } = node;
    return items === undefined
      ? data
      : shared(
          data,
          data.map((row) => pruned(row, items)),
        );
  }
  if (!isObject(data) || node.properties === undefined) return data;
  const { required } = activeAt(node, data);
  const kept = Object.entries(data).flatMap(([key, value]) => {
    const child = node.properties?.[key];
    const inside = child === undefined ? value : pruned(value, child);
    const goes = child !== undefined && !required.has(key) && isBlank(inside, child);
    return goes ? [] : [[key, inside] as const];
  });
  const same = kept.length === Object.keys(data).length && kept.every(([key, value]) => data[key] === value);
  return same ? data : Object.fromEntries(kept);
}

/** The list itself where none of its rows has changed: what stays the same stays recognisable. */
const shared = (before: readonly Json[], after: readonly Json[]): readonly Json[] =>
  after.every((row, i) => row === before[i]) ? before : after;
