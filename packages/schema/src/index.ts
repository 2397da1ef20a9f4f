/** Kinds of paper as compiled JSON Schemas, validation with Chinese sentences, and what a field is. */

export { withComputed } from "./calc/computed.ts";
export { formulaText } from "./calc/formula-text.ts";
export {
  chineseDate,
  dayNumber,
  isoOf,
  isWorkday,
  periodEnd,
  type Workdays,
  type YearWorkdays,
} from "./calendar.ts";
export { carryOver } from "./carry-over.ts";
export { type Change, changeOf, unitOfChange } from "./change.ts";
export { type Clause, clauseOf } from "./clauses.ts";
export { equal } from "./compiled.ts";
export { type Active, activeAt } from "./conditions.ts";
export { decimalsOf, roundHalfUp } from "./decimal.ts";
export { type EmptyOptions, emptyAt, emptyRecord } from "./empty-record.ts";
export type { Fault, Params } from "./fault.ts";
export { fieldName, nodeAt } from "./field-name.ts";
export { type FixedRow, type FixedRows, fixedRows, withFixedRows, withFixedValues } from "./fixed-rows.ts";
export {
  isBlank,
  isObject,
  type Json,
  type JsonObject,
  keysOf,
  own,
  step,
  valueAt,
} from "./json.ts";
export type { Family, KindDefinition } from "./kind.ts";
export { isLack } from "./lack.ts";
export { mergeWords } from "./merge/merge-words.ts";
export { type Merged, type MergedIn, mergedIn } from "./merge/merged-in.ts";
export { nameKey } from "./merge/own-files.ts";
export { isUnlocked, type Unlocked } from "./merge/unlocked.ts";
export type { FaultCode } from "./messages.zh.ts";
export { type Migrated, type Migration, type MigrationStep, migrated } from "./migration.ts";
export { type Completeness, missingIn } from "./missing.ts";
export { nearest } from "./nearest.ts";
export { type Option, optionsOf } from "./options.ts";
export { bundledReference, type City, type Reference } from "./reference.ts";
export { definitionOf, type Kind, kinds, validate } from "./registry.ts";
export { docNoOf, repeatedNumbers } from "./repeated-numbers.ts";
export type { Rule } from "./rules/rule.ts";
export {
  type Condition,
  isNullable,
  type SchemaNode,
  type Slot,
  type Source,
  type TypeName,
  typesOf,
} from "./schema-node.ts";
export { type Field, type Section, sectionsOf } from "./sections.ts";
export { bareLabel } from "./text/bare-label.ts";
export { isAboutFigure, isFigureItself } from "./text/figure-words.ts";
export { parseCode } from "./text/parse-code.ts";
export { parseDate } from "./text/parse-date.ts";
export { type ParsedNumber, parseNumber } from "./text/parse-number.ts";
export { parseValue } from "./text/parse-value.ts";
export { namesRemark } from "./text/remark-words.ts";
export { namesSection } from "./text/section-words.ts";
export { fullName } from "./text/short-names.ts";
export { decimalsShown, labelOf, shownValue } from "./text/shown-value.ts";
export { namesSum } from "./text/sum-words.ts";
export { inUnit, isOtherSize, isUnit, UNIT_NAME, unitFits, unitOf, unitsIn } from "./text/unit.ts";
export { unreadable } from "./text/unreadable.ts";
export { type YearHead, yearHead } from "./text/year-head.ts";
export { tidyText } from "./tidy.ts";
export { type Earlier, type Validation, type ValidRecord, validateWith } from "./validate.ts";
export { type ValueKind, valueKind } from "./value-kind.ts";
export { withValue } from "./with-value.ts";
