import type { JsonObject } from "@shifan/schema";
import type { CellValue } from "hucre/xlsx";
import { expect, test } from "vitest";
import { readSheets, writeSheets } from "./index.ts";
import { definition, edited, plainWorkbook, rowsIn, sample } from "./testing.ts";

const application = definition("application");
const record = sample("application");
const draft: JsonObject = { cover: { roundYear: 2026 }, economy: record.economy ?? {} };

const LEADERS = "龙头骨干企业";

async function reading(name: string, rows: CellValue[][]) {
  const { changes, findings } = await readSheets(application, await plainWorkbook(name, rows), draft);
  return { changes, said: findings.map(({ message }) => message) };
}

test("figures of a row under another unit are not taken, wherever the row says it", async () => {
  const { changes, said } = await reading("产业发展质效", [
    ["指标", "单位", "2023年", "2024年", "2025年"],
    ["地区生产总值", "万元", 1, 2, 3],
    ["规模以上工业利润总额（万元）", null, 1, 2, 3],
    ["规模以上工业企业数", "家", 100, 110, 120],
    ["工业税收（实缴）", null, 1, 2, 3],
    ["出口额（快报）", "亿元", 1, 2, 3],
  ]);
  expect(said).toEqual([
    "工作表“产业发展质效”第2行“地区生产总值”的单位是“万元”，本表的单位是“亿元”，没有读取这一行，请换算后重新导入",
    "工作表“产业发展质效”第3行“规模以上工业利润总额（万元）”的单位是“万元”，本表的单位是“亿元”，没有读取这一行，请换算后重新导入",
  ]);
  expect(changes.map(({ pointer }) => pointer)).toEqual([
    "/economy/scaleCount",
    "/economy/industrialTax",
    "/economy/exportTotal",
  ]);
});

test("a unit above the table is that of all rows that give none and count the same thing", async () => {
  const { changes, said } = await reading("产业发展质效", [
    ["某县主要指标", null, null, "单位：万元"],
    ["指标", "2023年", "2024年", "2025年"],
    ["地区生产总值", 1, 2, 3],
    ["规模以上工业企业数", 100, 110, 120],
    ["工业投资（亿元）", 1, 2, 3],
  ]);
  expect(said).toEqual([expect.stringMatching(/^工作表“产业发展质效”第3行“地区生产总值”的单位是“万元”/)]);
  expect(changes.map(({ pointer }) => pointer)).toEqual(["/economy/scaleCount", "/economy/industrialInvest"]);
});

test.each([
  ["several units, this one not the first", ["某县主要指标", null, null, "单位：户、万元"]],
  ["who fills it in beside it", ["填报单位：某县统计局", null, null, "单位：万元"]],
  ["who fills it in before it", ["填报单位：某县统计局 单位：万元", null, null, null]],
  ["a blank in it", [null, null, null, "单 位 ：万元"]],
  ["the currency in it", [null, null, null, "金额单位：人民币万元"]],
  ["brackets behind the name of the table", ["某县主要指标（万元）", null, null, null]],
])("a line above the table with %s gives its unit", async (_, line) => {
  const { changes, said } = await reading("产业发展质效", [
    line,
    ["推荐单位：某市"],
    ["指标", "2023年", "2024年", "2025年"],
    ["地区生产总值", 1, 2, 3],
    ["规模以上工业企业数", 100, 110, 120],
  ]);
  expect(said).toEqual([
    expect.stringMatching(/^工作表“产业发展质效”第4行“地区生产总值”的单位是“(?:人民币)?万元”/),
  ]);
  expect(changes.map(({ pointer }) => pointer)).toEqual(["/economy/scaleCount"]);
});

test.each([
  ["at its end", [["指标", "2023年（亿元）", "2024年（亿元）", "2025年（万元）"]]],
  [
    "below it",
    [
      ["指标", "2023年", "2024年", "2025年"],
      [null, "亿元", "亿元", "万元"],
    ],
  ],
])("figures of a year that has another unit %s are not taken", async (_, heads) => {
  const { changes, said } = await reading("产业发展质效", [
    ...heads,
    ["工业投资", 1, 2, 30000],
    ["规模以上工业企业数", 100, 110, 120],
  ]);
  expect(said).toEqual([
    expect.stringMatching(
      /行“工业投资”2025年的单位是“万元”，本表的单位是“亿元”，没有读取，请换算后重新导入$/,
    ),
  ]);
  expect(changes).toMatchObject([
    // That of 2025 stays as the record has it.
    { pointer: "/economy/industrialInvest", value: [{ value: 1 }, { value: 2 }, { value: 228.16 }] },
    { pointer: "/economy/scaleCount", value: [{ value: 100 }, { value: 110 }, { value: 120 }] },
  ]);
});

test("a list's column under another unit is not taken, in one row of heads or two", async () => {
  const one = await reading(LEADERS, [
    ["企业名称", "营业收入（万元）", "本地配套企业（2025年）"],
    ["甲公司", 12864000, 5],
  ]);
  expect(one.said).toEqual([
    "工作表“龙头骨干企业”第1行B列“营业收入（万元）”的单位是“万元”，本表的单位是“亿元”，没有读取这一列，请换算后重新导入",
  ]);
  const value = [{ name: "甲公司", localSuppliers: 5 }];
  expect(one.changes).toEqual([{ pointer: "/chain/leaders", value }]);
  const two = await reading(LEADERS, [
    ["企业名称", "营业收入", "本地配套企业"],
    [null, "（万元）", "（家）"],
    ["甲公司", 12864000, 5],
  ]);
  expect(two.said).toEqual([expect.stringContaining("B列“营业收入”的单位是“万元”")]);
  expect(two.changes).toEqual([{ pointer: "/chain/leaders", value }]);
});

test("a unit that was put behind a year in the form's own workbook is that of its figures", async () => {
  const bytes = await edited(await writeSheets(application, draft), (book) => {
    const economy = rowsIn(book, "三、产业发展质效");
    const heads = economy.find((it) => it.includes("2025年")) ?? [];
    const year = heads.indexOf("2025年");
    heads[year] = "2025年（万元）";
    for (const row of economy) if (row[0] === "/economy/gdp") row[year] = 1;
  });
  const { changes, findings } = await readSheets(application, bytes, draft);
  expect(changes).toEqual([]);
  expect(findings.map(({ message }) => message)).toContainEqual(
    expect.stringContaining("“地区生产总值”2025年的单位是“万元”，本表的单位是“亿元”，没有读取"),
  );
});

test("units that were typed over in the form's own workbook count as well", async () => {
  const bytes = await edited(await writeSheets(application, record), (book) => {
    const economy = rowsIn(book, "三、产业发展质效");
    const row = economy.find((it) => it[0] === "/economy/gdp");
    row?.splice(2, 2, "万元", 1);
    const leaders = rowsIn(book, LEADERS);
    for (const cells of leaders) {
      const at = cells.indexOf("（亿元）");
      if (at > 0) cells[at] = "（万元）";
    }
  });
  const { changes, findings } = await readSheets(application, bytes, record);
  expect(changes).toEqual([]);
  expect(findings.map(({ message }) => message)).toEqual([
    expect.stringMatching(/“龙头骨干企业”.*列“营业收入”的单位是“万元”/),
    expect.stringContaining("“地区生产总值”的单位是“万元”"),
  ]);
});
