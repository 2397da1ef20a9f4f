import type { Rule } from "./rules/rule.ts";

/** The names that JSON Schema gives the types of JSON values. */
export type TypeName = "string" | "number" | "integer" | "boolean" | "array" | "object" | "null";

/**
 * A JSON Schema with every `$ref` put in place and every `allOf` of properties merged: what a field is.
 * Conditions (`if`, `anyOf`…) are left to the compiled validator; they don't change what a field is.
 */
export interface SchemaNode {
  readonly type?: TypeName | readonly TypeName[];
  readonly title?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly required?: readonly string[];
  readonly items?: SchemaNode;
  readonly enum?: readonly (string | number | boolean | null)[];
  readonly const?: string | number | boolean | null;
  readonly format?: string;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
  /** Chinese name of each enum value. */
  readonly "x-enum-labels"?: Readonly<Record<string, string>>;
  /** The string may hold line breaks; each line is a paragraph. */
  readonly "x-multiline"?: boolean;
  readonly "x-unit"?: string;
  /** Decimals that a number is printed with. */
  readonly "x-decimals"?: number;
  /** Clauses of the programme's plan that ask for the field. */
  readonly "x-clause"?: readonly string[];
  /** Chinese sentence shown instead of the keyword's own. */
  readonly "x-message"?: string;
  /** Field that a failed condition of several fields is shown at. */
  readonly "x-field"?: string;
  readonly "x-rules"?: readonly Rule[];
}

/** The types that a value of this node may have, without null. */
export function typesOf(node: SchemaNode): readonly TypeName[] {
  if (node.type === undefined) return [];
  const types = typeof node.type === "string" ? [node.type] : node.type;
  return types.filter((type) => type !== "null");
}

/** Whether null may stand for the value. */
export const isNullable = (node: SchemaNode): boolean =>
  node.type === "null" || (Array.isArray(node.type) && node.type.includes("null"));
