import {
  activeAt,
  type Condition,
  emptyAt,
  isObject,
  type Json,
  type JsonObject,
  type KindDefinition,
  type SchemaNode,
} from "@shifan/schema";

/** A form being drafted. */
export interface Form {
  readonly definition: KindDefinition;
  readonly data: JsonObject;
  /** Whether a paper to fill in is made: rows and boxes are left empty, everything that can be chosen is shown. */
  readonly blank: boolean;
  /** Whether it is a sheet of a few pages, all in tables, and not a book with a cover. */
  readonly isSheet: boolean;
  /** Lines that a box for an opinion has at least; more where it has a page of its own. */
  readonly opinionLines: number;
  /** The year that the form is filled in for, where nothing in the record says it. */
  readonly roundYear: number | undefined;
}

/** A field with its value. */
export interface Place {
  readonly key: string;
  /** JSON Pointer from the record's root. */
  readonly pointer: string;
  readonly node: SchemaNode;
  readonly value: Json | undefined;
  /** Whether the record must have it, as its conditions stand. */
  readonly isRequired?: boolean;
}

/** The items of a list; none for anything else. */
export const itemsOf = (value: Json | undefined): readonly Json[] =>
  Array.isArray(value) ? (value as readonly Json[]) : [];

/** What is below a place, by key. */
export const below = ({ pointer, value }: Place, key: string, node: SchemaNode): Place => ({
  key,
  pointer: `${pointer}/${key}`,
  node,
  value: isObject(value) ? value[key] : undefined,
});

/** An item of a list. */
export const itemAt = ({ pointer, node, value }: Place, index: number): Place => ({
  key: String(index),
  pointer: `${pointer}/${index}`,
  node: node.items ?? {},
  value: itemsOf(value)[index],
});

/** The name of a field; fields of lists that nobody named have none. */
export const titleOf = ({ node }: Place): string => node.title ?? "";

/** A name with its unit, as heads and labels show it. Years say themselves what they are. */
export function labelOf(place: Place): string {
  const unit = place.node["x-unit"];
  return unit === undefined || unit === "年" ? titleOf(place) : `${titleOf(place)}（${unit}）`;
}

const yearOf = (item: Json): number | undefined => {
  const year = isObject(item) ? item.year : undefined;
  return typeof year === "number" ? year : undefined;
};

/** The years of a series: its own, or those that a new record would have; undefined for one that nobody knows yet. */
export function yearsOf(place: Place, form: Form): readonly (number | undefined)[] {
  const own = itemsOf(place.value);
  const length = place.node["x-series"] ?? 0;
  if (own.length === length) return own.map(yearOf);
  const roundYear = form.roundYear;
  const empty =
    roundYear === undefined ? [] : itemsOf(emptyAt(form.definition, place.pointer, { roundYear }));
  return empty.length === length ? empty.map(yearOf) : Array.from({ length }, () => undefined);
}

/** Whether all that a demand asks about is there. */
const isDecided = ({ properties = {} }: Condition["if"], value: Json | undefined): boolean =>
  Object.entries(properties).every(
    ([key, demand]) => isObject(value) && value[key] !== undefined && isDecided(demand, value[key]),
  );

/**
 * Keys of a group that its conditions leave out. On an empty form, what nobody has decided yet leaves nothing out: who
 * writes by hand needs every field.
 */
export function absentKeys(node: SchemaNode, value: Json | undefined, { blank }: Form): ReadonlySet<string> {
  if (!blank || node.conditions === undefined) return activeAt(node, value).absent;
  const conditions = node.conditions.filter((it) => isDecided(it.if, value));
  return activeAt({ ...node, conditions }, value).absent;
}
