import { type CompiledError, characters } from "./compiled.ts";
import type { Params } from "./fault.ts";
import { step } from "./json.ts";
import { type FaultCode, TYPE_NAMES } from "./messages.zh.ts";
import { nearest } from "./nearest.ts";
import type { SchemaNode } from "./schema-node.ts";

/** A keyword's error in our terms; `at` is a step below the error's place. */
interface Reading {
  readonly code: FaultCode;
  readonly params: Params;
  readonly at?: string;
}

type Reader = (error: CompiledError, node: SchemaNode | undefined) => Reading;

/** Values are quoted in sentences; long ones are cut. */
const LONGEST_QUOTE = 24;
const quote = (value: unknown): string => {
  const text = Array.from(typeof value === "string" ? value : (JSON.stringify(value) ?? typeof value));
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE).join("")}……` : text.join("");
};

const typeName = (data: unknown): string => {
  if (data === null) return "空";
  if (Array.isArray(data)) return "列表";
  return TYPE_NAMES[typeof data] ?? typeof data;
};

/** What options are called and, where they are called otherwise, the keys that a record holds of them. */
function named(node: SchemaNode | undefined, values: readonly unknown[]): { names: string; keys: string } {
  const keys = values.map(String);
  const names = keys.map((key) => node?.["x-enum-labels"]?.[key] ?? key);
  const isOther = names.some((name, index) => name !== keys[index]);
  return { names: names.join("、"), keys: isOther ? keys.join("、") : "" };
}

const size = (data: unknown): number => {
  if (typeof data === "string") return characters(data);
  return Array.isArray(data) ? data.length : Object.keys(Object(data)).length;
};

const limited =
  (code: FaultCode): Reader =>
  (error) => ({ code, params: { limit: Number(error.params.limit), actual: size(error.data) } });

/** A series has all its years; any other list has a least and a most. */
const length =
  (code: FaultCode): Reader =>
  (error, node) =>
    limited(node?.["x-series"] === undefined ? code : "not-three-years")(error, node);

const bounded =
  (code: FaultCode): Reader =>
  (error, node) => ({
    code,
    params: { limit: Number(error.params.limit), value: Number(error.data), unit: node?.["x-unit"] ?? "" },
  });

const unknownField =
  (param: string): Reader =>
  (error, node) => {
    const name = String(error.params[param]);
    const known = Object.keys(node?.properties ?? {});
    return {
      code: "unknown-field",
      params: { name: quote(name), nearest: nearest(name, known) ?? "" },
      at: name,
    };
  };

const condition: Reader = () => ({ code: "condition-unmet", params: {} });

/** Every keyword that schemas may use, read into our terms. `node` is the merged schema of the error's place. */
export const KEYWORDS: Readonly<Record<string, Reader>> = {
  type: (error) => {
    const types = [error.params.type].flat().map(String);
    const expected = types.filter((type) => type !== "null").map((type) => TYPE_NAMES[type] ?? type);
    const isFraction = typeof error.data === "number" && types.includes("integer");
    return {
      code: "wrong-type",
      params: {
        expected: expected.join("或者") || "空",
        actual: isFraction ? `小数（${error.data}）` : typeName(error.data),
        keys: types.includes("boolean") ? "true、false" : "",
      },
    };
  },
  required: (error) => ({ code: "missing", params: {}, at: String(error.params.missingProperty) }),
  dependentRequired: (error, node) => {
    const because = String(error.params.property);
    const title = node?.properties?.[because]?.title ?? because;
    return { code: "needed-with", params: { because: title }, at: String(error.params.missingProperty) };
  },
  enum: (error, node) => {
    const { names, keys } = named(node, node?.enum ?? error.parentSchema?.enum ?? []);
    return { code: "not-in-list", params: { value: quote(error.data), options: names, keys } };
  },
  const: (error, node) => {
    const { names, keys } = named(node, [error.params.allowedValue]);
    return { code: "wrong-value", params: { expected: names, keys } };
  },
  pattern: (error) => ({ code: "wrong-form", params: { value: quote(error.data) } }),
  minLength: limited("too-short"),
  maxLength: limited("too-long"),
  minItems: length("too-few"),
  maxItems: length("too-many"),
  minimum: bounded("too-small"),
  maximum: bounded("too-large-number"),
  exclusiveMinimum: bounded("not-above"),
  exclusiveMaximum: bounded("not-below"),
  multipleOf: (error) => ({
    code: "not-multiple",
    params: { limit: Number(error.params.multipleOf), value: Number(error.data) },
  }),
  uniqueItems: (error) => {
    const [i, j] = [Number(error.params.i), Number(error.params.j)];
    return { code: "repeated", params: { first: Math.min(i, j) + 1, second: Math.max(i, j) + 1 } };
  },
  additionalProperties: unknownField("additionalProperty"),
  unevaluatedProperties: unknownField("unevaluatedProperty"),
  anyOf: condition,
  oneOf: condition,
  not: condition,
  if: condition,
  "false schema": () => ({ code: "not-applicable", params: {} }),
  contains: condition,
};

/** Where a reading points to. */
export const placeOf = (error: CompiledError, reading: Reading): string =>
  reading.at === undefined ? error.instancePath : step(error.instancePath, reading.at);
