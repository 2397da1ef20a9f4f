import { expect, test } from "vitest";
import { definitionOf } from "../../src/registry.ts";
import type { SchemaNode } from "../../src/schema-node.ts";
import catalogue from "./catalogue.json" with { type: "json" };
import { type CatalogueField, differencesOf } from "./compare-field.ts";
import { ADDITIONS, DIFFERENCES } from "./differences.ts";

interface Part {
  readonly key: string;
  readonly fields: readonly CatalogueField[];
}

/** The schema that holds a part's fields: a section of the application, or a form. */
function schemaOf(key: string): SchemaNode | undefined {
  const application = definitionOf("application")?.schema.properties?.[key];
  if (application !== undefined) return application.items ?? application;
  return definitionOf(key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`))?.schema;
}

const parts: readonly Part[] = [
  ...catalogue.application,
  ...catalogue.categoryParts,
  ...catalogue.workingForms,
];

const found = Object.fromEntries(
  parts.flatMap(({ key, fields }) => {
    const schema = schemaOf(key);
    return fields.flatMap((field) => {
      const isRequired = schema?.required?.includes(field.key) ?? false;
      const what = differencesOf(field, schema?.properties?.[field.key], isRequired);
      return what.length === 0 ? [] : [[`${key}.${field.key}`, what] as const];
    });
  }),
);

test("the schemas hold every field of the catalogue as it is described, but for the differences listed", () => {
  const listed = Object.fromEntries(Object.entries(DIFFERENCES).map(([field, { what }]) => [field, what]));
  expect(found).toEqual(listed);
});

test("the schemas hold no other fields than the catalogue's and those listed", () => {
  const others = parts.flatMap(({ key, fields }) => {
    const known = fields.map((it) => it.key);
    const keys = Object.keys(schemaOf(key)?.properties ?? {});
    return keys.filter((it) => !known.includes(it)).map((it) => `${key}.${it}`);
  });
  expect(others.sort()).toEqual(Object.keys(ADDITIONS).sort());
});

test("each difference has a reason", () => {
  for (const [field, { why }] of Object.entries(DIFFERENCES)) expect(why.length, field).toBeGreaterThan(20);
  for (const [field, why] of Object.entries(ADDITIONS)) expect(why.length, field).toBeGreaterThan(20);
});

test("the catalogue holds 190 fields of the application and 107 of the working forms", () => {
  const count = (list: readonly Part[]) => list.reduce((sum, { fields }) => sum + fields.length, 0);
  expect(count([...catalogue.application, ...catalogue.categoryParts])).toBe(190);
  expect(count(catalogue.workingForms)).toBe(107);
});
