import { entryOf, isObject, type Json, keysOf } from "./json.ts";

/**
 * Data with another value at a pointer, everything beside the way to it shared. `undefined` removes a field.
 * Missing objects on the way are made; a list's row is replaced or appended, never removed.
 */
export function withValue(data: Json, pointer: string, value: Json | undefined): Json {
  return put(data, keysOf(pointer), value);
}

function put(data: Json | undefined, keys: readonly string[], value: Json | undefined): Json {
  const [key, ...rest] = keys;
  if (key === undefined) return value ?? null;
  const below = rest.length === 0 ? value : put(entryOf(data, key), rest, value);
  if (Array.isArray(data)) {
    const copy: Json[] = [...(data as readonly Json[])];
    copy[Number(key)] = below ?? null;
    return copy;
  }
  const object = isObject(data) ? data : {};
  if (below !== undefined) return { ...object, [key]: below };
  const { [key]: _, ...others } = object;
  return others;
}
