import { activeAt } from "./conditions.ts";
import { isObject, own, step } from "./json.ts";
import type { KindDefinition } from "./kind.ts";
import type { SchemaNode } from "./schema-node.ts";
import { sectionsOf } from "./sections.ts";
import { valueKind } from "./value-kind.ts";

/** How complete a section of a form is. */
export interface Completeness {
  /** The section's key. */
  readonly key: string;
  readonly title: string;
  /** Required fields that hold something; a series counts once, a table once beside its rows' fields. */
  readonly filled: number;
  readonly required: number;
  /** JSON Pointers of the required fields that hold nothing. */
  readonly missing: readonly string[];
}

interface Demanded {
  readonly pointer: string;
  readonly isFilled: boolean;
}

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === "" || (Array.isArray(value) && value.length === 0);

/** A year counts as filled in with a value, or with the reason why there is none. */
const isYearFilled = (item: unknown): boolean =>
  typeof own(item, "value") === "number" || !isEmpty(own(item, "note"));

function demandedList(value: unknown, node: SchemaNode, pointer: string): readonly Demanded[] {
  const rows: readonly unknown[] = Array.isArray(value) ? value : [];
  const { items } = node;
  const inside =
    items === undefined || valueKind(items) !== "group"
      ? []
      : rows.flatMap((row, index) => demandedFields(row, items, step(pointer, index)));
  return [{ pointer, isFilled: Array.isArray(value) && rows.length >= (node.minItems ?? 0) }, ...inside];
}

function demanded(value: unknown, node: SchemaNode, pointer: string): readonly Demanded[] {
  const kind = valueKind(node);
  if (kind === "group") return demandedFields(value, node, pointer);
  if (kind === "series") {
    const years: readonly unknown[] = Array.isArray(value) ? value : [];
    return [{ pointer, isFilled: years.length === node["x-series"] && years.every(isYearFilled) }];
  }
  if (kind === "table" || kind === "files") return demandedList(value, node, pointer);
  return [{ pointer, isFilled: !isEmpty(value) }];
}

/** What an object asks for: its required fields, and what is inside of optional ones once they are begun. */
function demandedFields(value: unknown, node: SchemaNode, pointer: string): readonly Demanded[] {
  const { required, absent } = activeAt(node, value);
  return Object.entries(node.properties ?? {}).flatMap(([key, it]) => {
    const found = own(value, key);
    const isBegun = isObject(found)
      ? Object.values(found).some((value) => value !== null)
      : Array.isArray(found) && found.length > 0;
    const matters = required.has(key) || (isBegun && valueKind(it) !== "series");
    return it.readOnly === true || absent.has(key) || !matters ? [] : demanded(found, it, step(pointer, key));
  });
}

const topKey = (pointer: string): string => {
  const end = pointer.indexOf("/", 1);
  return end === -1 ? pointer.slice(1) : pointer.slice(1, end);
};

/** What a draft still lacks, section by section. Fields that conditions ask for count as soon as they apply. */
export function missingIn(definition: KindDefinition, data: unknown): readonly Completeness[] {
  const byKey = new Map<string, Demanded[]>();
  for (const field of demandedFields(data, definition.schema, "")) {
    const key = topKey(field.pointer);
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, [field]);
    else known.push(field);
  }
  return sectionsOf(definition).map(({ key, title, keys }) => {
    const own = keys.flatMap((it) => byKey.get(it) ?? []);
    const missing = own.filter((it) => !it.isFilled).map((it) => it.pointer);
    return { key, title, filled: own.length - missing.length, required: own.length, missing };
  });
}
