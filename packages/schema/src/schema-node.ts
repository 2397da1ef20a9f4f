import type { Rule } from "./rules/rule.ts";

/** The names that JSON Schema gives the types of JSON values. */
export type TypeName = "string" | "number" | "integer" | "boolean" | "array" | "object" | "null";

/** Where the value of a read-only field comes from. */
export type Source = "round" | "register" | "city" | "calc";

/** What a file's place takes. */
export interface Slot {
  /** Endings of names, without the point. */
  readonly accept: readonly string[];
  readonly maxMb: number;
}

/** A part of a form as the schema writes it. */
export interface SectionNode {
  readonly key: string;
  readonly title: string;
  /** Keys of top-level fields. */
  readonly fields: readonly string[];
  readonly note?: string;
  /** Keys of series that a finished paper shows as charts too, below the table of their figures. */
  readonly charts?: readonly string[];
  /** Whether it has a page of its own on paper: what somebody signs and seals. */
  readonly page?: boolean;
}

/** A line that is signed on paper: its label, and the field whose value stands there already. */
export interface SignNode {
  readonly label: string;
  /** JSON Pointer into the record. */
  readonly field?: string;
}

/** What a form's book says beside its fields. */
export interface BookNode {
  /** Its title in the lines that stand on the cover; the schema's own where absent. */
  readonly title?: readonly string[];
  /** At the cover's foot: who issued the form. */
  readonly issuedBy?: string;
  /** 真实性承诺书: a page on which its author promises and signs. */
  readonly commitment?: {
    readonly title: string;
    readonly lead: string;
    readonly statements: readonly string[];
    readonly sign: readonly SignNode[];
  };
}

/** A row for each option of a field. */
export interface OptionRows {
  readonly each: string;
}

/** A row for each indicator of the scheme (`reference/scheme.json`) of some natures: 定量, 定性, 定量+定性. */
export interface SchemeRows {
  readonly natures: readonly string[];
  /** What the scheme says, by the key that holds it in a row; the first tells rows apart. */
  readonly fields: Readonly<Record<string, "id" | "name" | "method" | "weight">>;
  /** Path from the root to the category, which weights hang on, or to a number that has the category's mark. */
  readonly by: string;
  readonly marks?: Readonly<Record<string, string>>;
}

/** Where a figure of a row stands in the record already: in the series that the row names. */
export interface KnownFigure {
  /** Keys of the row that hold the series' title and unit. */
  readonly name: string;
  readonly unit: string;
  /** Path from the root to the year that is meant, and years to add. */
  readonly year: string;
  readonly offset?: number;
}

/** A demand on a value, made of `properties`, `const`, `enum`, `required` and `contains` only. */
export interface Demand {
  readonly properties?: Readonly<Record<string, Demand>>;
  readonly const?: string | number | boolean | null;
  readonly enum?: readonly (string | number | boolean | null)[];
  readonly required?: readonly string[];
  readonly contains?: Demand;
}

/** What a condition asks for: fields that are needed, fields (`false`) that may not be there. */
export interface Consequence {
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, SchemaNode | false>>;
}

/** Which fields of an object are needed or out of place, depending on its values. */
export interface Condition {
  readonly if: Demand;
  readonly then?: Consequence;
  readonly else?: Consequence;
  /** Chinese sentence for whoever doesn't meet it. */
  readonly "x-message"?: string;
  /** Field that the sentence is shown at. */
  readonly "x-field"?: string;
}

/**
 * A JSON Schema with every `$ref` put in place and every `allOf` of properties merged: what a field is.
 * Choices (`anyOf`…) are left to the compiled validator; they don't change what a field is.
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
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly multipleOf?: number;
  readonly uniqueItems?: boolean;
  readonly pattern?: string;
  /** Chinese name of each enum value. */
  readonly "x-enum-labels"?: Readonly<Record<string, string>>;
  /** The string may hold line breaks; each line is a paragraph. */
  readonly "x-multiline"?: boolean;
  /** The string is a code or a number to dial: it has no blanks and no full-width characters. */
  readonly "x-code"?: boolean;
  readonly "x-unit"?: string;
  /** Decimals that a number has at most, and is printed with. */
  readonly "x-decimals"?: number;
  /** The number is printed with the decimals that it was entered with: its unit, and so its precision, is the row's. */
  readonly "x-as-entered"?: boolean;
  /** A series of so many years: a list of `{year, value, note?}`. */
  readonly "x-series"?: number;
  /** How the value is computed from other fields; the field is read-only. */
  readonly "x-calc"?: string;
  /** The figure is the one that stands elsewhere in the record, where the row names a series; else it is entered. */
  readonly "x-known"?: KnownFigure;
  /** The number is a change of a figure in the unit that this field of the row says: printed in per cent or points. */
  readonly "x-change-of"?: string;
  /** Rule of the programme's catalogue (R1–R28) that a range or a formula stands for. */
  readonly "x-rule-id"?: string;
  /** Who fills a read-only field. */
  readonly "x-from"?: Source;
  /** The object is a file; what may be put there. */
  readonly "x-slot"?: Slot;
  /** Parts of a form, in order; each top-level field stands in one. */
  readonly "x-sections"?: readonly SectionNode[];
  readonly "x-book"?: BookNode;
  /** Rows that a list has before anybody fills it in. */
  readonly "x-rows"?: OptionRows | SchemeRows;
  /** A hand signs here on paper: beside the name of a person, or above the date on which somebody signs. */
  readonly "x-sign"?: boolean;
  /** Width of a column, in characters. */
  readonly "x-width"?: number;
  /** `if`/`then`/`else` over the fields of this object. */
  readonly conditions?: readonly Condition[];
  readonly readOnly?: boolean;
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
