import { isSeries } from "./calc/read-path.ts";
import type { Fault } from "./fault.ts";
import { faultOf } from "./fault-of.ts";
import { isObject, own, step } from "./json.ts";
import type { KindDefinition } from "./kind.ts";
import type { SchemaNode } from "./schema-node.ts";
import { valueKind } from "./value-kind.ts";

/** Which form the figures are held against, and by which rule of the catalogue. */
export interface FigureComparison {
  /** R27: another form of the same area, figures are the same. R28: an earlier form, a note may explain a correction. */
  readonly rule: "R27" | "R28";
  /** What the other form is called in the sentence: 申报书. */
  readonly source: string;
}

interface Change {
  readonly pointer: string;
  readonly node: SchemaNode;
  readonly value: number;
  readonly before: number;
  readonly isExplained: boolean;
}

function changedYears(node: SchemaNode, now: unknown, before: unknown, pointer: string): readonly Change[] {
  if (!isSeries(now) || !isSeries(before) || node["x-calc"] !== undefined) return [];
  return now.flatMap((item, index): Change[] => {
    const known = before.find((it) => it.year === item.year)?.value;
    if (typeof item.value !== "number" || typeof known !== "number" || item.value === known) return [];
    const isExplained = typeof own(item, "note") === "string";
    return [
      { pointer: `${step(pointer, index)}/value`, node, value: item.value, before: known, isExplained },
    ];
  });
}

/** Rows are the same row when they have the same name. */
const rowNamed = (rows: unknown, row: unknown): unknown =>
  Array.isArray(rows) ? rows.find((it) => own(it, "name") === own(row, "name")) : undefined;

function changesIn(node: SchemaNode, now: unknown, before: unknown, pointer: string): readonly Change[] {
  if (valueKind(node) === "series") return changedYears(node, now, before, pointer);
  if (Array.isArray(now)) {
    const { items } = node;
    if (items === undefined) return [];
    return now.flatMap((row, index) => changesIn(items, row, rowNamed(before, row), step(pointer, index)));
  }
  if (!isObject(now) || !isObject(before)) return [];
  return Object.entries(node.properties ?? {}).flatMap(([key, it]) =>
    changesIn(it, own(now, key), own(before, key), step(pointer, key)),
  );
}

/**
 * Years of series that a record and another form of the same area both hold, with different figures. Forms share their
 * indicators under the same keys, so an annual report is held against an application as it is.
 */
export function figureFaults(
  definition: KindDefinition,
  record: unknown,
  other: unknown,
  { rule, source }: FigureComparison,
): readonly Fault[] {
  return changesIn(definition.schema, record, other, "")
    .filter(({ isExplained }) => rule === "R27" || !isExplained)
    .map(({ pointer, node, value, before }) => {
      const unit = node["x-unit"] ?? "";
      const params = { value: `${value}${unit}`, before: `${before}${unit}`, source };
      return faultOf({ pointer, code: "figure-changed", params, rule }, definition, record);
    });
}
