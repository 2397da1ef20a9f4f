import { expect, test } from "vitest";
import { isCalled, isSameDimension, isSameUnit } from "./indicator-name.ts";

test("a goal is known by its title with or without the remark, and by the short ways of writing it", () => {
  expect(isCalled("研发投入强度（占营业收入）", "研发投入强度")).toBe(true);
  expect(isCalled("研发投入强度（占营业收入）", "研发投入强度(占营业收入)")).toBe(true);
  expect(isCalled("规模以上工业营业收入", "规上工业营业收入")).toBe(true);
  expect(isCalled("全社会 R&D 经费占 GDP 比重", "全社会R&D经费占GDP比重")).toBe(true);
  expect(isCalled("有效发明专利数", "有效发明专利")).toBe(true);
});

test("a remark that the title doesn't have makes another indicator", () => {
  expect(isCalled("研发投入强度（占营业收入）", "研发投入强度（占地区生产总值）")).toBe(false);
  expect(isCalled("规模以上工业营业收入", "规模以上工业营业收入（主导产业）")).toBe(false);
});

test("multiples of a unit are one dimension, however per cent is written it is one unit", () => {
  expect([isSameUnit("％", "%"), isSameUnit("万元", "亿元"), isSameUnit("‰", "%")]).toEqual([
    true,
    false,
    false,
  ]);
  expect(isSameDimension("万元", "亿元")).toBe(true);
  expect(isSameDimension("元/亩", "万元/亩")).toBe(true);
  expect(isSameDimension("‰", "%")).toBe(true);
  expect(isSameDimension("万元/人", "万元/亩")).toBe(false);
});
