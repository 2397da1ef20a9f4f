import type { JsonObject } from "@shifan/schema";
import { type CellValue, writeXlsx } from "hucre/xlsx";
import { expect, test } from "vitest";
import { readSheets } from "./index.ts";
import { definition } from "./testing.ts";

const draft: JsonObject = { cover: { roundYear: 2026 } };
const PERCENT = { numFmt: "0.0%" };

/** Reads a sheet whose numbers below 1 are shown as percentages. */
async function reading(name: string, rows: CellValue[][]) {
  const cells = new Map(
    rows.flatMap((row, r) =>
      row.flatMap((value, c) =>
        typeof value === "number" && value < 1 ? [[`${r},${c}`, { value, style: PERCENT }] as const] : [],
      ),
    ),
  );
  const bytes = await writeXlsx({ sheets: [{ name, rows, cells }] });
  const { changes, findings } = await readSheets(definition("application"), bytes, draft);
  return { changes, said: findings.map(({ message }) => message) };
}

test("a figure that is shown as a percentage is read as it is seen, where its field or its row counts %", async () => {
  const goals = await reading("三年发展目标", [
    ["指标", "单位", "基年值", "第一年", "第二年", "第三年"],
    ["研发投入强度", "%", 0.028, 0.03, 0.032, 0.035],
  ]);
  expect(goals.changes).toEqual([
    {
      pointer: "/narrative/goals",
      value: [{ indicator: "研发投入强度", unit: "%", base: 2.8, y1: 3, y2: 3.2, y3: 3.5 }],
    },
  ]);
  expect(goals.said).toEqual([]);
});

test("where nothing counts % it is told, and not read as another figure", async () => {
  const { changes, said } = await reading("七、两化融合", [
    ["指标", "2023年", "2024年", "2025年"],
    ["两化融合发展水平（评估得分）", 0.612, 62, 63],
  ]);
  expect(said).toEqual(["工作表“七、两化融合”第2行B列的“61.2%”不是数字，请改正"]);
  expect(changes).toEqual([
    {
      pointer: "/digital/integrationScore",
      value: [
        { year: 2023, value: "61.2%" },
        { year: 2024, value: 62 },
        { year: 2025, value: 63 },
      ],
    },
  ]);
});

test("a figure with the unit of its row is a figure", async () => {
  const { changes, said } = await reading("三年发展目标", [
    ["指标", "单位", "基年值", "第一年"],
    ["亩均税收", "万元/亩", "12.5万元/亩", 13],
  ]);
  expect(changes).toEqual([
    { pointer: "/narrative/goals", value: [{ indicator: "亩均税收", unit: "万元/亩", base: 12.5, y1: 13 }] },
  ]);
  expect(said).toEqual([]);
});

test("a count with another name of its unit is a figure", async () => {
  const { changes, said } = await reading("产业发展质效", [
    ["指标", "2023年", "2024年", "2025年"],
    ["规模以上工业企业数", "212户", "1,240家", "２４０　家"],
  ]);
  const value = [212, 1240, 240].map((it, i) => ({ year: 2023 + i, value: it }));
  expect(changes).toEqual([{ pointer: "/economy/scaleCount", value }]);
  expect(said).toEqual([]);
});

test("a code that was typed as a number has lost digits: it is not read, and told", async () => {
  const { changes, said } = await reading("龙头骨干企业", [
    ["企业名称", "统一社会信用代码", "营业收入（亿元）"],
    ["甲公司", 913701127654321000, 1],
  ]);
  expect(changes).toEqual([{ pointer: "/chain/leaders", value: [{ name: "甲公司", revenue: 1 }] }]);
  expect(said).toEqual([
    "工作表“龙头骨干企业”第2行B列是超过15位的数字，表格软件已经丢掉后面几位，没有读取；请把这一格设为文本后重新填写",
  ]);
});
