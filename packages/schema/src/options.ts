import { nodeAt } from "./field-name.ts";
import { keysOf, own } from "./json.ts";
import type { KindDefinition } from "./kind.ts";
import type { RuleOf } from "./rules/rule.ts";
import type { SchemaNode } from "./schema-node.ts";

/** A value to choose and what it is called. */
export interface Option {
  readonly value: string;
  readonly label: string;
}

/** The rule that narrows the options of a field, and the keys from its object to the field. */
function narrowing(schema: SchemaNode, keys: readonly string[]): RuleOf<"options-by"> | undefined {
  for (let depth = 0; depth < keys.length; depth += 1) {
    const owner = nodeAt(
      schema,
      keys
        .slice(0, depth)
        .map((key) => `/${key}`)
        .join(""),
    );
    const below = keys
      .slice(depth)
      .filter((key) => !/^\d+$/.test(key))
      .join(".");
    const rule = (owner?.["x-rules"] ?? []).find(
      (it) =>
        it.rule === "options-by" && [it.list, it.field].flatMap((part) => part ?? []).join(".") === below,
    );
    if (rule?.rule === "options-by") return rule;
  }
  return undefined;
}

/** The value at a path from the record's root: `/cover.category`. */
export const readRoot = (data: unknown, path: string): unknown =>
  path.replace(/^\//, "").split(".").reduce<unknown>(own, data);

/**
 * The options that hold for the field at a JSON Pointer as the record stands now: those of its enum, or fewer where
 * they depend on another field; the one that a kind of paper leaves of them. None for a field without options, or while
 * that other field is empty.
 */
export function optionsOf({ schema }: KindDefinition, data: unknown, pointer: string): readonly Option[] {
  const node = nodeAt(schema, pointer);
  const choice = node?.enum === undefined ? node?.items : node;
  const rule = narrowing(schema, keysOf(pointer));
  const allowed = rule === undefined ? undefined : (rule.options[String(readRoot(data, rule.by))] ?? []);
  return (choice?.enum ?? [])
    .map(String)
    .filter((value) => choice?.const === undefined || value === String(choice.const))
    .filter((value) => allowed === undefined || allowed.includes(value))
    .map((value) => ({ value, label: choice?.["x-enum-labels"]?.[value] ?? value }));
}
