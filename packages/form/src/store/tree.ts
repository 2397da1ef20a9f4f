import type { Json, JsonObject } from "@shifan/schema";
import { keysOf } from "@shifan/schema";

const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);
const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === "object" && value !== null && !isList(value);

const child = (value: Json | undefined, key: string): Json | undefined => {
  if (isList(value)) return value[Number(key)];
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
};

/** The value at a JSON Pointer; undefined where there is none. */
export const valueAt = (data: Json, pointer: string): Json | undefined =>
  keysOf(pointer).reduce<Json | undefined>(child, data);

/**
 * Data with another value at a pointer, everything beside the way to it shared. `undefined` removes a field.
 * Missing objects on the way are made; a list's row is replaced or appended, never removed (see `spliced`).
 */
export function withValue(data: Json, pointer: string, value: Json | undefined): Json {
  return put(data, keysOf(pointer), value);
}

function put(data: Json | undefined, keys: readonly string[], value: Json | undefined): Json {
  const [key, ...rest] = keys;
  if (key === undefined) return value ?? null;
  const below = rest.length === 0 ? value : put(child(data, key), rest, value);
  if (isList(data)) {
    const copy = [...data];
    copy[Number(key)] = below ?? null;
    return copy;
  }
  const object = isObject(data) ? data : {};
  if (below !== undefined) return { ...object, [key]: below };
  const { [key]: _, ...others } = object;
  return others;
}

/** Data whose list at a pointer has `count` rows from `index` on replaced by others. */
export function spliced(
  data: Json,
  pointer: string,
  change: { readonly index: number; readonly count: number; readonly rows: readonly Json[] },
): Json {
  const list = valueAt(data, pointer);
  const rows = isList(list) ? [...list] : [];
  rows.splice(change.index, change.count, ...change.rows);
  return withValue(data, pointer, rows);
}
