import { type CompiledError, type CompiledValidator, characters, equal } from "./compiled.ts";
import { meets } from "./conditions.ts";
import { isObject, own, step } from "./json.ts";
import type { Condition, SchemaNode, TypeName } from "./schema-node.ts";

type Params = CompiledError["params"];
type Fail = (keyword: string, params?: Params) => CompiledError;
type Limit = readonly [keyword: string, limit: number | undefined, isBroken: (limit: number) => boolean];

const TYPES: Readonly<Record<TypeName, (data: unknown) => boolean>> = {
  string: (data) => typeof data === "string",
  number: (data) => typeof data === "number",
  integer: (data) => Number.isInteger(data),
  boolean: (data) => typeof data === "boolean",
  array: Array.isArray,
  object: isObject,
  null: (data) => data === null,
};

const patterns = new Map<string, RegExp>();

function patternOf(source: string): RegExp {
  const known = patterns.get(source) ?? new RegExp(source, "u");
  patterns.set(source, known);
  return known;
}

const broken = (limits: readonly Limit[], fail: Fail): readonly CompiledError[] =>
  limits.flatMap(([keyword, limit, isBroken]) =>
    limit !== undefined && isBroken(limit) ? [fail(keyword, { limit, [keyword]: limit })] : [],
  );

function textErrors(data: string, node: SchemaNode, fail: Fail): readonly CompiledError[] {
  const length = characters(data);
  const limits: readonly Limit[] = [
    ["minLength", node.minLength, (limit) => length < limit],
    ["maxLength", node.maxLength, (limit) => length > limit],
  ];
  const isMatch = node.pattern === undefined || patternOf(node.pattern).test(data);
  return [...broken(limits, fail), ...(isMatch ? [] : [fail("pattern")])];
}

const numberErrors = (data: number, node: SchemaNode, fail: Fail): readonly CompiledError[] =>
  broken(
    [
      ["minimum", node.minimum, (limit) => data < limit],
      ["maximum", node.maximum, (limit) => data > limit],
      ["exclusiveMinimum", node.exclusiveMinimum, (limit) => data <= limit],
      ["exclusiveMaximum", node.exclusiveMaximum, (limit) => data >= limit],
      // Steps of forms are halves, which division keeps exact.
      ["multipleOf", node.multipleOf, (limit) => !Number.isInteger(data / limit)],
    ],
    fail,
  );

const isTyped = (data: unknown, { type }: SchemaNode): boolean =>
  type === undefined || (typeof type === "string" ? [type] : type).some((it) => TYPES[it](data));

/** The first item that is the same as one before it; items of a wrong type are spoken of already. */
function repeated(
  data: readonly unknown[],
  items: SchemaNode,
): { readonly i: number; readonly j: number } | undefined {
  for (const [i, item] of data.entries()) {
    if (!isTyped(item, items)) continue;
    const j = data.slice(0, i).findIndex((it) => equal(it, item));
    if (j !== -1) return { i, j };
  }
  return undefined;
}

function listErrors(
  data: readonly unknown[],
  node: SchemaNode,
  path: string,
  fail: Fail,
): readonly CompiledError[] {
  const limits: readonly Limit[] = [
    ["minItems", node.minItems, (limit) => data.length < limit],
    ["maxItems", node.maxItems, (limit) => data.length > limit],
  ];
  const pair = node.uniqueItems === true ? repeated(data, node.items ?? {}) : undefined;
  const { items } = node;
  return [
    ...broken(limits, fail),
    ...(pair === undefined ? [] : [fail("uniqueItems", pair)]),
    ...(items === undefined ? [] : data.flatMap((it, index) => errorsOf(it, items, step(path, index)))),
  ];
}

type Fields = Readonly<Record<string, unknown>>;

const missing = (data: Fields, required: readonly string[], fail: Fail): readonly CompiledError[] =>
  required
    .filter((key) => !Object.hasOwn(data, key))
    .map((missingProperty) => fail("required", { missingProperty }));

function fieldErrors(
  data: Fields,
  properties: Readonly<Record<string, SchemaNode | false>>,
  path: string,
): readonly CompiledError[] {
  return Object.entries(properties)
    .filter(([key]) => Object.hasOwn(data, key))
    .flatMap(([key, node]): readonly CompiledError[] => {
      const instancePath = step(path, key);
      if (node !== false) return errorsOf(own(data, key), node, instancePath);
      return [{ instancePath, schemaPath: "", keyword: "false schema", params: {} }];
    });
}

/** A condition with a sentence of its own is one error; another lets what it asks for speak. */
function conditionErrors(
  data: Fields,
  condition: Condition,
  path: string,
  fail: Fail,
): readonly CompiledError[] {
  const asked = meets(condition.if, data) ? condition.then : condition.else;
  const errors = [
    ...missing(data, asked?.required ?? [], fail),
    ...fieldErrors(data, asked?.properties ?? {}, path),
  ];
  if (condition["x-message"] === undefined || errors.length === 0) return errors;
  return [
    {
      instancePath: path,
      schemaPath: "/if",
      keyword: "if",
      params: {},
      parentSchema: condition as SchemaNode,
      data,
    },
  ];
}

/** Objects of forms take no other fields than those that they name. */
function objectErrors(data: Fields, node: SchemaNode, path: string, fail: Fail): readonly CompiledError[] {
  const { properties } = node;
  const unknown =
    properties === undefined ? [] : Object.keys(data).filter((key) => !Object.hasOwn(properties, key));
  return [
    ...missing(data, node.required ?? [], fail),
    ...unknown.map((additionalProperty) => fail("additionalProperties", { additionalProperty })),
    ...fieldErrors(data, properties ?? {}, path),
    ...(node.conditions ?? []).flatMap((it) => conditionErrors(data, it, path, fail)),
  ];
}

function errorsOf(data: unknown, node: SchemaNode, path: string): readonly CompiledError[] {
  const fail: Fail = (keyword, params = {}) => ({
    instancePath: path,
    schemaPath: `/${keyword}`,
    keyword,
    params,
    parentSchema: node,
    data,
  });
  if (!isTyped(data, node)) return [fail("type", { type: node.type })];
  const own: CompiledError[] = [];
  if (node.const !== undefined && !equal(node.const, data))
    own.push(fail("const", { allowedValue: node.const }));
  if (node.enum !== undefined && !node.enum.some((it) => equal(it, data))) own.push(fail("enum"));
  if (typeof data === "string") return [...own, ...textErrors(data, node, fail)];
  if (typeof data === "number") return [...own, ...numberErrors(data, node, fail)];
  if (Array.isArray(data)) return [...own, ...listErrors(data, node, path, fail)];
  return isObject(data) ? [...own, ...objectErrors(data, node, path, fail)] : own;
}

/**
 * A validator that reads the merged schema itself. Forms are validated so: their compiled code would be four times
 * as large as their schema, which a browser has anyway. A test holds it against Ajv.
 */
export function interpret(schema: SchemaNode): CompiledValidator {
  const check: CompiledValidator = (data) => {
    const errors = errorsOf(data, schema, "");
    check.errors = errors;
    return errors.length === 0;
  };
  return check;
}
