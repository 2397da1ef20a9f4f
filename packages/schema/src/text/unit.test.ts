import { expect, test } from "vitest";
import { isOtherSize, sameUnit, unitFits, unitOf, unitsIn } from "./unit.ts";

test("a title's unit stands in the brackets at its end, whatever their width", () => {
  expect(["总投资（亿元）", "总投资(亿元)*", "总投资（估算）（ 亿元 ）", "总投资"].map(unitOf)).toEqual([
    "亿元",
    "亿元",
    "亿元",
    "",
  ]);
});

test("units are the same in any width, and those of whole things by any name", () => {
  expect(sameUnit("％", "%")).toBe(true);
  expect(sameUnit("家", "户")).toBe(true);
  expect(sameUnit("人民币亿元", "亿元")).toBe(true);
  expect(sameUnit("吨标煤/万元", "吨标准煤/万元")).toBe(true);
  expect(sameUnit("万元", "亿元")).toBe(false);
});

test.each([
  ["万元", "亿元"],
  ["人民币万元", "亿元"],
  ["元人民币", "亿元"],
  ["亩", "平方公里"],
  ["公顷", "平方公里"],
  ["万㎡", "亩"],
])("%s and %s are sizes of one thing", (given, unit) => expect(isOtherSize(given, unit)).toBe(true));

test.each([
  ["亿元人民币", "亿元"],
  ["户", "亿元"],
  ["人", "亩"],
])("%s and %s aren't", (given, unit) => expect(isOtherSize(given, unit)).toBe(false));

test("where no unit is given nothing says that figures don't belong", () => {
  expect(unitFits("", "亿元")).toBe(true);
  expect(unitFits("万元", "")).toBe(true);
  expect(unitFits("万元", "亿元")).toBe(false);
});

test("a line above a table gives its units, and one with who fills it in gives none", () => {
  expect(unitsIn("单位：万元、户")).toEqual(["万元", "户"]);
  expect(unitsIn("（计量单位 : 亿元，％）")).toEqual(["亿元", "%"]);
  expect(unitsIn("（单位：台（套）、万元）")).toEqual(["台", "万元"]);
  expect(unitsIn("推荐单位：济南市 单位：万元")).toEqual(["万元"]);
  expect(["某县主要指标", "填报单位盖章", "填报单位：某县统计局"].flatMap(unitsIn)).toEqual([]);
});
