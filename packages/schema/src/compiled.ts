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

/** Whether two JSON values are the same. Called by compiled validators. */
export { default as equal } from "fast-deep-equal";
