import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { pathsOf } from "../src/calc/evaluate.ts";
import type { Path } from "../src/calc/expression.ts";
import { parseFormula } from "../src/calc/parse.ts";
import { nodesAlong } from "../src/calc/path-node.ts";
import { nodeAt } from "../src/field-name.ts";
import { kinds } from "../src/registry.ts";
import type { Rule } from "../src/rules/rule.ts";
import type { Demand, SchemaNode } from "../src/schema-node.ts";
import { sectionsOf } from "../src/sections.ts";
import { valueKind } from "../src/value-kind.ts";
import { VOCABULARY } from "./compile.ts";
import { commonSchemas, kindSources } from "./sources.ts";

const forms = kinds.filter((it) => it.family === "form");

/** Every object of a merged schema with its pointer. */
function* ownersOf(node: SchemaNode, pointer = ""): Generator<{ node: SchemaNode; pointer: string }> {
  if (node.items !== undefined) yield* ownersOf(node.items, `${pointer}/0`);
  if (node.properties === undefined) return;
  yield { node, pointer };
  for (const [key, child] of Object.entries(node.properties)) yield* ownersOf(child, `${pointer}/${key}`);
}

const isKnown = (text: string, root: SchemaNode, owner: SchemaNode): boolean => {
  const keys = text.replace(/^\//, "").split(".");
  const path: Path = { kind: "path", fromRoot: text.startsWith("/"), keys };
  return nodesAlong(path, { root, owner }) !== undefined;
};

/** What a rule of forms reads, as dotted paths. */
function readBy(rule: Rule): readonly string[] {
  switch (rule.rule) {
    case "compare": {
      const paths = [rule.left, rule.right].flatMap((it) => pathsOf(parseFormula(it)));
      const texts = paths.map((it) => (it.fromRoot ? "/" : "") + it.keys.join("."));
      return [...texts, ...(rule.at === undefined ? [] : [rule.at])];
    }
    case "series-years":
      return [rule.year];
    case "options-by":
      return [[rule.list, rule.field].filter((it) => it !== undefined).join("."), rule.by];
    case "until":
      return [...rule.fields, rule.limit];
    case "in-city":
      return [rule.county, rule.city];
    case "different":
      return rule.fields;
    case "explained":
      return [rule.field, rule.note];
    case "due-by":
      return [rule.field, rule.year];
    case "graded":
      return [rule.field, rule.of];
    case "fits":
      return [rule.field];
    case "organ-of-code":
    case "city-bureau":
      return [rule.organ, rule.code];
    case "not-of":
      return [rule.organ, rule.code, `${rule.list}.${rule.unit}`];
    case "division-type":
      return [rule.type, rule.division].map((key) => (rule.list === undefined ? key : `${rule.list}.${key}`));
    case "counties-of-city":
      return [rule.city, ...[rule.area, rule.type].map((key) => `${rule.list}.${key}`)];
    default:
      return [];
  }
}

test.each(forms)("every field of $kind stands in exactly one section", ({ schema }) => {
  const placed = (schema["x-sections"] ?? []).flatMap(({ fields }) => fields);
  expect([...placed].sort()).toEqual(Object.keys(schema.properties ?? {}).sort());
});

test.each(forms)("no section of $kind is empty", (definition) => {
  for (const section of sectionsOf(definition)) expect(section.fields, section.key).not.toHaveLength(0);
});

test.each(forms)("what the author of $kind signs shows fields of the form", (definition) => {
  for (const { field } of definition.schema["x-book"]?.commitment?.sign ?? []) {
    if (field !== undefined) expect(nodeAt(definition.schema, field), field).toBeDefined();
  }
});

test.each(forms)("every chart of $kind is of a series in its section", (definition) => {
  for (const { charts = [], fields } of sectionsOf(definition)) {
    for (const key of charts) {
      const field = fields.find((it) => it.key === key);
      expect(field?.node["x-series"], key).toBeGreaterThan(1);
    }
  }
});

test.each(forms)("what the rules and formulas of $kind read exists", ({ schema }) => {
  for (const { node, pointer } of ownersOf(schema)) {
    const formulas = Object.values(node.properties ?? {}).flatMap((it) => it["x-calc"] ?? []);
    const paths = formulas.flatMap((it) => pathsOf(parseFormula(it)));
    const read = [
      ...paths.map((it) => (it.fromRoot ? "/" : "") + it.keys.join(".")),
      ...(node["x-rules"] ?? []).flatMap((rule) => [...readBy(rule), rule.when?.field ?? []].flat()),
    ];
    for (const path of read) expect(isKnown(path, schema, node), `${pointer}: ${path}`).toBe(true);
  }
});

/** What fields of a row read beside their formulas: other fields of the row. */
function besideOf(field: SchemaNode): readonly string[] {
  const { "x-known": known, "x-change-of": of, "x-rows": rows } = field;
  const fixed = rows === undefined ? [] : "each" in rows ? [rows.each] : Object.keys(rows.fields);
  for (const key of fixed) expect(field.items?.properties, key).toHaveProperty(key);
  return [known?.name, known?.unit, of].filter((key) => key !== undefined);
}

test.each(forms)("what fields of $kind take from beside them exists", ({ schema }) => {
  for (const { node, pointer } of ownersOf(schema)) {
    for (const key of Object.values(node.properties ?? {}).flatMap(besideOf))
      expect(node.properties, `${pointer}: ${key}`).toHaveProperty(key);
  }
});

test.each(forms)("what is compared in $kind has one unit", ({ schema }) => {
  for (const { node } of ownersOf(schema)) {
    for (const rule of node["x-rules"] ?? []) {
      if (rule.rule !== "compare") continue;
      const [left, right] = [parseFormula(rule.left), parseFormula(rule.right)];
      if (left.kind !== "path" || right.kind !== "path") continue;
      const [one, other] = [left, right].map(
        (it) => nodesAlong(it, { root: schema, owner: node })?.at(-1)?.["x-unit"],
      );
      expect(one, rule.left).toBe(other);
    }
  }
});

test.each(forms)("a computed field of $kind is read-only and never asked for", ({ schema }) => {
  for (const { node, pointer } of ownersOf(schema)) {
    for (const [key, field] of Object.entries(node.properties ?? {})) {
      if (field["x-calc"] === undefined) continue;
      expect(field, `${pointer}/${key}`).toMatchObject({ readOnly: true, "x-from": "calc" });
      expect(node.required ?? [], pointer).not.toContain(key);
    }
  }
});

test.each(forms)("a list of $kind that must be there has at least one row", ({ schema }) => {
  for (const { node, pointer } of ownersOf(schema)) {
    const asked = (node.conditions ?? []).flatMap(({ then, else: other }) => [then, other]);
    for (const demand of [{ required: node.required ?? [] }, ...asked]) {
      for (const key of demand?.required ?? []) {
        const [field, own] = [node.properties?.[key], demand?.properties?.[key]];
        const least = (own === false ? undefined : own?.minItems) ?? field?.minItems;
        if (field?.type === "array") expect(least, `${pointer}/${key}`).toBeGreaterThan(0);
      }
    }
  }
});

test.each(forms)("figures of $kind have their decimals", ({ schema }) => {
  for (const { node, pointer } of ownersOf(schema)) {
    for (const [key, field] of Object.entries(node.properties ?? {})) {
      if (valueKind(field) !== "series") continue;
      expect(field["x-decimals"], `${pointer}/${key}`).toBeTypeOf("number");
      expect(field["x-unit"] ?? field["x-message"] ?? field.description, `${pointer}/${key}`).toBeTypeOf(
        "string",
      );
    }
  }
});

test("forms are valid JSON Schema in Ajv's strict mode", () => {
  const ajv = new Ajv2020({
    strict: true,
    strictTypes: false,
    strictRequired: false,
    validateFormats: false,
  });
  ajv.addVocabulary([...VOCABULARY]);
  for (const schema of commonSchemas()) ajv.addSchema(schema);
  for (const { schema, family, kind } of kindSources())
    if (family === "form") expect(() => ajv.compile(schema), kind).not.toThrow();
});

test("no field has a pattern beside that of its reference, for the merged schema keeps one", () => {
  const both = (node: unknown): boolean =>
    typeof node === "object" &&
    node !== null &&
    ((Object.hasOwn(node, "$ref") && Object.hasOwn(node, "pattern")) || Object.values(node).some(both));
  const sources = kindSources().filter(({ family }) => family === "form");
  expect(sources.filter(({ schema }) => both(schema)).map(({ kind }) => kind)).toEqual([]);
});

/** Every demand of a condition, its parts too. */
function* demandsIn(demand: Demand): Generator<Demand> {
  yield demand;
  for (const part of Object.values(demand.properties ?? {})) yield* demandsIn(part);
  if (demand.contains !== undefined) yield* demandsIn(demand.contains);
}

test.each(kinds)("the conditions of $kind are made of what forms can read", ({ schema }) => {
  for (const { node, pointer } of ownersOf(schema)) {
    for (const condition of node.conditions ?? []) {
      for (const demand of demandsIn(condition.if)) {
        const known = ["properties", "const", "enum", "required", "contains"];
        expect(
          Object.keys(demand).filter((key) => !known.includes(key)),
          pointer,
        ).toEqual([]);
      }
    }
  }
});
