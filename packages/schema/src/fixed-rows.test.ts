import scheme from "@shifan/schemas/reference/scheme.json" with { type: "json" };
import { expect, test } from "vitest";
import { fixedRows, withFixedRows, withFixedValues } from "./fixed-rows.ts";
import type { JsonObject } from "./json.ts";
import type { KindDefinition } from "./kind.ts";
import { readSample } from "./node/index.ts";
import { definitionOf } from "./registry.ts";

function kind(name: string): KindDefinition {
  const definition = definitionOf(name);
  if (definition === undefined) throw new Error(name);
  return definition;
}

const rowsOf = (name: string, key: string, record: JsonObject = {}) =>
  withFixedRows(kind(name), record)[key] as readonly JsonObject[];

test("the default weights are 100 for every category, and no number stands twice", () => {
  for (const category of ["manufacturing", "traditional", "foundation"] as const)
    expect(scheme.indicators.reduce((sum, { weights }) => sum + weights[category], 0)).toBe(100);
  expect(new Set(scheme.indicators.map(({ id }) => id)).size).toBe(26);
});

test("a score sheet begins with all indicators, with their maximum once the category is chosen", () => {
  expect(rowsOf("expert-score", "scores")).toHaveLength(26);
  expect(rowsOf("expert-score", "scores")[0]).toEqual({
    indicatorId: "1-1",
    indicator: "规上工业营业收入规模",
  });
  expect(rowsOf("expert-score", "scores", { category: "traditional" })[0]?.max).toBe(3);
  const { "x-rows": _, ...other } = kind("expert-score").schema.properties?.scores ?? {};
  expect(fixedRows(other, {})).toBeUndefined();
});

test("the samples keep to the default scheme", () => {
  const sample = readSample("expert-score") as JsonObject;
  const known = ({ indicatorId, indicator, max }: JsonObject) => ({ indicatorId, indicator, max });
  expect((sample.scores as JsonObject[]).map(known)).toEqual(
    rowsOf("expert-score", "scores", { category: "manufacturing" }),
  );
});

test("an evaluation divides the indicators, and takes the category from the zone's number", () => {
  const quant = rowsOf("evaluation", "quant", { designationId: "SDGY-2026-F-03" });
  expect([quant.length, rowsOf("evaluation", "qual").length]).toEqual([19, 7]);
  expect(quant[7]).toEqual({
    indicatorId: "3-1",
    indicator: "研发投入强度",
    max: 7,
    basis: "同类县区百分位",
  });
});

test("a check that is asked of every application has its row; what is filled in already stays", () => {
  expect(rowsOf("city-review", "formChecks").map(({ item }) => item)[11]).toBe("无涉密内容");
  const formChecks = [{ item: "承诺书签章", result: "是" }];
  expect(rowsOf("city-review", "formChecks", { formChecks })).toEqual(formChecks);
});

test("an expert with an interest gets no rows to score", () => {
  expect(withFixedRows(kind("expert-score"), { recusal: { conflict: true } })).not.toHaveProperty("scores");
});

test("what a paper didn't hold of a row is known when the category was chosen on it", () => {
  const scores = [{ indicatorId: "1-1", indicator: "规上工业营业收入规模", score: 4.5 }];
  expect(withFixedValues(kind("expert-score"), { category: "foundation", scores }).scores).toEqual([
    { indicatorId: "1-1", indicator: "规上工业营业收入规模", max: 3, score: 4.5 },
  ]);
  expect(withFixedValues(kind("expert-score"), {})).toEqual({});
});

test("an expert with an interest hands the printed rows back untouched, and they go; a score stays and is told", () => {
  const recusal = { conflict: true };
  const row = { indicatorId: "1-1", indicator: "规上工业营业收入规模" };
  expect(withFixedValues(kind("expert-score"), { recusal, scores: [row] })).toEqual({ recusal });
  const scored = { recusal, scores: [{ ...row, score: 3 }] };
  expect(withFixedValues(kind("expert-score"), scored)).toEqual(scored);
});
