import { expect, test } from "vitest";
import { seriesPlan } from "./series-paste.ts";

const rows = [
  { title: "地区生产总值", unit: "亿元" },
  { title: "工业投资", unit: "亿元" },
  { title: "企业数", unit: "户" },
  { title: "规模以上工业产值", unit: "亿元" },
  { title: "工业增加值增速", unit: "%" },
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

test("an indicator that the form doesn't have, and another unit, are left out and said", () => {
  expect(plan("工业投资\t万元\t1\t2\t3\n财政收入\t亿元\t1\t2\t3")).toEqual({
    placed: [],
    notes: [
      "按指标名称对应各行",
      "“工业投资”粘贴的是“万元”，本表的单位是“亿元”，没有填入，请换算后填写",
      "没有“财政收入”这项指标，没有填入",
    ],
  });
});

test("a year's figures that are only expected are none, and that is said", () => {
  expect(plan("指标\t2023年\t2024年（快报）\t2025年预计\n地区生产总值\t1\t2\t3")).toEqual({
    placed: ["0,0 1", "0,1 2"],
    notes: ["按年度行对应各列", "没有“2025年预计”这样的列，没有填入", "按指标名称对应各行"],
  });
});

test("years that the form doesn't have push none of the others aside", () => {
  const last = ["0,0 2", "0,1 3", "0,2 4"];
  expect(plan("指标\t2022年\t2023年\t2024年\t2025年\n地区生产总值\t1\t2\t3\t4")).toEqual({
    placed: last,
    notes: ["按年度行对应各列", "没有“2022年”这样的列，没有填入", "按指标名称对应各行"],
  });
  expect(plan("2022\t2023\t2024\t2025\n1\t2\t3\t4").placed).toEqual(last);
  expect(plan("指标\t2025\t2024\t2023\t2022\n地区生产总值\t4\t3\t2\t1").placed).toEqual(last);
  expect(plan("指标\t2021年\t2022年\n地区生产总值\t4\t3").placed).toEqual([]);
});

test("shares and growth between the years are no years", () => {
  const block = "指标\t单位\t2024年\t增长%\t2025年\t增长%\n地区生产总值\t亿元\t100\t5.1\t110\t10";
  expect(plan(block)).toEqual({
    placed: ["0,1 100", "0,2 110"],
    notes: ["按年度行对应各列", "没有“增长%”“增长%”这样的列，没有填入", "按指标名称对应各行"],
  });
  expect(plan("指标\t2024年\t2024年（%）\t2025年增长\n工业投资\t1\t2\t3").placed).toEqual(["1,1 1"]);
});

test("under a year the figure is told from its growth and its share, in whatever order they stand", () => {
  const head = "指标\t2024年\t\t2025年\t\n\t增速\t总量\t增速\t总量";
  expect(plan(`${head}\n工业投资\t5.1\t100\t10\t110`)).toEqual({
    placed: ["1,1 100", "1,2 110"],
    notes: ["按年度行对应各列", "“增速”的列没有填入", "按指标名称对应各行"],
  });
  const parted = "指标\t总量\t\t占全市比重（%）\t\n\t2024年\t2025年\t2024年\t2025年";
  expect(plan(`${parted}\n工业投资\t100\t110\t5.1\t10`).placed).toEqual(["1,1 100", "1,2 110"]);
  expect(plan("2024年\t\n同比增长\t绝对值\n5.1\t100", { row: 1, column: 1 }).placed).toEqual(["1,1 100"]);
  expect(plan("指标\t2024年（%）\t2024年\n工业投资\t5.1\t100").placed).toEqual(["1,1 100"]);
  expect(plan("指标\t2023年\t2024年\t\n\t\t亿元\t±%\n工业投资\t90\t100\t5.1").placed).toEqual([
    "1,0 90",
    "1,1 100",
  ]);
});

test("a head may have a row of units under its titles, and its unit in the corner", () => {
  const head = "指标\t2024年\t\t2025年\t\n\t总量\t增速\t总量\t增速\n\t万元\t%\t亿元\t%";
  expect(plan(`${head}\n工业投资\t100\t5\t110\t10`)).toMatchObject({
    placed: ["1,2 110"],
    notes: expect.arrayContaining([expect.stringContaining("2024年粘贴的是“万元”")]),
  });
  expect(plan("单位：万元\t2024年\n工业投资\t1").placed).toEqual([]);
  expect(plan("指标（万元）\t2024年\n工业投资\t1\n企业数\t2").placed).toEqual(["2,1 2"]);
});

test("the name of a table that begins with a year is no row of years", () => {
  const { placed } = plan("2025年主要经济指标\t\t\n指标\t2024年\t2025年\n工业投资\t1\t2");
  expect(placed).toEqual(["1,1 1", "1,2 2"]);
});

test("an indicator that is a growth itself is taken from the one column that has a figure", () => {
  const head = "指标\t2024年\t\n\t总量\t增速";
  expect(plan(`${head}\n工业增加值增速\t\t8.7`).placed).toEqual(["4,1 8.7"]);
  expect(plan(`${head}\n工业增加值增速\t8.7\t`).placed).toEqual(["4,1 8.7"]);
  expect(plan(`${head}\n工业增加值增速\t8.7\t0.3`)).toEqual({
    placed: [],
    notes: [
      "按年度行对应各列",
      "按指标名称对应各行",
      "“工业增加值增速”2024年的列是“总量”“增速”，分不清哪一列是本表要填的数，没有填入，请只留这一列，再复制粘贴",
    ],
  });
});

test("of columns of one year that nothing tells apart none is taken, and that is said once", () => {
  const said = (block: string) => plan(block).notes.slice(2);
  expect(said("指标\t2024年\t\n\t计划\t调整后\n工业投资\t1\t2\n企业数\t3\t4")).toEqual([
    "2024年的列是“计划”“调整后”，分不清哪一列是本表要填的数，没有填入，请只留这一列，再复制粘贴",
  ]);
  expect(said("指标\t2024年\t\n工业投资\t5.1\t100")).toEqual([
    "2024年有2列，分不清哪一列是本表要填的数，没有填入，请只留这一列，再复制粘贴",
  ]);
  expect(plan("指标\t2024年\t\n\t增速\t占比\n工业投资\t1\t2").placed).toEqual([]);
});

test("a row of words below the years is a section of the table and no second row of its head", () => {
  expect(plan("指标\t2024年\t2025年\n一、工业\t\t\n工业投资\t1\t2").placed).toEqual(["1,1 1", "1,2 2"]);
});

test("a head that names no year of the form fills in nothing by its place", () => {
  expect(plan("指标\t去年\t今年\n工业投资\t1\t2")).toEqual({
    placed: [],
    notes: ["标题行中没有本表的年度", "没有“去年”“今年”这样的列，没有填入", "按指标名称对应各行"],
  });
  expect(plan("年份\t24年\t25年\n工业投资\t1\t2").placed).toEqual(["1,1 1", "1,2 2"]);
});

test("more figures than years without a row of years go nowhere", () => {
  expect(plan("企业数\t1\t2\t3\t4")).toEqual({
    placed: [],
    notes: ["按指标名称对应各行", "“企业数”的数多于3年，不知道各是哪一年，没有填入，请连同年度行一起复制"],
  });
});

test("figures that look like years stay figures of their indicator", () => {
  expect(plan("企业数\t2023\t2024\t2025").placed).toEqual(["2,0 2023", "2,1 2024", "2,2 2025"]);
});

test("an indicator is known under its number, and what follows 其中", () => {
  const block = "指标\t2023年\t2024年\n二、工业投资\t1\t2\n其中：企业数\t3\t4\n（一）1．地区生产总值\t5\t6";
  expect(plan(block).placed).toEqual(["1,0 1", "1,1 2", "2,0 3", "2,1 4", "0,0 5", "0,1 6"]);
});

test("labels that name none of the form's indicators fill in nothing by their place", () => {
  const block = "指标\t2023年\t2024年\n一、财政收入\t1\t2\n其中：出口额\t3\t4";
  expect(plan(block)).toEqual({
    placed: [],
    notes: [
      "按年度行对应各列",
      "按指标名称对应各行",
      "没有“一、财政收入”这项指标，没有填入",
      "没有“其中：出口额”这项指标，没有填入",
    ],
  });
  expect(plan("财政收入\t1\t2\t3").placed).toEqual([]);
  expect(plan("1\t财政收入\t1\t2\t3").placed).toEqual([]);
});

test("a unit in the label is compared like one beside it", () => {
  expect(plan("工业投资（亿元）\t1\t2\t3\n地区生产总值（万元）\t1\t2\t3")).toEqual({
    placed: ["1,0 1", "1,1 2", "1,2 3"],
    notes: ["按指标名称对应各行", "“地区生产总值”粘贴的是“万元”，本表的单位是“亿元”，没有填入，请换算后填写"],
  });
  expect(plan("企业数（家）\t1\t2\t3").placed).toHaveLength(3);
});

test("a unit over the years counts for the figures below them", () => {
  const head = "指标\t完成数（万元）\t\t\n\t2023年\t2024年\t2025年";
  expect(plan(`${head}\n工业投资\t1\t2\t3\n企业数\t4\t5\t6`)).toEqual({
    placed: ["2,0 4", "2,1 5", "2,2 6"],
    notes: [
      "按年度行对应各列",
      "按指标名称对应各行",
      "“工业投资”粘贴的是“万元”，本表的单位是“亿元”，没有填入，请换算后填写",
      "“企业数”本表的单位是“户”，表上写的是“万元”，请核对数值",
    ],
  });
  expect(plan(`${head}\n工业投资（亿元）\t1\t2\t3`).placed).toHaveLength(3);
});

test("wide digits are figures and no unit", () => {
  expect(plan("工业投资\t１２\t２\t３").placed).toEqual(["1,0 １２", "1,1 ２", "1,2 ３"]);
});

test("lines above the row of years are skipped and said, their unit is compared", () => {
  const block = "附件2\t\t\n单位：万元\t\t\n指标\t2023年\t2024年\n工业投资\t1\t2\n企业数\t3\t4";
  expect(plan(block)).toEqual({
    placed: ["2,0 3", "2,1 4"],
    notes: [
      "标题行上面的“附件2”“单位：万元”没有填入",
      "按年度行对应各列",
      "按指标名称对应各行",
      "“工业投资”粘贴的是“万元”，本表的单位是“亿元”，没有填入，请换算后填写",
      "“企业数”本表的单位是“户”，表上写的是“单位：万元”，请核对数值",
    ],
  });
  const placed = (text: string) => plan(text, { row: 1, column: 0 }).placed;
  expect(placed("完成数（万元）\t\n2023年\t2024年\n1\t2")).toEqual([]);
  expect(placed("单位：万元\t\n2023年\t2024年\n1\t2")).toEqual([]);
  expect(placed("单位：万元\n工业投资\t1\t2\t3\n企业数\t4\t5\t6")).toEqual(["2,0 4", "2,1 5", "2,2 6"]);
  expect(placed("单位：万元\n1\t2\t3\n4\t5\t6")).toEqual(["2,0 4", "2,1 5", "2,2 6"]);
  expect(placed("单位：万元\n指标\t单位\t2023年\n工业投资\t亿元\t1")).toEqual(["1,0 1"]);
});

test("dashes for no figure are no unit", () => {
  expect(plan("工业投资\t—\t2\t3").placed).toEqual(["1,0 —", "1,1 2", "1,2 3"]);
});

test("a cell that is no plain figure makes no titles of its row", () => {
  const whole = ["2,0 512户", "2,1 546户", "2,2 583户"];
  expect(plan("512户\t546户\t583户", { row: 2, column: 0 })).toEqual({ placed: whole, notes: [] });
  expect(plan("企业数\t512户\t546户\t583户").placed).toEqual(whole);
  expect(plan("1050.32亿元\t1,126.85亿元\n1\t2").placed).toHaveLength(4);
  expect(plan("约1050\t1126.85\t1200\n#DIV/0!\t2\t3").placed).toHaveLength(6);
  expect(plan("工业投资\t#N/A\t2\t3").placed).toEqual(["1,0 #N/A", "1,1 2", "1,2 3"]);
  expect(plan("暂无\t1126.85\t1200").placed).toEqual(["0,0 暂无", "0,1 1126.85", "0,2 1200"]);
});

test("an indicator that begins with a number is no figure", () => {
  expect(plan("500强企业数\t1\t2\t3").placed).toEqual([]);
  expect(plan("5G基站数\t1\t2\t3").placed).toEqual([]);
});

test("titles of other periods are none of the form's years", () => {
  expect(plan("指标\t1-11月\t2季度\n工业投资\t1\t2").placed).toEqual([]);
});

test("indicators are known by their usual short names", () => {
  expect(plan("GDP\t1\t2\t3").placed).toEqual(["0,0 1", "0,1 2", "0,2 3"]);
  expect(plan("地区GDP（亿元）\t1\t2\t3").placed).toHaveLength(3);
  expect(plan("其中：规上工业产值\t1\t2\t3").placed).toEqual(["3,0 1", "3,1 2", "3,2 3"]);
});
