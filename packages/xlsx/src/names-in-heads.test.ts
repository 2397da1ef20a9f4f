import { type CellValue, type MergeRange, writeXlsx } from "hucre/xlsx";
import { expect, test } from "vitest";
import { readSheets } from "./index.ts";
import { definition } from "./testing.ts";

const application = definition("application");

async function reading(name: string, rows: CellValue[][], merges: MergeRange[] = []) {
  const bytes = await writeXlsx({ sheets: [{ name, rows, merges }] });
  const { changes, findings } = await readSheets(application, bytes, { cover: { roundYear: 2026 } });
  return { changes, said: findings.map(({ message }) => message) };
}

const ECONOMY = "产业发展质效";
const YEARS = ["2023年", "2024年", "2025年"];

test.each(["规上工业增加值（增速）", "规模以上工业增加值(增长%)", "规上工业增加值（占GDP比重）"])(
  "%s is not the figure itself",
  async (title) => {
    const { changes, said } = await reading(ECONOMY, [
      ["指标", ...YEARS],
      [title, 7, 8, 9],
    ]);
    expect(changes).toEqual([]);
    expect(said).toEqual([expect.stringContaining(`的指标“${title}”不认识，是不是“规模以上工业增加值”？`)]);
  },
);

test("a column of growth in brackets is not that of the figure itself", async () => {
  const { changes, said } = await reading("龙头骨干企业", [
    ["企业名称", "营业收入（增速）", "在产业链中的作用"],
    ["甲公司", 8, "整机"],
  ]);
  expect(changes).toEqual([{ pointer: "/chain/leaders", value: [{ name: "甲公司", role: "整机" }] }]);
  expect(said).toEqual([expect.stringContaining("B列的列名“营业收入（增速）”不认识")]);
});

test.each([
  "1.地区生产总值（亿元）",
  "（二）地区生产总值",
  "三、GDP",
  "其中：地区生产总值（GDP）",
  "#地区生产总值（现价）",
])("the indicator %s is known by its name, whatever stands around it", async (title) => {
  const { changes, said } = await reading(ECONOMY, [
    ["序号", "指标", ...YEARS],
    [1, title, 1, 2, 3],
  ]);
  expect(changes.map(({ pointer }) => pointer)).toEqual(["/economy/gdp"]);
  expect(said).toEqual([]);
});

test.each(["指标名称", "主要指标", "项目"])("indicators stand below %s, as in a paste", async (head) => {
  const { changes } = await reading(ECONOMY, [
    [head, ...YEARS],
    ["地区生产总值", 1, 2, 3],
  ]);
  expect(changes.map(({ pointer }) => pointer)).toEqual(["/economy/gdp"]);
});

test("years are known in short and with a unit, which is that of the column", async () => {
  const figures = ["地区生产总值", 1, 2, 3];
  const short = await reading(ECONOMY, [["指标", "23年", "24年度", 2025], figures]);
  expect(short.changes.map(({ pointer }) => pointer)).toEqual(["/economy/gdp"]);
  const other = await reading(ECONOMY, [
    ["指标", "2023年（万元）", "2024年（万元）", "2025年（万元）"],
    figures,
  ]);
  expect(other.changes).toEqual([]);
  expect(other.said).toEqual([expect.stringContaining("“地区生产总值”2023年、2024年、2025年的单位是“万元”")]);
});

test.each([
  ["below", ["产值（亿元）", null, null], [2023, 2024, 2025]],
  ["over", YEARS, ["产值", "产值", "产值"]],
])("a year %s what it is the year of makes one head with it", async (_, upper, lower) => {
  const { changes } = await reading(
    "主导产业",
    [
      ["主导产业名称", ...upper],
      [null, ...lower],
      ["高端装备", 100, 110, 120],
    ],
    [{ startRow: 0, endRow: 1, startCol: 0, endCol: 0 }],
  );
  const output = [2023, 2024, 2025].map((year, i) => ({ year, value: 100 + 10 * i }));
  expect(changes).toEqual([{ pointer: "/leadingIndustries", value: [{ name: "高端装备", output }] }]);
});

test.each([
  ["上年", "本年"],
  ["2024年（计划）", "2025年预计"],
  ["2024年1-6月", "2025年1-6月"],
])(
  "columns %s and %s are no years of the form: nothing is read, and what to do is said",
  async (...years) => {
    const { changes, said } = await reading("主要指标", [
      ["指标", "单位", ...years],
      ["地区生产总值", "亿元", 1, 2],
    ]);
    expect(changes).toEqual([]);
    expect(said).toEqual([
      expect.stringMatching(/没有读取；要读取的，请把列名改成本表的列名（年份写成“2025年”的样子/),
    ]);
  },
);
