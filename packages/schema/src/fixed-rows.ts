import scheme from "@shifan/schemas/reference/scheme.json" with { type: "json" };
import { activeAt } from "./conditions.ts";
import { isObject, type Json, type JsonObject, own } from "./json.ts";
import type { KindDefinition } from "./kind.ts";
import { readRoot } from "./options.ts";
import type { SchemaNode, SchemeRows } from "./schema-node.ts";

/** A row that a list has whatever is filled in: what is known of it, and what hangs on a choice that nobody has made. */
export interface FixedRow {
  readonly values: JsonObject;
  /** By key: all that the value may still be, in the order of the scheme's categories. */
  readonly open: Readonly<Record<string, readonly number[]>>;
}

/** Rows of a list that are known before anybody fills it in. */
export interface FixedRows {
  /** Keys of the fields that are known; the first tells the rows apart. */
  readonly keys: readonly string[];
  readonly rows: readonly FixedRow[];
  /** What a paper says below the list. */
  readonly notes: readonly string[];
}

type Indicator = (typeof scheme.indicators)[number];
type Category = keyof Indicator["weights"];

const isCategory = (value: unknown, { weights }: Indicator): value is Category =>
  typeof value === "string" && Object.hasOwn(weights, value);

/** The category that a record is of: its own choice, or the mark of it in a number. */
function categoryOf({ by, marks }: SchemeRows, record: unknown): unknown {
  const value = readRoot(record, by);
  if (marks === undefined || typeof value !== "string") return value;
  return Object.keys(marks).find((category) => value.includes(marks[category] ?? ""));
}

function schemeRow(indicator: Indicator, { fields }: SchemeRows, category: unknown): FixedRow {
  const { id, name, method, weights } = indicator;
  const weight = isCategory(category, indicator) ? weights[category] : undefined;
  const known: Readonly<Record<string, Json | undefined>> = { id, name, method, weight };
  const values = Object.entries(fields).flatMap(([key, what]) => {
    const value = known[what];
    return value === undefined ? [] : [[key, value] as const];
  });
  const open = Object.entries(fields).filter(([, what]) => known[what] === undefined);
  return {
    values: Object.fromEntries(values),
    open: Object.fromEntries(open.map(([key]) => [key, Object.values(weights)])),
  };
}

/** The rows that a list's schema fixes (`x-rows`); undefined for a list whose rows are what is filled in. */
export function fixedRows({ "x-rows": fixed, items }: SchemaNode, record: unknown): FixedRows | undefined {
  if (fixed === undefined) return undefined;
  if ("each" in fixed) {
    const options = (items?.properties?.[fixed.each]?.enum ?? []).map(String);
    return {
      keys: [fixed.each],
      rows: options.map((it) => ({ values: { [fixed.each]: it }, open: {} })),
      notes: [],
    };
  }
  const category = categoryOf(fixed, record);
  const rows = scheme.indicators
    .filter(({ nature }) => fixed.natures.includes(nature))
    .map((indicator) => schemeRow(indicator, fixed, category));
  const isOpen = rows.some(({ open }) => Object.keys(open).length > 0);
  const notes = [...(isOpen ? [scheme.openNote] : []), scheme.note];
  return { keys: Object.keys(fixed.fields), rows, notes };
}

/** A record with each list of fixed rows that passes through `change`; lists that conditions take out stay out. */
function withLists(
  { schema }: KindDefinition,
  record: JsonObject,
  change: (rows: unknown, fixed: FixedRows) => readonly unknown[] | undefined,
): JsonObject {
  const { absent } = activeAt(schema, record);
  const lists = Object.entries(schema.properties ?? {}).flatMap(([key, node]) => {
    const fixed = absent.has(key) ? undefined : fixedRows(node, record);
    const rows = fixed === undefined ? undefined : change(own(record, key), fixed);
    return rows === undefined ? [] : [[key, rows] as const];
  });
  return { ...record, ...(Object.fromEntries(lists) as JsonObject) };
}

const isEmpty = (rows: unknown): boolean => rows === undefined || (Array.isArray(rows) && rows.length === 0);

/** A record whose lists of fixed rows have their rows, where they have none yet: what a paper to fill in begins with. */
export const withFixedRows = (definition: KindDefinition, record: JsonObject): JsonObject =>
  withLists(definition, record, (rows, fixed) =>
    isEmpty(rows) ? fixed.rows.map((it) => it.values) : undefined,
  );

function completed(row: unknown, { keys: [key = ""], rows }: FixedRows): unknown {
  const known = rows.find(({ values }) => values[key] === own(row, key));
  return isObject(row) && known !== undefined ? { ...known.values, ...row } : row;
}

/** Whether nobody has put anything into the rows of a list beside what is known of them. */
const isUntouched = (rows: unknown, { keys }: FixedRows): boolean =>
  Array.isArray(rows) &&
  rows.every((row) => isObject(row) && Object.keys(row).every((key) => keys.includes(key)));

/** A record without the rows that a paper had and that its choices have then made needless. */
function withoutNeedless({ schema }: KindDefinition, record: JsonObject): JsonObject {
  const { absent } = activeAt(schema, record);
  const isNeedless = (key: string): boolean => {
    const fixed = absent.has(key) ? fixedRows(schema.properties?.[key] ?? {}, record) : undefined;
    return fixed !== undefined && isUntouched(own(record, key), fixed);
  };
  return Object.fromEntries(Object.entries(record).filter(([key]) => !isNeedless(key)));
}

/**
 * A record that was read from a paper: what the scheme knows of a row and the paper didn't hold, because nobody had
 * chosen the category when it was printed, is filled in; rows that aren't asked for any more and that nobody filled in go.
 */
export const withFixedValues = (definition: KindDefinition, record: JsonObject): JsonObject =>
  withLists(definition, withoutNeedless(definition, record), (rows, fixed) =>
    Array.isArray(rows) ? rows.map((row) => completed(row, fixed)) : undefined,
  );
