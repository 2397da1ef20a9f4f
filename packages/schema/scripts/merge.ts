import type { RawSchema } from "./sources.ts";

type Raw = Readonly<Record<string, unknown>>;

/** Keywords that don't change what a field is; the compiled validator has them. */
const LEFT_OUT: readonly string[] = [
  "$schema",
  "$id",
  "$defs",
  "$ref",
  "allOf",
  "unevaluatedProperties",
  "additionalProperties",
  "anyOf",
  "oneOf",
  "not",
  "if",
  "then",
  "else",
];

const isRaw = (value: unknown): value is Raw =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Two views of one field as one: the later says more exactly, lists of demands add up. */
function merge(earlier: Raw, later: Raw): Raw {
  const merged: Record<string, unknown> = { ...earlier, ...later };
  for (const key of ["required", "x-rules", "conditions"]) {
    const items = [earlier[key], later[key]].flatMap((it) => (Array.isArray(it) ? it : []));
    if (items.length > 0) merged[key] = [...new Set(items)];
  }
  for (const [key, stricter] of Object.entries(LIMITS)) {
    const [a, b] = [earlier[key], later[key]];
    if (typeof a === "number" && typeof b === "number") merged[key] = stricter(a, b);
  }
  if (isRaw(earlier.properties) && isRaw(later.properties)) {
    merged.properties = mergeAll(earlier.properties, later.properties);
  }
  if (isRaw(earlier.items) && isRaw(later.items)) merged.items = merge(earlier.items, later.items);
  return merged;
}

const mergeAll = (earlier: Raw, later: Raw): Raw => {
  const keys = [...new Set([...Object.keys(earlier), ...Object.keys(later)])];
  return Object.fromEntries(
    keys.map((key) => {
      const [a, b] = [earlier[key], later[key]];
      return [key, isRaw(a) && isRaw(b) ? merge(a, b) : (b ?? a)];
    }),
  );
};

/** The schema that a reference names, with the base that its own references start from. */
function target(ref: string, base: string, known: ReadonlyMap<string, RawSchema>) {
  const url = new URL(ref, base);
  const [id, fragment] = [url.href.split("#")[0] ?? "", decodeURIComponent(url.hash.slice(1))];
  const root: unknown = known.get(id);
  const found = fragment
    .split("/")
    .slice(1)
    .reduce<unknown>((node, key) => (isRaw(node) ? node[key] : undefined), root);
  if (!isRaw(found)) throw new Error(`${base} 引用的 ${ref} 不存在`);
  return { schema: found, base: id };
}

const CONDITION: readonly string[] = ["if", "then", "else", "x-field", "x-message"];

/** A condition as forms read it. */
const condition = (node: Raw): Raw =>
  Object.fromEntries(Object.entries(node).filter(([key]) => CONDITION.includes(key)));

const LIMITS: Readonly<Record<string, (a: number, b: number) => number>> = {
  minLength: Math.max,
  minItems: Math.max,
  minimum: Math.max,
  maxLength: Math.min,
  maxItems: Math.min,
  maximum: Math.min,
};

/** A schema with its references put in place and its `allOf` merged: the `SchemaNode` of a kind. */
export function mergedSchema(schema: Raw, base: string, known: ReadonlyMap<string, RawSchema>): Raw {
  const resolve = (node: Raw) => mergedSchema(node, base, known);
  const parts: Raw[] = [];
  if (typeof schema.$ref === "string") {
    const found = target(schema.$ref, base, known);
    parts.push(mergedSchema(found.schema, found.base, known));
  }
  const members = Array.isArray(schema.allOf) ? schema.allOf.filter(isRaw) : [];
  parts.push(...members.filter((it) => it.if === undefined && it.anyOf === undefined).map(resolve));
  const conditions = [schema, ...members].filter((it) => it.if !== undefined).map(condition);
  if (conditions.length > 0) parts.push({ conditions });
  const own: Record<string, unknown> = Object.fromEntries(
    Object.entries(schema).filter(([key]) => !LEFT_OUT.includes(key)),
  );
  if (isRaw(schema.items)) own.items = resolve(schema.items);
  if (isRaw(schema.properties)) {
    const fields = Object.entries(schema.properties);
    own.properties = Object.fromEntries(fields.map(([key, it]) => [key, isRaw(it) ? resolve(it) : it]));
  }
  return [...parts, own].reduce(merge, {});
}
