import { patchBetween } from "@shifan/form";
import { equal, isObject, type Json, type JsonObject, valueAt, withValue } from "@shifan/schema";

/** A field as one window has changed it: what stood there before, and what stands there now; absent is an empty field. */
export interface Change {
  readonly pointer: string;
  readonly before?: Json;
  readonly after?: Json;
}

/**
 * What a window has changed since `base`. A list that has rows more or less in `current`, or others in their places, is one
 * change, since its rows are no longer the ones that the window has counted.
 */
export function changesBetween(
  base: JsonObject,
  mine: JsonObject,
  current: JsonObject = base,
): readonly Change[] {
  const pointers = patchBetween(base, mine)
    .filter(({ op }) => op !== "test")
    .map(({ path }) => shiftedList(path, base, current) ?? path);
  return [...new Set(pointers)].map((pointer) => ({
    pointer,
    ...present("before", valueAt(base, pointer)),
    ...present("after", valueAt(mine, pointer)),
  }));
}

const present = <K extends string>(key: K, value: Json | undefined): { readonly [P in K]?: Json } =>
  (value === undefined ? {} : { [key]: value }) as { readonly [P in K]?: Json };

/** The outermost list around a place that has become longer or shorter, or has another row there. */
export function shiftedList(pointer: string, base: JsonObject, current: JsonObject): string | undefined {
  for (let end = pointer.indexOf("/", 1); end !== -1; end = pointer.indexOf("/", end + 1)) {
    const list = pointer.slice(0, end);
    const [before, now] = [valueAt(base, list), valueAt(current, list)];
    if (!Array.isArray(before)) continue;
    if (!Array.isArray(now) || now.length !== before.length) return list;
    const row = Number(pointer.slice(end + 1).split("/")[0]);
    if (!isSameRow(before[row] as Json | undefined, now[row] as Json | undefined)) return list;
  }
  return undefined;
}

/** Whether a row can be the one that it was: what it is called, its first words, stands there as before. */
function isSameRow(before: Json | undefined, now: Json | undefined): boolean {
  if (!isObject(before) || !isObject(now)) return true;
  const name = Object.entries(before).find(([, value]) => typeof value === "string" && value !== "");
  return name === undefined || now[name[0]] === name[1];
}

/** Who is right where two windows have changed the same field to different values. */
export type Right = "mine" | "theirs";

/** A record with the changes of one window put on it; fields that it has not changed stay as they are there. */
export const changed = (current: JsonObject, changes: readonly Change[], right: Right): JsonObject =>
  changes.reduce((data, change) => {
    const there = valueAt(data, change.pointer);
    const undisputed = equal(there, change.before) && hasRow(data, change.pointer);
    if (equal(there, change.after) || !(undisputed || right === "mine")) return data;
    return withValue(data, change.pointer, change.after) as JsonObject;
  }, current);

/** Whether the rows that a place lies in are there. */
function hasRow(data: JsonObject, pointer: string): boolean {
  let at: Json | undefined = data;
  for (const key of pointer.split("/").slice(1)) {
    if (Array.isArray(at) && Number(key) >= at.length) return false;
    at = Array.isArray(at) || isObject(at) ? valueAt(at as Json, `/${key}`) : undefined;
  }
  return true;
}
