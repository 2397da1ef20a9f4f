import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import type { CompiledError } from "../src/compiled.ts";
import { keywordFindings } from "../src/keyword-findings.ts";
import type { SchemaNode } from "../src/schema-node.ts";
import { mergedSchema } from "./merge.ts";
import { commonSchemas, type RawSchema } from "./sources.ts";

const BASE = "https://shifan.invalid/schemas/documents/probe/1";

/** What the compiled schema finds in data, as `pointer code`, with the sentence where it is the schema's own. */
function found(schema: object, data: unknown): readonly string[] {
  const ajv = new Ajv2020({ allErrors: true, verbose: true, strict: false, validateFormats: false });
  for (const common of commonSchemas()) ajv.addSchema(common);
  const check = ajv.compile({ $id: BASE, ...schema });
  check(data);
  const known = new Map<string, RawSchema>(commonSchemas().map((it) => [it.$id, it]));
  const merged = mergedSchema({ ...schema }, BASE, known) as SchemaNode;
  return keywordFindings((check.errors ?? []) as readonly CompiledError[], merged).map(
    ({ pointer, code, message }) => [pointer, code, message].filter((it) => it !== undefined).join(" "),
  );
}

const upward = {
  properties: { kind: { type: "string" }, signer: { type: "array" } },
  allOf: [
    {
      if: { properties: { kind: { const: "报告" } }, required: ["kind"] },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: { required: ["signer"], properties: { signer: { minItems: 1 } } },
    },
  ],
};

test("a condition without a sentence leaves the word to what it asks for", () => {
  expect(found(upward, { kind: "报告" })).toEqual(["/signer missing"]);
  expect(found(upward, { kind: "报告", signer: [] })).toEqual(["/signer too-few"]);
  expect(found(upward, { kind: "通知" })).toEqual([]);
});

test("a condition with a sentence is one fault at the field that it asks for", () => {
  const [condition] = upward.allOf;
  const schema = { ...upward, allOf: [{ ...condition, "x-message": "上行文要写签发人" }] };
  expect(found(schema, { kind: "报告" })).toEqual(["/signer condition-unmet 上行文要写签发人"]);
});

test("an order goes to city bureaus, never to a government", () => {
  const schema = {
    allOf: [{ $ref: "../../common/official-document" }],
    properties: { mainTo: { items: { $ref: "../../common/values#/$defs/cityBureau" } } },
  };
  expect(found(schema, { kind: "通知", mainTo: ["济南市工业和信息化局", "各市工业和信息化局"] })).toEqual([]);
  const faults = found(schema, { kind: "通知", mainTo: ["济南市人民政府"] });
  expect(faults).toHaveLength(1);
  expect(faults[0]).toMatch(/^\/mainTo\/0 wrong-form .*第十六条/);
});

test("what a kind says of a field of the base adds to the base", () => {
  const known = new Map<string, RawSchema>(commonSchemas().map((it) => [it.$id, it]));
  const schema = {
    allOf: [{ $ref: "../../common/official-document" }],
    properties: { mainTo: { minItems: 1 } },
    required: ["mainTo"],
  };
  const merged = mergedSchema(schema, BASE, known) as SchemaNode;
  expect(merged.required).toEqual(["kind", "mainTo"]);
  expect(merged.properties?.mainTo).toMatchObject({ title: "主送机关", type: "array", minItems: 1 });
});
