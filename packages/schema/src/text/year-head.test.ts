import { expect, test } from "vitest";
import { yearHead } from "./year-head.ts";

test("a year is known however it is written, with the unit behind it", () => {
  for (const text of [
    "2025",
    "2025年",
    "25年",
    "２０２５年度",
    "2025 年末",
    "2025年实际数",
    "2025年（快报）",
  ])
    expect(yearHead(text), text).toEqual({ year: 2025, unit: "" });
  expect(yearHead("2025年（万元）")).toEqual({ year: 2025, unit: "万元" });
});

test("what is of no figure of a year yet, of a part of it or of none is no year", () => {
  const others = ["2025年预计", "2025年（计划）", "2025年1-6月", "2025年增长", "25", "1850", "年度", ""];
  expect(others.filter((text) => yearHead(text) !== undefined)).toEqual([]);
});
