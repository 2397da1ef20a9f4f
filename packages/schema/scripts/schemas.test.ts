import { existsSync, readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { FORMATS } from "../src/formats.ts";
import { KEYWORDS } from "../src/keywords.ts";
import { FOLDERS } from "../src/node/folders.ts";
import { readSample, readTemplate, sampleVariants } from "../src/node/index.ts";
import { kinds, validate } from "../src/registry.ts";
import { RULES } from "../src/rules/check-rules.ts";
import type { SchemaNode } from "../src/schema-node.ts";
import { commonSchemas, kindSources, SCHEMAS } from "./sources.ts";

type Raw = Readonly<Record<string, unknown>>;
const isRaw = (value: unknown): value is Raw => typeof value === "object" && value !== null;

/** Keywords that hold schemas by name, so that their keys are no keywords. */
const NAMED = ["properties", "$defs"];
const NO_ASSERTION =
  /^(\$.*|x-.*|title|description|properties|items|allOf|then|else|format|minContains|maxContains|readOnly)$/;
const CONDITIONS = ["anyOf", "oneOf", "not", "if", "then", "else"];
const isInCondition = (place: string) => CONDITIONS.some((key) => `${place}/`.includes(`/${key}/`));

/** Every schema object below one, with the keyword path that leads to it. */
function* schemasIn(node: unknown, path = ""): Generator<{ node: Raw; path: string }> {
  if (!isRaw(node)) return;
  if (Array.isArray(node)) {
    for (const [index, child] of node.entries()) yield* schemasIn(child, `${path}/${index}`);
    return;
  }
  yield { node, path };
  for (const [key, child] of Object.entries(node)) {
    if (key.startsWith("x-") || key === "enum" || key === "const" || key === "type" || key === "required")
      continue;
    if (NAMED.includes(key) && isRaw(child)) {
      for (const [name, it] of Object.entries(child)) yield* schemasIn(it, `${path}/${key}/${name}`);
    } else yield* schemasIn(child, `${path}/${key}`);
  }
}

const files = [...commonSchemas(), ...kindSources().map((source) => source.schema)];
const all = files.flatMap((file) =>
  [...schemasIn(file)].map(({ node, path }) => ({ node, place: file.$id + path })),
);

/** Rules whose paths `scripts/forms.test.ts` follows. */
const FORM_RULES: readonly string[] = [
  "compare",
  "series-years",
  "year-on-year",
  "flat-series",
  "options-by",
  "until",
  "in-city",
  "different",
  "explained",
  "due-by",
  "graded",
  "organ-of-code",
  "city-bureau",
  "not-of",
  "division-type",
  "counties-of-city",
  "fits",
];

/** Keys of rules that lead on from `each`, where there is one. */
const EACH_ROW: Readonly<Record<string, readonly string[]>> = {
  "organs-of-area": ["area", "city"],
  "option-named": ["in"],
  "number-agrees": ["number"],
};

/** Every field of a merged schema with its pointer. */
function* fieldsOf(node: SchemaNode, pointer = ""): Generator<{ node: SchemaNode; pointer: string }> {
  yield { node, pointer };
  for (const [key, child] of Object.entries(node.properties ?? {}))
    yield* fieldsOf(child, `${pointer}/${key}`);
  if (node.items !== undefined) yield* fieldsOf(node.items, `${pointer}/0`);
}

/** The field at a dotted path that may lead through lists. */
const fieldAt = (node: SchemaNode, path: string): SchemaNode | undefined =>
  path
    .split(".")
    .reduce<SchemaNode | undefined>((owner, key) => (owner?.items ?? owner)?.properties?.[key], node);

test("every folder of schemas is a kind and every kind has its folder", () => {
  const folders = Object.values(FOLDERS)
    .filter((folder) => existsSync(SCHEMAS + folder))
    .flatMap((folder) => readdirSync(SCHEMAS + folder));
  expect(kinds.map((it) => it.kind)).toEqual(folders.sort());
});

test.each(kinds.filter((it) => it.family === "document"))("$kind has a template", ({ kind }) => {
  expect(readTemplate(kind).source).toMatch(/^---\n/);
});

test.each(kinds)("$kind has a complete valid sample", ({ kind }) => {
  expect(validate(kind, readSample(kind))).toMatchObject({ ok: true, notes: [] });
});

test.each(kinds)("the further samples of $kind are valid", ({ kind }) => {
  for (const variant of sampleVariants(kind)) {
    expect(validate(kind, readSample(kind, variant)), variant).toMatchObject({ ok: true, notes: [] });
  }
});

test.each(kinds)("every field of $kind has a Chinese title", ({ schema }) => {
  for (const { node, pointer } of fieldsOf(schema)) expect(node.title, pointer).toMatch(/\p{Script=Han}/u);
});

test("every keyword that schemas use can be said in Chinese", () => {
  for (const { node, place } of all) {
    for (const key of Object.keys(node)) {
      if (!NO_ASSERTION.test(key)) expect(KEYWORDS, `${place}: ${key}`).toHaveProperty(key);
    }
  }
});

test("a pattern comes with a sentence of its own, for it can't be read", () => {
  for (const { node, place } of all) {
    const insideCondition = isInCondition(place);
    if (node.pattern !== undefined && !insideCondition) expect(node["x-message"], place).toBeTypeOf("string");
  }
});

test("a choice of conditions comes with a sentence and holds no references", () => {
  for (const { node, place } of all) {
    if (node.anyOf === undefined && node.oneOf === undefined && node.not === undefined) continue;
    expect(node["x-message"], place).toBeTypeOf("string");
    expect(JSON.stringify([node.anyOf, node.oneOf, node.not]), place).not.toContain('"$ref"');
  }
});

test("no field is promised more characters than what it refers to allows", () => {
  const lengthOf = new Map(all.map(({ node, place }) => [place, node.maxLength]));
  for (const { node, place } of all) {
    const [, key] = /values#\/\$defs\/(\w+)$/.exec(String(node.$ref)) ?? [];
    const allowed = lengthOf.get(`https://shifan.invalid/schemas/common/values/$defs/${key}`);
    if (typeof node.maxLength === "number" && typeof allowed === "number")
      expect(node.maxLength, place).toBeLessThanOrEqual(allowed);
  }
});

test("every format that schemas use is checked", () => {
  for (const { node, place } of all)
    if (typeof node.format === "string") expect(FORMATS, place).toHaveProperty(node.format);
});

test("objects take no other fields than those that they name", () => {
  for (const { node, place } of all) {
    const insideCondition = isInCondition(place);
    if (node.properties === undefined || insideCondition || place.endsWith("common/official-document"))
      continue;
    expect([node.additionalProperties, node.unevaluatedProperties], place).toContain(false);
  }
});

test.each(kinds)("the rules of $kind name rules and fields that exist", ({ schema }) => {
  for (const { node, pointer } of fieldsOf(schema)) {
    for (const rule of node["x-rules"] ?? []) {
      expect(RULES, pointer).toHaveProperty(rule.rule);
      if (FORM_RULES.includes(rule.rule)) continue;
      if (rule.rule === "listed" && rule.of !== undefined)
        expect(fieldAt(node, `${rule.list}.${rule.of.field}`), rule.of.field).toBeDefined();
      const {
        rule: name,
        repeats: _,
        id: __,
        values: ____,
        level: ___,
        tier: _____,
        letters: ______,
        letter: _______,
        province: ________,
        least: _________,
        advice: __________,
        of: ___________,
        ...paths
      } = rule as unknown as Record<string, string | string[]>;
      const { list, lists, each, by = [], city = [], area = [], within = [], match = [], ...own } = paths;
      const inEach = each !== undefined && own.field !== undefined ? [own.field, match].flat() : [];
      const { field: _field, rank = [], ...rest } = own;
      const direct = [
        list,
        each,
        inEach.length > 0 ? [] : own.field,
        name === "ranked" ? [] : rank,
        ...Object.entries(rest).flatMap(([key, path]) => (EACH_ROW[rule.rule]?.includes(key) ? [] : path)),
      ];
      for (const path of [...direct, lists].flat().filter((it) => it !== undefined)) {
        expect(fieldAt(node, path), `${name} ${path}`).toBeDefined();
      }
      const ofRow = EACH_ROW[rule.rule]?.flatMap((key) => paths[key] ?? []) ?? [];
      for (const path of ofRow) {
        expect(fieldAt(node, each === undefined ? path : `${each}.${path}`), path).toBeDefined();
      }
      for (const path of inEach) expect(fieldAt(node, `${each}.${path}`), path).toBeDefined();
      for (const row of [list ?? [], lists ?? []].flat()) {
        for (const path of [by, city, area, within, name === "ranked" ? rank : [], match].flat()) {
          expect(fieldAt(node, `${row}.${path}`), path).toBeDefined();
        }
      }
    }
  }
});
