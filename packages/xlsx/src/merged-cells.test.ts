import type { JsonObject } from "@shifan/schema";
import { type CellValue, type MergeRange, writeXlsx } from "hucre/xlsx";
import { expect, test } from "vitest";
import { readSheets, writeSheets } from "./index.ts";
import { definition, edited, plainWorkbook, rowsIn } from "./testing.ts";

const application = definition("application");
const LEADERS = "龙头骨干企业";
const draft: JsonObject = {
  cover: { roundYear: 2026 },
  chain: { leaders: [{ name: "乙公司", role: "配套" }] },
};

/** Cells of one column that were merged over rows, both counted from 0. */
const down = (column: number, startRow: number, endRow: number): MergeRange => ({
  startRow,
  endRow,
  startCol: column,
  endCol: column,
});
const merged = (name: string, rows: CellValue[][], merges: MergeRange[]): Promise<Uint8Array> =>
  writeXlsx({ sheets: [{ name, rows, merges }] });

test("a cell that was merged over rows of a list stands in each of them", async () => {
  const bytes = await merged(
    LEADERS,
    [
      ["企业名称", "营业收入（亿元）", "在产业链中的作用"],
      ["甲公司", 1, "整机"],
      ["乙公司", 2, null],
      ["丙公司", 3, null],
      [null, null, null],
    ],
    [down(2, 1, 4)],
  );
  const { record, findings } = await readSheets(application, bytes, draft);
  expect(findings).toEqual([]);
  expect(record.chain).toEqual({
    leaders: [
      { name: "甲公司", revenue: 1, role: "整机" },
      { name: "乙公司", revenue: 2, role: "整机" },
      { name: "丙公司", revenue: 3, role: "整机" },
    ],
  });
});

test("a figure that was merged over rows is the first one's, and that is said; words belong to each", async () => {
  const projects = "在建及储备重点项目";
  const bytes = await merged(
    projects,
    [
      ["项目名称", "投资主体", "总投资（亿元）"],
      ["甲项目", "某公司", 32.6],
      ["乙项目", null, null],
      ["丙项目", null, null],
      ["丁项目", "他公司", 5],
    ],
    [down(1, 1, 3), down(2, 1, 3)],
  );
  const { record, findings } = await readSheets(application, bytes, {});
  expect(record.chain).toEqual({
    projects: [
      { name: "甲项目", investor: "某公司", totalInvest: 32.6 },
      { name: "乙项目", investor: "某公司" },
      { name: "丙项目", investor: "某公司" },
      { name: "丁项目", investor: "他公司", totalInvest: 5 },
    ],
  });
  expect(findings.map(({ message }) => message)).toEqual([
    `工作表“${projects}”第2行C列的“32.6”与下面合并到第4行；合并单元格中的数只填入其第一行，请核对`,
  ]);
});

test("a figure that was merged over years or indicators is the first one's, and that is said", async () => {
  const bytes = await merged(
    "产业发展质效",
    [
      ["指标", "2023年", "2024年", "2025年"],
      ["地区生产总值", 1, 2, 3],
      ["工业投资", null, 5, null],
      ["出口额", "暂无", null, 9],
    ],
    [
      down(1, 1, 2),
      { startRow: 2, endRow: 2, startCol: 2, endCol: 3 },
      { startRow: 3, endRow: 3, startCol: 1, endCol: 2 },
    ],
  );
  const { record, findings } = await readSheets(application, bytes, draft);
  expect(record.economy).toMatchObject({
    industrialInvest: [{ value: null }, { value: 5 }, { value: null }],
  });
  expect(findings.map(({ message }) => message)).toEqual([
    "工作表“产业发展质效”第2行B列的“1”合并到第3行B列；合并单元格中的数只填入其第一格，请核对",
    "工作表“产业发展质效”第3行C列的“5”合并到第3行D列；合并单元格中的数只填入其第一格，请核对",
    "工作表“产业发展质效”第4行B列是“暂无”，不是数值，没有读取",
  ]);
});

test("the indicators below a head over two columns are the last words of their rows", async () => {
  const bytes = await merged(
    "产业发展质效",
    [
      ["指标", null, "2023年", "2024年", "2025年"],
      ["规模", "地区生产总值", 1, 2, 3],
      [null, "规上工业企业数", 4, 5, 6],
      ["工业投资", null, 7, 8, 9],
      ["出口额", "亿元", 7, 8, 9],
      ["进出口总额", "其中：民营", 7, 8, 9],
    ],
    [down(0, 1, 2), ...[0, 3].map((row) => ({ startRow: row, endRow: row, startCol: 0, endCol: 1 }))],
  );
  const { changes, findings } = await readSheets(application, bytes, draft);
  expect(changes.map(({ pointer }) => pointer)).toEqual(
    ["gdp", "scaleCount", "industrialInvest", "exportTotal"].map((key) => `/economy/${key}`),
  );
  expect(findings.map(({ message }) => message)).toEqual([
    expect.stringContaining("第6行的指标“其中：民营”不认识"),
  ]);
});

test("an indicator that was merged over several rows of figures is read of none, and told", async () => {
  const bytes = await merged(
    "产业发展质效",
    [
      ["指标", "分项", "2023年", "2024年", "2025年"],
      ["地区生产总值", "第一产业", 1, 2, 3],
      [null, "第二产业", 4, 5, 6],
    ],
    [down(0, 1, 2)],
  );
  const { changes, findings } = await readSheets(application, bytes, draft);
  expect(changes).toEqual([]);
  expect(findings.map(({ message }) => message)).toEqual([
    expect.stringContaining("B列的列名“分项”不认识"),
    "工作表“产业发展质效”第2行的“地区生产总值”与下面的行合并，分不清哪一行是它的数，没有读取；请每行写明指标名称后重新导入",
    expect.stringContaining("第3行有数字，却没有写指标名称"),
  ]);
});

