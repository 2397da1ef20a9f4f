import { activeAt } from "./conditions.ts";
import { nodeAt } from "./field-name.ts";
import type { Json, JsonObject } from "./json.ts";
import type { KindDefinition } from "./kind.ts";
import type { RuleOf } from "./rules/rule.ts";
import type { SchemaNode } from "./schema-node.ts";
import { valueKind } from "./value-kind.ts";

/** What a new record starts from. */
export interface EmptyOptions {
  /** The year that the record is filled in for; its series end as many years before as the schema says. */
  readonly roundYear: number;
}

const seriesYears = (schema: SchemaNode): RuleOf<"series-years"> | undefined =>
  (schema["x-rules"] ?? []).find((rule) => rule.rule === "series-years");

function emptySeries(length: number, lastYear: number): Json {
  return Array.from({ length }, (_, index) => ({ year: lastYear - length + 1 + index, value: null }));
}

const ASKING: readonly string[] = ["group", "series"];

function emptyGroup(node: SchemaNode, lastYear: number): JsonObject {
  const { required, absent } = activeAt(node, {});
  const fields = Object.entries(node.properties ?? {}).flatMap(([key, it]) => {
    // An optional group or series that is begun asks for what is in it: it is added when somebody begins it.
    const isLeft =
      absent.has(key) || it.readOnly === true || (ASKING.includes(valueKind(it)) && !required.has(key));
    const value = isLeft ? undefined : emptyValue(it, lastYear);
    return value === undefined ? [] : [[key, value] as const];
  });
  return Object.fromEntries(fields);
}

function emptyValue(node: SchemaNode, lastYear: number): Json | undefined {
  const kind = valueKind(node);
  if (kind === "series") return emptySeries(node["x-series"] ?? 0, lastYear);
  if (kind === "table") return [];
  return kind === "group" ? emptyGroup(node, lastYear) : undefined;
}

const lastYearOf = (schema: SchemaNode, { roundYear }: EmptyOptions): number =>
  roundYear + (seriesYears(schema)?.offset ?? -1);

/** The same data with a value put at dotted keys. */
function withValueAt(data: JsonObject, [key, ...rest]: readonly string[], value: Json): JsonObject {
  if (key === undefined) return data;
  const inside = data[key];
  const below =
    typeof inside === "object" && inside !== null && !Array.isArray(inside) ? (inside as JsonObject) : {};
  return { ...data, [key]: rest.length === 0 ? value : withValueAt(below, rest, value) };
}

/** A new draft: groups, tables without rows, series with their years and no values. It isn't valid yet. */
export function emptyRecord({ schema }: KindDefinition, options: EmptyOptions): JsonObject {
  const data = emptyGroup(schema, lastYearOf(schema, options));
  const path = seriesYears(schema)?.year;
  return path === undefined ? data : withValueAt(data, path.split("."), options.roundYear);
}

/**
 * What a field starts from when it is added to a draft: a row of a table (`/projects/0`), a group that a condition
 * has made necessary (`/manufacturing`), a series. Undefined for a field that starts empty.
 */
export function emptyAt(
  { schema }: KindDefinition,
  pointer: string,
  options: EmptyOptions,
): Json | undefined {
  const node = nodeAt(schema, pointer);
  return node === undefined ? undefined : emptyValue(node, lastYearOf(schema, options));
}
