import type { JsonObject } from "@shifan/schema";
import type { CellValue } from "hucre/xlsx";
import { expect, test } from "vitest";
import { readSheets } from "./index.ts";
import { definition, plainWorkbook } from "./testing.ts";

const application = definition("application");
const ECONOMY = "产业发展质效";
const years = (...values: readonly (number | null)[]): JsonObject[] =>
  values.map((value, i) => ({ year: 2023 + i, value }));
const draft: JsonObject = {
  cover: { roundYear: 2026 },
  economy: { gdp: years(1, 2, 3), industrialInvest: years(4, null, null) },
  chain: { projects: [{ name: "甲项目", totalInvest: 5, start: "2025-03-01" }] },
};
async function read(name: string, rows: CellValue[][]) {
  const { changes, findings } = await readSheets(application, await plainWorkbook(name, rows), draft);
  return { changes, said: findings.map(({ message }) => message) };
}

test.each(["暂无", "约1000", "未统计", "N/A", "—", "详见附件"])(
  "%s in place of a figure takes none away, and its cell is told",
  async (words) => {
    const { changes, said } = await read(ECONOMY, [
      ["指标", "2023年", "2024年", "2025年"],
      ["地区生产总值", words, 2, 3],
    ]);
    expect(changes).toEqual([]);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(new RegExp(`^工作表“${ECONOMY}”第2行B列.*“${words}”.*没有读取，保留了原来的`));
    const list = await read("在建及储备重点项目", [
      ["项目名称", "总投资（亿元）", "开工日期"],
      ["甲项目", words, "年内"],
    ]);
    expect(list.changes).toEqual([]);
    expect(list.said).toHaveLength(2);
  },
);

test("a dash where there is no figure says just that; other words are told and are none", async () => {
  const { changes, said } = await read(ECONOMY, [
    ["指标", "2023年", "2024年", "2025年"],
    ["工业投资", 4, "—", "暂无"],
  ]);
  expect(changes).toEqual([]);
  expect(said).toEqual([`工作表“${ECONOMY}”第2行D列是“暂无”，不是数值，没有读取`]);
});

test("what can't be read where nothing stood stays as it is written, to be corrected in the form", async () => {
  const { changes, said } = await read(ECONOMY, [
    ["指标", "2023年", "2024年", "2025年"],
    ["工业投资", 4, "约1000", null],
  ]);
  expect(changes).toMatchObject([{ value: [{ value: 4 }, { value: "约1000" }, { value: null }] }]);
  expect(said).toEqual([`工作表“${ECONOMY}”第2行C列的“约1000”不是数字，请改正`]);
});
