import { expect, test } from "vitest";
import type { Place } from "./form.ts";
import { brokenLabel, leastBrackets, leastTitle } from "./head-text.ts";

const place = (title: string, unit?: string): Place => ({
  key: "",
  pointer: "",
  node: { title, ...(unit === undefined ? {} : { "x-unit": unit }) },
  value: undefined,
});

test("a head that fits stays on its line, another breaks before its unit", () => {
  expect(brokenLabel(place("营业收入", "亿元"), 8)).toBe("营业收入（亿元）");
  expect(brokenLabel(place("营业收入", "亿元"), 5)).toBe("营业收入\n（亿元）");
  expect(brokenLabel(place("排序", "位"), 3)).toBe("排序\n（位）");
});

test("a unit is parted at its stroke alone, and only where it has no room", () => {
  expect(brokenLabel(place("能耗", "吨标准煤/万元"), 9)).toBe("能耗\n（吨标准煤/万元）");
  expect(brokenLabel(place("能耗", "吨标准煤/万元"), 7)).toBe("能耗\n（吨标准煤/\n万元）");
});

test("a title breaks into even lines, and the unit stands behind the last where there is room", () => {
  expect(brokenLabel(place("上年实际"), 3.4)).toBe("上年\n实际");
  expect(brokenLabel(place("差异率", "%"), 2.5)).toBe("差异率\n（%）");
  expect(brokenLabel(place("比上年增减（名义）"), 6)).toBe("比上年增减\n（名义）");
});

test("a title with a bracket within it breaks before the bracket, unless one character would stand alone", () => {
  expect(brokenLabel(place("上市（挂牌）地"), 5.5)).toBe("上市\n（挂牌）地");
  expect(brokenLabel(place("上市（挂牌）地"), 8)).toBe("上市（挂牌）地");
  expect(brokenLabel(place("县（市、区）名称"), 7)).toBe("县（市、区）名称");
});

test("a column is as wide as its widest bracket and a third of its title", () => {
  expect(leastBrackets(place("亩均税收", "万元/亩"))).toBeCloseTo(3.51);
  expect(leastBrackets(place("增速", "%"))).toBeCloseTo(2.95);
  expect([
    leastTitle(place("结果")),
    leastTitle(place("上年实际")),
    leastTitle(place("规上工业营业收入")),
  ]).toEqual([2, 2, 3]);
});
