import { expect, test } from "vitest";
import { chineseOrdinal, sectionLabel } from "./labels.ts";

test("section labels follow the four levels of the standard", () => {
  expect([1, 2, 3, 4].map((level) => sectionLabel(level as 1 | 2 | 3 | 4, 2))).toEqual([
    "二、",
    "（二）",
    "2.",
    "（2）",
  ]);
});

test("ordinals are written as they are spoken", () => {
  expect([1, 9, 10, 11, 20, 21, 99, 100, 101, 110, 112, 120, 999].map(chineseOrdinal)).toEqual([
    "一",
    "九",
    "十",
    "十一",
    "二十",
    "二十一",
    "九十九",
    "一百",
    "一百零一",
    "一百一十",
    "一百一十二",
    "一百二十",
    "九百九十九",
  ]);
});

test("an ordinal that no paper has is refused", () => {
  expect(() => chineseOrdinal(1000)).toThrow("1 到 999");
  expect(() => chineseOrdinal(0)).toThrow("1 到 999");
});
