import { computedFindings } from "./calc/computed.ts";
import { decimalsOf, isTooGreat } from "./decimal.ts";
import type { Finding } from "./fault.ts";
import { FORMATS } from "./formats.ts";
import { isObject, own, step } from "./json.ts";
import { knownFindings } from "./known-figures.ts";
import { checkRules } from "./rules/check-rules.ts";
import type { Scope } from "./rules/scope.ts";
import type { SchemaNode } from "./schema-node.ts";
import { isBlank } from "./tidy.ts";

/**
 * Characters that have no shape on paper or change what stands beside them: C0 and C1 controls, line and
 * paragraph separators, zero-width characters and marks of writing direction (Cf), halves of surrogate pairs,
 * non-characters.
 */
const UNPRINTABLE = /(?!\n)\p{Cc}|\p{Cf}|\p{Zl}|\p{Zp}|\p{Cs}|\p{Noncharacter_Code_Point}/u;

function checkText(text: string, { schema, pointer, reference }: Scope): readonly Finding[] {
  if (isBlank(text)) return [{ pointer, code: "blank", params: {} }];
  const bad = UNPRINTABLE.exec(text);
  if (bad !== null) {
    const value = `U+${(bad[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
    return [{ pointer, code: "bad-character", params: { value, position: bad.index + 1 } }];
  }
  if (text.includes("\n") && schema["x-multiline"] !== true) {
    return [{ pointer, code: "line-break", params: {} }];
  }
  const fault = schema.format === undefined ? undefined : FORMATS[schema.format]?.(text, reference);
  return fault === undefined ? [] : [{ pointer, code: fault.code, params: { value: text, ...fault.params } }];
}

function checkNumber(value: number, { schema, pointer }: Scope): readonly Finding[] {
  if (isTooGreat(value)) return [{ pointer, code: "too-great", params: {} }];
  const limit = schema["x-decimals"];
  if (limit === undefined || decimalsOf(value) <= limit) return [];
  return [{ pointer, code: "too-many-decimals", params: { limit, value } }];
}

/** The items of a series have the decimals that stand on the series. */
function itemsOf(schema: SchemaNode): SchemaNode | undefined {
  const { items, "x-decimals": decimals } = schema;
  if (schema["x-series"] === undefined || decimals === undefined || items?.properties === undefined)
    return items;
  const value = { ...items.properties.value, "x-decimals": decimals };
  return { ...items, properties: { ...items.properties, value } };
}

/** What the keywords of JSON Schema can't say: printable texts, dates that exist, rules across fields. */
export function checkValues(scope: Scope): readonly Finding[] {
  const { value, schema, pointer } = scope;
  if (typeof value === "string") return checkText(value, scope);
  if (typeof value === "number") return checkNumber(value, scope);
  if (Array.isArray(value)) {
    const items = itemsOf(schema);
    if (items === undefined) return [];
    return value.flatMap((item, index) =>
      checkValues({ ...scope, value: item, schema: items, pointer: step(pointer, index) }),
    );
  }
  if (!isObject(value)) return [];
  const fields = Object.entries(schema.properties ?? {}).filter(([key]) => Object.hasOwn(value, key));
  const inside = fields.flatMap(([key, node]) =>
    checkValues({ ...scope, value: own(value, key), schema: node, pointer: step(pointer, key) }),
  );
  return [
    ...inside,
    ...computedFindings(value, schema, scope),
    ...knownFindings(value, schema, scope),
    ...checkRules(scope),
  ];
}
