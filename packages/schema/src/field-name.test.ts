import { expect, test } from "vitest";
import { fieldName } from "./field-name.ts";
import { readSample } from "./node/index.ts";
import { definitionOf } from "./registry.ts";

const schema = definitionOf("application")?.schema ?? {};
const sample = readSample("application");

test("a year of a series is called by its number where the record is known", () => {
  expect(fieldName(schema, "/economy/gdp/1/value", sample)).toBe("“产业发展质效”的“地区生产总值”2024年");
  expect(fieldName(schema, "/economy/gdp/1/note", sample)).toBe(
    "“产业发展质效”的“地区生产总值”2024年的“说明”",
  );
  expect(fieldName(schema, "/economy/gdp/1/value")).toBe("“产业发展质效”的“地区生产总值”第2项");
});

test("a row of a table is called by its place, and a series in it by its year", () => {
  expect(fieldName(schema, "/leadingIndustries/0/output/2/value", sample)).toBe(
    "“主导产业”第1项的“产值”2025年",
  );
});

test("a field that the schema doesn't know is called by its key", () => {
  expect(fieldName(schema, "/economy/gpd", sample)).toBe("“产业发展质效”的“gpd”");
});
