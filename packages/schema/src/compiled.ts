import type { SchemaNode } from "./schema-node.ts";

/** An error as a compiled validator reports it. */
export interface CompiledError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** The schema object that the keyword stands in. */
  readonly parentSchema?: SchemaNode;
  readonly data?: unknown;
}

/** A validator compiled at build time: no code is made at run time. */
export interface CompiledValidator {
  (data: unknown): boolean;
  errors?: readonly CompiledError[] | null;
}

/** Number of characters, a rare one outside the basic plane counting as one. Called by compiled validators. */
export function characters(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

/**
 * Whether two JSON values are the same. Called by compiled validators, on data from anywhere: no member of a value is
 * called, as libraries do with `valueOf` and `toString`.
 */
export function equal(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [Object.entries(a), new Map(Object.entries(b))];
  return (
    left.length === right.size && left.every(([key, value]) => right.has(key) && equal(value, right.get(key)))
  );
}
