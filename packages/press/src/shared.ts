import { isObject, type Json, own } from "@shifan/schema";

/**
 * The next state of a record with the parts of the one before wherever they are equal. A record comes into the worker
 * as a copy; what has not changed is the same object again, and need not be drafted and set anew.
 */
export function shared<T extends Json>(before: Json | undefined, next: T): T {
  if (before === next) return next;
  if (Array.isArray(before) && Array.isArray(next)) {
    const rows = next.map((row: Json, i) => shared(before[i] as Json | undefined, row));
    const same = rows.length === before.length && rows.every((row, i) => row === before[i]);
    return (same ? before : rows) as unknown as T;
  }
  if (!isObject(before) || !isObject(next)) return next;
  const keys = Object.keys(next);
  const parts = Object.fromEntries(keys.map((key) => [key, shared(own(before, key), next[key] as Json)]));
  const same =
    keys.length === Object.keys(before).length && keys.every((key) => parts[key] === own(before, key));
  return (same ? before : parts) as unknown as T;
}
