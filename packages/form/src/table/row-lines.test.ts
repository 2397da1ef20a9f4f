import type { Fault } from "@shifan/schema";
import { expect, test } from "vitest";
import { rowLines } from "./row-lines.ts";

const fault = (year: number, rest: string): Fault => ({
  pointer: "",
  code: "relation-broken",
  params: { field: `“出口额”${year}年` },
  message: `“出口额”${year}年${rest}`,
});
const NONE: readonly Fault[] = [];

test("what is missing in several years is said once, with their names", () => {
  const years = [2023, 2024].map((year) => ({
    name: `${year}年`,
    faults: [fault(year, "：没有填写数值，请填写")],
    warnings: NONE,
  }));
  expect(rowLines(years)).toEqual([{ text: "2023年、2024年：没有填写数值，请填写", isWarning: false }]);
});

test("different sentences stay apart, also a warning in the same words as a fault", () => {
  const years = [
    { name: "2023年", faults: [fault(2023, "（20亿元）不能大于“进出口总额”（10亿元）")], warnings: NONE },
    { name: "2024年", faults: NONE, warnings: [fault(2024, "（20亿元）不能大于“进出口总额”（10亿元）")] },
  ];
  expect(rowLines(years).map(({ isWarning }) => isWarning)).toEqual([false, true]);
});

test("what holds for the whole row stands without a name", () => {
  const whole = { ...fault(2023, ""), params: { field: "“出口额”" }, message: "“出口额”：请填写三年的数据" };
  expect(rowLines([{ name: "", faults: [whole], warnings: NONE }])).toEqual([
    { text: "请填写三年的数据", isWarning: false },
  ]);
});
