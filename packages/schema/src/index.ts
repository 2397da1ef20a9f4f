/** Kinds of paper as compiled JSON Schemas, validation with Chinese sentences, and what a field is. */

export {
  chineseDate,
  dayNumber,
  isoOf,
  isWorkday,
  periodEnd,
  type Workdays,
  type YearWorkdays,
} from "./calendar.ts";
export type { Fault, Params } from "./fault.ts";
export { fieldName, nodeAt } from "./field-name.ts";
export type { Json, JsonObject } from "./json.ts";
export type { Family, KindDefinition } from "./kind.ts";
export type { FaultCode } from "./messages.zh.ts";
export { nearest } from "./nearest.ts";
export { bundledReference, type City, type Reference } from "./reference.ts";
export { definitionOf, type Kind, kinds, validate } from "./registry.ts";
export type { Rule } from "./rules/rule.ts";
export { isNullable, type SchemaNode, type TypeName, typesOf } from "./schema-node.ts";
export { type Validation, type ValidRecord, validateWith } from "./validate.ts";
