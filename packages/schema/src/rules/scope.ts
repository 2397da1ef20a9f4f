import type { Finding } from "../fault.ts";
import { nodeAt } from "../field-name.ts";
import { pointerOf, read, step } from "../json.ts";
import type { Reference } from "../reference.ts";
import type { SchemaNode } from "../schema-node.ts";
import type { Rule, RuleOf } from "./rule.ts";

/** Where a rule looks: an object of the record, its schema and place. */
export interface Scope {
  readonly value: unknown;
  readonly schema: SchemaNode;
  readonly pointer: string;
  readonly reference: Reference;
  /** The whole record, for rules and formulas that look beyond the object. */
  readonly root: { readonly value: unknown; readonly schema: SchemaNode };
}

/** What a rule does. */
export type Check<K extends Rule["rule"]> = (rule: RuleOf<K>, scope: Scope) => readonly Finding[];

/** The rows of the list at a path; none when it isn't a list. */
export function rowsOf(scope: Scope, path: string): readonly { value: unknown; pointer: string }[] {
  const list = read(scope.value, path);
  const pointer = pointerOf(scope.pointer, path);
  return Array.isArray(list) ? list.map((value, index) => ({ value, pointer: step(pointer, index) })) : [];
}

/** The rows of the list at a path that may lead through lists: `results.rows` are the rows of every result. */
export function deepRowsOf(
  scope: Pick<Scope, "value" | "pointer">,
  path: string,
): readonly { value: unknown; pointer: string }[] {
  const [first = "", ...rest] = path.split(".");
  const found = read(scope.value, first);
  const pointer = pointerOf(scope.pointer, first);
  const places = Array.isArray(found)
    ? found.map((value, index) => ({ value, pointer: step(pointer, index) }))
    : [{ value: found, pointer }];
  if (rest.length > 0) return places.flatMap((place) => deepRowsOf(place, rest.join(".")));
  return Array.isArray(found) ? places : [];
}

/** The text at a path; undefined unless it is one. */
export const textAt = (value: unknown, path: string): string | undefined => {
  const found = read(value, path);
  return typeof found === "string" ? found : undefined;
};

/** Whether a rule holds for an object as it stands. */
export const applies = ({ when }: Rule, { value }: Pick<Scope, "value">): boolean =>
  when === undefined || when.values.includes(textAt(value, when.field) ?? "");

/** The number at a path; undefined unless it is one. */
export const numberAt = (value: unknown, path: string): number | undefined => {
  const found = read(value, path);
  return typeof found === "number" ? found : undefined;
};

/** The Chinese name of the field at a path. */
export const titleAt = (scope: Scope, path: string): string =>
  nodeAt(scope.schema, pointerOf("", path))?.title ?? path;
