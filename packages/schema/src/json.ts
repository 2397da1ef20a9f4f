/** A JSON value. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
/** A JSON object. */
export interface JsonObject {
  readonly [key: string]: Json;
}

/** Whether a value is an object of keys and values, not a list and not null. */
export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A field's own value; what the prototype offers is no field. */
export function own(value: Json | undefined, key: string): Json | undefined;
export function own(value: unknown, key: string): unknown;
export function own(value: unknown, key: string): unknown {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** Whether nobody has filled in anything of a value, down to its fields: years alone are laid out by the form. */
export function isBlank(value: Json | undefined): boolean {
  if (Array.isArray(value)) return value.every(isBlank);
  if (isObject(value)) return Object.entries(value).every(([key, it]) => key === "year" || isBlank(it));
  return value === undefined || value === null || value === "";
}

/** The value at a dotted path: `read(record, "printed.date")`. */
export const read = (value: unknown, path: string): unknown => path.split(".").reduce(own, value);

/** The value at a JSON Pointer; undefined where there is none. */
export const valueAt = (data: Json, pointer: string): Json | undefined =>
  keysOf(pointer).reduce(entryOf, data as Json | undefined);

/** What an object holds under a key, or a list at an index. */
export const entryOf = (value: Json | undefined, key: string): Json | undefined =>
  Array.isArray(value) ? (value as readonly Json[])[Number(key)] : own(value, key);

/** One more step of a JSON Pointer (RFC 6901). */
export const step = (pointer: string, key: string | number): string =>
  typeof key === "string" && /[~/]/.test(key)
    ? `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`
    : `${pointer}/${key}`;

/** The JSON Pointer of a dotted path. */
export const pointerOf = (pointer: string, path: string): string => path.split(".").reduce(step, pointer);

/** The keys of a JSON Pointer. */
export const keysOf = (pointer: string): readonly string[] =>
  pointer
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