test("rows of a list in others that belong to none leave no empty list", async () => {
  const bytes = await merged(
    "主要产品",
    [
      ["产品", "年产量", "计量单位"],
      ["装载机", 8650, "台"],
    ],
    [],
  );
  const { changes, findings } = await readSheets(application, bytes, draft);
  expect(changes).toEqual([]);
  expect(findings).toHaveLength(1);
});

test("a title or a head that was merged down is no value of the rows below", async () => {
  const bytes = await merged(
    LEADERS,
    [
      ["某区龙头企业", null],
      ["企业名称", "营业收入（亿元）"],
      [null, null],
      ["甲公司", 1],
    ],
    [down(0, 1, 2), { startRow: 0, endRow: 0, startCol: 0, endCol: 1 }],
  );
  const { record } = await readSheets(application, bytes, {});
  expect(record).toEqual({ chain: { leaders: [{ name: "甲公司", revenue: 1 }] } });
});

test("a unit that was merged over several indicators is that of each", async () => {
  const bytes = await merged(
    "产业发展质效",
    [
      ["指标", "单位", "2023年", "2024年", "2025年"],
      ["地区生产总值", "万元", 1, 2, 3],
      ["工业投资", null, 1, 2, 3],
    ],
    [down(1, 1, 2)],
  );
  const { changes, findings } = await readSheets(application, bytes, draft);
  expect(changes).toEqual([]);
  expect(findings.map(({ message }) => message)).toEqual([
    expect.stringContaining("第2行“地区生产总值”的单位是“万元”"),
    expect.stringContaining("第3行“工业投资”的单位是“万元”"),
  ]);
});

test.each([
  "合计",
  "合 计",
  "小计：",
  "总　计",
  "合计（2家）",
  "合计12个项目",
  "本页合计",
  "全区合计：",
  "累计",
  "共计十二家企业",
])("a row %s is no item of the list, and that is said", async (total) => {
  const bytes = await plainWorkbook(LEADERS, [
    ["序号", "企业名称", "营业收入（亿元）"],
    [1, "甲公司", 1],
    [2, "合计算力公司", 2],
    [total, null, 3],
    [3, total, 3],
    [4, "累计智能科技", 4],
  ]);
  const { record, findings } = await readSheets(application, bytes, {});
  expect(record).toEqual({
    chain: {
      leaders: [
        { name: "甲公司", revenue: 1 },
        { name: "合计算力公司", revenue: 2 },
        { name: "累计智能科技", revenue: 4 },
      ],
    },
  });
  expect(findings.map(({ message }) => message)).toEqual(
    [4, 5].map((row) => `工作表“${LEADERS}”第${row}行是“${total}”，没有作为一项读取`),
  );
});

test.each([
  ["所属产业", "装备制造", "小计"],
  ["所属产业", "合计", null],
  ["所属产业", "注：为快报数", null],
  ["备注", "填报人：张三", null],
  ["所属产业", "一、装备制造", null],
  ["所属产业", "二", "化工"],
])("a sum, a remark or a heading below a column %s is no item either", async (column, first, name) => {
  const other = first === "合计" ? [first, name, 3] : [first, name, null];
  const bytes = await plainWorkbook(LEADERS, [
    [column, "企业名称", "营业收入（亿元）"],
    ["装备制造", "甲公司", 1],
    other,
  ]);
  const { record, findings } = await readSheets(application, bytes, {});
  expect(record).toEqual({ chain: { leaders: [{ name: "甲公司", revenue: 1 }] } });
  const said = name === null || first === "装备制造" ? (name ?? first) : `${first}${name}`;
  const told = findings.map(({ message }) => message).slice(1);
  expect(told).toEqual(
    name === null && first !== "合计" ? [] : [expect.stringContaining(`第3行是“${said}”`)],
  );
});

test("remarks and headings in the place of names are no items, and are told", async () => {
  const bytes = await plainWorkbook(LEADERS, [
    ["企业名称", "营业收入"],
    [null, "亿元"],
    ["一、装备制造", null],
    ["甲公司", 1],
    ["注：营业收入为快报数", null],
    ["填表人：张三", "联系电话：0531-1"],
  ]);
  const { record, findings } = await readSheets(application, bytes, {});
  expect(record).toEqual({ chain: { leaders: [{ name: "甲公司", revenue: 1 }] } });
  expect(findings.map(({ message }) => message)).toEqual(
    [
      [3, "一、装备制造"],
      [5, "注：营业收入为快报数"],
      [6, "填表人：张三"],
    ].map(([row, text]) => `工作表“${LEADERS}”第${row}行是“${text}”，没有作为一项读取`),
  );
});

test("a total below the rows of the form's own workbook is none either", async () => {
  const bytes = await edited(await writeSheets(application, draft), (book) => {
    const rows = rowsIn(book, LEADERS);
    const at = rows.findIndex((row) => String(row[0]).startsWith("/"));
    rows[at + 1]?.splice(1, 2, null, "合计");
  });
  const { changes, findings } = await readSheets(application, bytes, draft);
  expect(changes).toEqual([]);
  expect(findings.map(({ message }) => message)).toEqual([expect.stringContaining("是“合计”")]);
});
