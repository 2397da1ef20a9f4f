import type { JsonObject } from "@shifan/schema";
import { type CellValue, type MergeRange, writeXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import { readSheets } from "./index.ts";
import { definition } from "./testing.ts";

const application = definition("application");
const draft: JsonObject = { cover: { roundYear: 2026 } };
const ECONOMY = "产业发展质效";
const PROJECTS = "在建及储备重点项目";

const over = (row: number, startCol: number, endCol: number): MergeRange => ({
  startRow: row,
  endRow: row,
  startCol,
  endCol,
});
const down = (column: number, startRow: number, endRow: number): MergeRange => ({
  startRow,
  endRow,
  startCol: column,
  endCol: column,
});
async function read(name: string, rows: CellValue[][], merges: MergeRange[] = []) {
  const bytes = await writeXlsx({ sheets: [{ name, rows, merges }] });
  const { changes, findings, record } = await readSheets(application, bytes, draft);
  return { changes, record, said: findings.map(({ message }) => message) };
}
const gdp = [2023, 2024, 2025].map((year, i) => ({ year, value: [100, 110, 120][i] ?? null }));
const YEARS = [null, null, "2023年", null, "2024年", null, "2025年", null];
const merges = [down(0, 0, 1), down(1, 0, 1), over(0, 2, 3), over(0, 4, 5), over(0, 6, 7)];

describe("a year over two columns", () => {
  const table = (first: string, second: string): CellValue[][] => {
    const [amounts, growth] = [
      [100, 110, 120],
      [5, 10, 9],
    ];
    const [one, other] = first === "总量" ? [amounts, growth] : [growth, amounts];
    const figures = [0, 1, 2].flatMap((i) => [one?.[i] ?? null, other?.[i] ?? null]);
    return [
      ["指标", "单位", ...YEARS.slice(2)],
      [null, null, first, second, first, second, first, second],
      ["地区生产总值", "亿元", ...figures],
    ];
  };
  test.each([
    ["总量", "增速（%）"],
    ["增速", "总量"],
    ["比上年增长", "总量"],
  ])("is that of the figure, of %s and %s, made one or not", async (first, second) => {
    for (const made of [merges, []]) {
      const { changes, said } = await read(ECONOMY, table(first, second), made);
      expect(changes).toEqual([{ pointer: "/economy/gdp", value: gdp }]);
      expect(said).toHaveLength(3);
      expect(said[0]).toMatch(/列是“2023年”的“(增速|比上年).*”，不是它的数值，没有读取这一列$/);
    }
  });

  test("is read of neither where nobody can tell which is meant", async () => {
    const { changes, said } = await read(ECONOMY, table("上半年", "下半年"), merges);
    expect(changes).toEqual([]);
    expect(said).toHaveLength(6);
    expect(said[0]).toBe(
      `工作表“${ECONOMY}”第1行C列与别的列同属“2023年”（“上半年”“下半年”），分不清哪一列是本表要填的，没有读取；请只留一列后重新导入`,
    );
  });

  test("below 总量 and 增速 is told as well", async () => {
    const { changes } = await read(
      ECONOMY,
      [
        ["指标", "增速", null, null, "总量", null, null],
        [null, "2023年", "2024年", "2025年", "2023年", "2024年", "2025年"],
        ["地区生产总值", 5, 10, 9, 100, 110, 120],
      ],
      [down(0, 0, 1), over(0, 1, 3), over(0, 4, 6)],
    );
    expect(changes).toEqual([{ pointer: "/economy/gdp", value: gdp }]);
  });
});

describe("heads of a list in two rows", () => {
  const table: CellValue[][] = [
    ["重点项目表", null, null, null, null],
    ["序号", "项目名称", "投资（万元）", null, "所属产业"],
    [null, null, "总投资", "当年计划投资", null],
    [1, "甲项目", 326000, 10000, "锂电"],
  ];
  const made = [over(0, 0, 4), down(0, 1, 2), down(1, 1, 2), over(1, 2, 3), down(4, 1, 2)];

  test.each([
    ["made one", made],
    ["left blank", []],
  ] as const)("are all read, with the unit over several columns, cells %s", async (_, cells) => {
    const { record, said } = await read(PROJECTS, table, [...cells]);
    expect(record.chain).toEqual({ projects: [{ name: "甲项目", industry: "锂电" }] });
    expect(said).toEqual([
      expect.stringContaining("C列“总投资”的单位是“万元”，本表的单位是“亿元”"),
      expect.stringContaining("D列“当年计划投资”的单位是“万元”，本表的单位是“亿元”"),
    ]);
  });

  test("a unit of a column's own comes before the one over several", async () => {
    const rows = table.map((row) => row.map((it) => (it === "总投资" ? "总投资（亿元）" : it)));
    const { record } = await read(PROJECTS, rows, made);
    expect(record.chain).toMatchObject({ projects: [{ totalInvest: 326000 }] });
  });

  test("a head over two columns with rows right below it is one row", async () => {
    const { record } = await read(
      PROJECTS,
      [
        ["项目名称", "投资主体", "所属产业", null],
        ["甲项目", "某公司", "锂电", "电池"],
      ],
      [over(0, 2, 3)],
    );
    expect(record.chain).toMatchObject({ projects: [{ name: "甲项目", investor: "某公司" }] });
  });
});
