import { equal } from "../compiled.ts";
import { Decimal } from "../decimal.ts";
import type { Finding } from "../fault.ts";
import { isObject, own, step } from "../json.ts";
import type { KindDefinition } from "../kind.ts";
import { knownFigure, type Root } from "../known-figures.ts";
import type { SchemaNode } from "../schema-node.ts";
import { evaluate, pathsOf, type Value, yearsOf } from "./evaluate.ts";
import type { Expression } from "./expression.ts";
import { formulaIn } from "./formula-text.ts";
import { parseFormula } from "./parse.ts";
import { isSeries, type Place, readAll } from "./read-path.ts";

/** Decimals of a computed number whose field doesn't say. */
const DECIMALS = 2;
/** Formulas may use each other's values; a test of the schemas keeps chains shorter than this. */
const MOST_PASSES = 5;
const NO_VALUE = "有关数据缺项，无法计算";

/** A formula's value as a field holds it: rounded half-up, a level as the option of that place. */
function held(value: Value, node: SchemaNode): unknown {
  if (!(value instanceof Decimal)) return value;
  if (node.enum !== undefined) return node.enum[value.toNumber()] ?? null;
  const number = value.round(node.type === "integer" ? 0 : (node["x-decimals"] ?? DECIMALS), 1).toNumber();
  return Number.isFinite(number) ? number : null;
}

/** Whether a formula reads anything at all: a total of nothing is no 0. */
const readsSomething = (formula: Expression, place: Place): boolean =>
  pathsOf(formula).some((path) => readAll(path, place)?.some((it) => !isNothing(it)) === true);

const isNothing = (found: unknown): boolean =>
  found === undefined || (Array.isArray(found) && found.length === 0);

/** What a computed field should hold; undefined when nothing can be computed. */
function computedValue(node: SchemaNode, source: string, place: Place): unknown {
  const formula = parseFormula(source);
  if (!readsSomething(formula, place)) return undefined;
  if (node["x-series"] === undefined) {
    const last = yearsOf(formula, place).at(-1);
    return held(evaluate(formula, last === undefined ? place : { ...place, year: last }), node) ?? undefined;
  }
  const years = yearsOf(formula, place);
  if (years.length === 0) return undefined;
  return years.map((year) => {
    const value = held(evaluate(formula, { ...place, year }), node);
    return value === null ? { year, value, note: NO_VALUE } : { year, value };
  });
}

/** An object with a field changed, or without it; the same object when nothing changes. */
function withField(object: Readonly<Record<string, unknown>>, key: string, value: unknown) {
  if (equal(object[key], value)) return object;
  const { [key]: _, ...others } = object;
  return value === undefined ? others : { ...object, [key]: value };
}

/** What a field becomes: computed, known from elsewhere in the record, or as it was with what is computed inside. */
function fieldIn(
  [key, field]: readonly [string, SchemaNode],
  owner: Readonly<Record<string, unknown>>,
  root: Root,
): Readonly<Record<string, unknown>> {
  const source = field["x-calc"];
  if (source !== undefined)
    return withField(owner, key, computedValue(field, source, { root: root.value, owner }));
  if (field.readOnly === true && field.properties !== undefined)
    return withField(owner, key, computedGroup(owner[key], field, root));
  const known = knownFigure(field, owner, root);
  if (known !== undefined) return withField(owner, key, known.value);
  return Object.hasOwn(owner, key) ? withField(owner, key, computedIn(owner[key], field, root)) : owner;
}

function computedIn(value: unknown, node: SchemaNode, root: Root): unknown {
  if (Array.isArray(value)) {
    const { items } = node;
    if (items === undefined || node["x-series"] !== undefined) return value;
    const rows: readonly unknown[] = value.map((row) => computedIn(row, items, root));
    return rows.some((row, index) => row !== value[index]) ? rows : value;
  }
  if (!isObject(value)) return value;
  return Object.entries(node.properties ?? {}).reduce<Readonly<Record<string, unknown>>>(
    (owner, field) => fieldIn(field, owner, root),
    value,
  );
}

/** A group that nobody fills in: it is there as soon as something in it can be computed. */
function computedGroup(value: unknown, node: SchemaNode, root: Root): unknown {
  const group = computedIn(value ?? {}, node, root);
  return isObject(group) && Object.keys(group).length === 0 ? undefined : group;
}

/**
 * Data with every computed field filled in or, where nothing can be computed, taken out. Parts that don't change
 * stay the same objects, and the data itself isn't changed. A year without a value says so in its note.
 */
export function withComputed<T>({ schema }: Pick<KindDefinition, "schema">, data: T): T {
  let current: unknown = data;
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    const next = computedIn(current, schema, { value: current, schema });
    if (next === current) break;
    current = next;
  }
  return current as T;
}

const shown = (value: unknown, node: SchemaNode): string => {
  if (typeof value === "number") return `${value}${node["x-unit"] ?? ""}`;
  if (typeof value === "boolean") return value ? "是" : "否";
  return typeof value === "string" ? (node["x-enum-labels"]?.[value] ?? value) : "空";
};

/** The places where a held value isn't the computed one, with both. */
function differences(
  value: unknown,
  expected: unknown,
  pointer: string,
): readonly (readonly [string, unknown, unknown])[] {
  if (!isSeries(value) && !isSeries(expected)) return value === expected ? [] : [[pointer, value, expected]];
  if (!isSeries(value)) return [];
  return value.flatMap(({ year, value: one }, index) => {
    const should = isSeries(expected) ? expected.find((it) => it.year === year)?.value : null;
    return one === (should ?? null) ? [] : [[`${step(pointer, index)}/value`, one, should] as const];
  });
}

/** Computed fields of one object that hold another value than their formula gives. */
export function computedFindings(
  value: Readonly<Record<string, unknown>>,
  schema: SchemaNode,
  place: {
    readonly pointer: string;
    readonly root: { readonly value: unknown; readonly schema: SchemaNode };
  },
): readonly Finding[] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, node]): readonly Finding[] => {
    const source = node["x-calc"];
    const found = own(value, key);
    if (source === undefined || found === undefined) return [];
    const expected = computedValue(node, source, { root: place.root.value, owner: value });
    return differences(found, expected, step(place.pointer, key)).map(([pointer, one, should]) => ({
      pointer,
      code: "computed-differs",
      params: {
        value: shown(one, node),
        expected: shown(should, node),
        formula: formulaIn(source, { root: place.root.schema, owner: schema }),
      },
    }));
  });
}
