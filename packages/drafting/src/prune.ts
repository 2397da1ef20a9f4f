import type { Json, JsonObject, SchemaNode } from "@shifan/schema";

const isEmpty = (value: Json): boolean =>
  value === null || value === "" || (Array.isArray(value) && value.length === 0);

const pruneValue = (value: Json, node: SchemaNode | undefined): Json => {
  if (Array.isArray(value)) return value.map((item: Json) => pruneValue(item, node?.items));
  return typeof value === "object" && value !== null ? prune(value as JsonObject, node) : value;
};

/** The record as templates see it: a field that need not be there and is empty is absent. */
export function prune(record: JsonObject, schema: SchemaNode | undefined): JsonObject {
  const required = schema?.required ?? [];
  const entries = Object.entries(record).filter(
    ([key, value]) => value !== null && (required.includes(key) || !isEmpty(value)),
  );
  return Object.fromEntries(
    entries.map(([key, value]) => [key, pruneValue(value, schema?.properties?.[key])]),
  );
}
