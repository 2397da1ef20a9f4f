import type { JsonObject } from "@shifan/schema";
import { type CellValue, type WriteSheet, writeXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import { readSheets, writeSheets } from "./index.ts";
import { definition, edited, rowsIn, sample } from "./testing.ts";

const application = definition("application");
const draft: JsonObject = { cover: { roundYear: 2026 } };
const YEARS = ["指标", "2023年", "2024年", "2025年"];
const LEADERS = "龙头骨干企业";

async function reading(...sheets: WriteSheet[]) {
  const { record, findings } = await readSheets(application, await writeXlsx({ sheets }), draft);
  return { record, said: findings.map(({ message }) => message) };
}
const series = (...values: number[]) => values.map((value, i) => ({ year: 2023 + i, value }));
const table = (rows: CellValue[][], name = "汇总"): WriteSheet => ({ name, rows });

describe("several tables on one sheet", () => {
  test("are each read by their own heads", async () => {
    const { record, said } = await reading(
      table([
        ["一、主要经济指标"],
        YEARS,
        ["地区生产总值", 1, 2, 3],
        [],
        ["二、技术创新"],
        ["指标", "2025年", "2024年", "2023年"],
        ["研发人员", 30, 20, 10],
        ["三、龙头骨干企业情况表"],
        ["序号", "企业名称", "营业收入（亿元）"],
        [1, "甲公司", 12.5],
      ]),
    );
    expect(record).toMatchObject({
      economy: { gdp: series(1, 2, 3) },
      innovation: { rdStaff: series(10, 20, 30) },
      chain: { leaders: [{ name: "甲公司", revenue: 12.5 }] },
    });
    expect(said).toEqual([]);
  });

  test("have the unit of the nearest line above", async () => {
    const { record, said } = await reading(
      table([
        ["单位：亿元"],
        YEARS,
        ["地区生产总值", 1, 2, 3],
        ["单位：万元"],
        YEARS,
        ["工业投资", 10000, 20000, 30000],
        ["续表"],
        YEARS,
        ["出口额", 10000, 20000, 30000],
      ]),
    );
    expect(record.economy).toEqual({ gdp: series(1, 2, 3) });
    expect(said).toEqual([
      expect.stringContaining("第6行“工业投资”的单位是“万元”"),
      expect.stringContaining("第9行“出口额”的单位是“万元”"),
    ]);
  });

  test("of which one is another one's are not read by the heads of the first", async () => {
    const { record, said } = await reading(
      table([YEARS, ["地区生产总值", 1, 2, 3], ["指标", "本月", "累计", "增长"], ["工业投资", 3, 30, 8]]),
    );
    expect(record.economy).toEqual({ gdp: series(1, 2, 3) });
    expect(said).toEqual([
      "工作表“汇总”第3行起的表看不出是本表的哪一部分，没有读取；请把列名改成本表的列名后重新导入",
    ]);
  });

  test("with the same heads on every page are one list", async () => {
    const heads = ["企业名称", "营业收入（亿元）"];
    const { record, said } = await reading(
      table([heads, ["甲公司", 1], ["龙头骨干企业（续）"], heads, ["乙公司", 2]], LEADERS),
    );
    expect(record.chain).toEqual({
      leaders: [
        { name: "甲公司", revenue: 1 },
        { name: "乙公司", revenue: 2 },
      ],
    });
    expect(said).toEqual([]);
  });
});

test.each([
  [LEADERS, [null, "序号", "企业名称", "电话"], [null, 1, "乙公司", "138"]],
  [LEADERS, [null, null, "企业名称", "营业收入"], [null, 1, "乙公司", 5]],
  ["三、产业发展质效", [null, "指标", "单位", "2025年", "2024年"], [null, "出口额", "亿元", 9, 8]],
])(
  "a table that was put below the form's own one of %s is not read by the heads of that",
  async (name, heads, row) => {
    const bytes = await edited(await writeSheets(application, draft), (book) => {
      rowsIn(book, name).push(heads, row);
    });
    const { changes, findings } = await readSheets(application, bytes, draft);
    expect(changes).toEqual([]);
    expect(findings.map(({ message }) => message)).toEqual([
      expect.stringMatching(/第\d+行起是另一张表，没有读取；请另放一张工作表后重新导入$/),
    ]);
  },
);

describe("a table that stands in the workbook twice", () => {
  test("is read once if it is a list, and the other one is told", async () => {
    const heads = ["企业名称", "营业收入（亿元）", "在产业链中的作用"];
    const { record, said } = await reading(
      table([heads, ["甲公司", 1, "整机"]], "装备企业"),
      table([heads, ["乙公司", 2, "整机"]], "化工企业"),
    );
    expect(record.chain).toEqual({ leaders: [{ name: "甲公司", revenue: 1, role: "整机" }] });
    expect(said).toEqual([
      "工作表“化工企业”第1行起的“龙头骨干企业”前面已经有一张（工作表“装备企业”），只读取了前一张，请合并成一张表后重新导入",
    ]);
  });

  test("gives each indicator the figures of its first row that has any", async () => {
    const { record, said } = await reading(
      table([YEARS, ["地区生产总值", 1, 2, 3], ["工业投资"]], "一"),
      table([YEARS, ["地区生产总值", 7, 8, 9], ["工业投资", 4, 5, 6]], "二"),
    );
    expect(record.economy).toEqual({ gdp: series(1, 2, 3), industrialInvest: series(4, 5, 6) });
    expect(said).toEqual(["工作表“二”第2行的“地区生产总值”前面（工作表“一”）已经有一行，只读取前一行"]);
  });
});

describe("what nobody sees", () => {
  test("is not read on a hidden sheet, and that is told", async () => {
    const { record, said } = await reading(table([YEARS, ["地区生产总值", 1, 2, 3]], "今年"), {
      ...table([YEARS, ["地区生产总值", 7, 8, 9]], "旧稿"),
      hidden: true,
    });
    expect(record.economy).toEqual({ gdp: series(1, 2, 3) });
    expect(said).toEqual(["工作表“旧稿”是隐藏的，没有读取；要读取的，请取消隐藏后重新导入"]);
  });

  test("is read in rows and columns, and told; another year's column is none of the form", async () => {
    const { record, said } = await reading({
      ...table([
        ["指标", "2022年", "2023年", "2024年", "2025年"],
        ["地区生产总值", 0, 1, 2, 3],
        ["工业投资", 0, 4, 5, 6],
      ]),
      rowDefs: new Map([[2, { hidden: true }]]),
      columns: [{}, { hidden: true }, { hidden: true }],
    });
    expect(record.economy).toEqual({ gdp: series(1, 2, 3), industrialInvest: series(4, 5, 6) });
    expect(said).toEqual([
      "工作表“汇总”第3行是隐藏的，内容已照常读取，请核对",
      "工作表“汇总”C列是隐藏的，内容已照常读取，请核对",
      expect.stringContaining("B列是2022年"),
    ]);
  });

  test("says nothing of the marks of the form's own workbook", async () => {
    const record = sample("application");
    const bytes = await edited(await writeSheets(application, record), () => undefined);
    expect((await readSheets(application, bytes, record)).findings).toEqual([]);
  });
});
