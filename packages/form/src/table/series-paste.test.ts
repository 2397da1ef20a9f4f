import { expect, test } from "vitest";
import { seriesPlan } from "./series-paste.ts";

const rows = [
  { title: "地区生产总值", unit: "亿元" },
  { title: "工业投资", unit: "亿元" },
  { title: "企业数", unit: "户" },
];
const years = ["2023年", "2024年", "2025年"];
const plan = (text: string, at = { row: 0, column: 0 }) => {
  const { placed, notes } = seriesPlan(
    text.split("\n").map((row) => row.split("\t")),
    { rows, years, at },
  );
  return { placed: placed.map(({ row, column, text: it }) => `${row},${column} ${it}`), notes };
};

test("bare figures go from the cell at hand on", () => {
  expect(plan("1\t2\n3\t4", { row: 1, column: 1 }).placed).toEqual(["1,1 1", "1,2 2", "2,1 3", "2,2 4"]);
});

test("a row copied with its title and unit goes to the row of that title", () => {
  expect(plan("企业数\t户\t1\t2\t3", { row: 0, column: 1 })).toEqual({
    placed: ["2,0 1", "2,1 2", "2,2 3"],
    notes: ["按指标名称对应各行"],
  });
  expect(plan("地区生产总值\t1\t2\t3").placed).toEqual(["0,0 1", "0,1 2", "0,2 3"]);
});

test("a first row of years gives the columns, in whatever order", () => {
  expect(plan("序号\t指标\t单位\t2025年\t2024年\n1\t工业投资\t亿元\t5\t4")).toEqual({
    placed: ["1,1 4", "1,2 5"],
    notes: ["按年度行对应各列", "按指标名称对应各行"],
  });
  expect(plan("2024\t2025\n4\t5", { row: 1, column: 0 }).placed).toEqual(["1,1 4", "1,2 5"]);
});

test("an indicator that the form doesn't have, and another unit, are said", () => {
  expect(plan("工业投资\t万元\t1\t2\t3\n财政收入\t亿元\t1\t2\t3").notes).toEqual([
    "按指标名称对应各行",
    "“工业投资”粘贴的单位是“万元”，本表是“亿元”，请核对数值",
    "没有“财政收入”这项指标，没有填入",
  ]);
});

test("dashes for no figure are no unit", () => {
  expect(plan("工业投资\t—\t2\t3").placed).toEqual(["1,0 —", "1,1 2", "1,2 3"]);
});
