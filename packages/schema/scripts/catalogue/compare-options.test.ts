import { expect, test } from "vitest";
import { optionsDifference, rowsDifference } from "./compare-options.ts";

const choice = (...values: readonly string[]) => ({ enum: values });

test("options are those of the field, of a field within, or of each", () => {
  expect(optionsDifference("required; a | b; open", choice("a", "b"))).toEqual([]);
  expect(optionsDifference("required; a | b; open", choice("a", "c"))).toEqual(["options"]);
  const row = { items: { properties: { level: choice("国家", "省") } } };
  expect(optionsDifference("optional rows; level 国家 | 省", row)).toEqual([]);
  expect(optionsDifference("level 国家 | 省 | 市", row)).toEqual(["options level"]);
  const group = { properties: { c1: { properties: { change: choice("提升", "下降"), note: {} } } } };
  expect(optionsDifference("each 提升 | 下降 + note", group)).toEqual([]);
});

test("lists have the rows, and figures in them the steps, that are written", () => {
  expect(rowsDifference("0–5", { maxItems: 5 })).toEqual([]);
  expect(rowsDifference("1–10 rows", { minItems: 1, maxItems: 9 })).toEqual(["maxItems"]);
  expect(rowsDifference("≥2 (configurable)", {})).toEqual(["minItems"]);
  expect(rowsDifference("step 0.5", { items: { properties: { score: { multipleOf: 1 } } } })).toEqual([
    "step",
  ]);
});
