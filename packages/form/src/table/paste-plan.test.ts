import { expect, test } from "vitest";
import { tablePlan } from "./paste-plan.ts";

const columns = [
  { title: "项目名称", unit: "", isNumber: false },
  { title: "建设单位", unit: "", isNumber: false },
  { title: "总投资", unit: "亿元", isNumber: true },
];
const cellsOf = (text: string) => text.split("\n").map((row) => row.split("\t"));
const plan = (text: string, at = { row: 0, column: 0 }, carried = "") => {
  const { placed, notes } = tablePlan({ cells: cellsOf(text), carried: cellsOf(carried) }, { columns, at });
  return { placed: placed.map(({ row, column, text: it }) => `${row},${column} ${it}`), notes };
};

test("a block of values goes from the cell at hand on", () => {
  expect(plan("甲\t10", { row: 2, column: 1 })).toEqual({ placed: ["2,1 甲", "2,2 10"], notes: [] });
});

test("a first row of titles gives the columns, in whatever order and whatever cell it is pasted at", () => {
  expect(plan("总投资（亿元）\t项目 名称*\n10\t甲\n20\t乙", { row: 0, column: 1 })).toEqual({
    placed: ["0,2 10", "0,0 甲", "1,2 20", "1,0 乙"],
    notes: ["按标题行对应各列"],
  });
});

test("columns that the form doesn't have, and other units, are said", () => {
  expect(plan("序号\t项目名称\t总投资（万元）\t备注\n1\t甲\t10\t无")).toEqual({
    placed: ["0,0 甲"],
    notes: [
      "按标题行对应各列",
      "“总投资”粘贴的是“万元”，本表的单位是“亿元”，没有填入，请换算后填写",
      "没有“备注”这一列，没有填入",
    ],
  });
});

test("the numbers of the rows go nowhere, with titles or without", () => {
  const placed = ["0,0 甲", "0,1 子公司", "1,0 乙", "1,1 分公司"];
  expect(plan("1\t甲\t子公司\n2\t乙\t分公司")).toEqual({ placed, notes: ["开头的序号没有填入"] });
  expect(plan("1\t甲\t子公司\t5").placed).toEqual(["0,0 甲", "0,1 子公司", "0,2 5"]);
  expect(plan("2\t乙", { row: 1, column: 0 }).placed).toEqual(["1,0 2", "1,1 乙"]);
});

test("figures that happen to count stay figures", () => {
  expect(plan("1\n2", { row: 0, column: 2 })).toEqual({ placed: ["0,2 1", "1,2 2"], notes: [] });
});

test("empty rows at the end are no rows", () => {
  expect(plan("甲\t子公司\n\t").placed).toEqual(["0,0 甲", "0,1 子公司"]);
});

test("the head is found below a table's name and unit, which are skipped and said", () => {
  const block = "附件3 重点项目表\t\t\n单位：万元\t\t\n序号\t项目名称\t总投资\n1\t甲\t10";
  expect(plan(block)).toEqual({
    placed: ["0,0 甲"],
    notes: [
      "标题行上面的“附件3 重点项目表”“单位：万元”没有填入",
      "按标题行对应各列",
      "“总投资”粘贴的是“万元”，本表的单位是“亿元”，没有填入，请换算后填写",
    ],
  });
});

test("a unit above the table stops the figures that are of its kind, and makes others to be looked at", () => {
  const placed = (above: string, title = "总投资") => plan(`${above}\n项目名称\t${title}\n甲\t10`).placed;
  expect(placed("单位：亿元")).toHaveLength(2);
  expect(placed("主要指标（万元）")).toEqual(["0,0 甲"]);
  expect(placed("单位：万元", "总投资（亿元）")).toHaveLength(2);
  expect(placed("单位：万元", "总投资（含税）")).toEqual(["0,0 甲"]);
  expect(placed("单位：户、亿元")).toHaveLength(2);
  expect(placed("单位：户、万元")).toEqual(["0,0 甲"]);
  expect(placed("推荐单位：某市\n单位：万元")).toEqual(["0,0 甲"]);
  expect(plan("单位：户\n项目名称\t总投资\n甲\t10")).toMatchObject({
    placed: ["0,0 甲", "0,2 10"],
    notes: [expect.any(String), expect.any(String), expect.stringContaining("“单位：户”，请核对数值")],
  });
});

test("a head of two rows, and a title with its year, are read", () => {
  const block = "序号\t项目名称\t投资情况\t\n\t\t2025年总投资（亿元）\t占比（%）\n1\t甲\t10\t5";
  expect(plan(block)).toEqual({
    placed: ["0,0 甲", "0,2 10"],
    notes: ["按标题行对应各列", "没有“占比（%）”这一列，没有填入"],
  });
});

test("a unit over several columns counts for each of them, whichever row of the head it stands in", () => {
  const refused = "“总投资”粘贴的是“万元”，本表的单位是“亿元”，没有填入，请换算后填写";
  const joined = "项目名称\t投资（万元）\t\t建设单位\n\t占比\t总投资\t\n甲\t5\t10\t乙";
  expect(plan(joined)).toEqual({
    placed: ["0,0 甲", "0,1 乙"],
    notes: ["按标题行对应各列", "没有“占比”这一列，没有填入", refused],
  });
  const above = "\t主要指标（万元）\t\n项目名称\t总投资\t建设单位\n甲\t10\t乙";
  expect(plan(above)).toMatchObject({ placed: ["0,0 甲", "0,1 乙"] });
  expect(plan("项目名称\t投资（万元）\n\t总投资（亿元）\n甲\t10").placed).toEqual(["0,0 甲", "0,2 10"]);
  expect(plan("项目名称\t人数（人）\t\n\t职工\t总投资\n甲\t1\t10")).toMatchObject({
    placed: ["0,0 甲", "0,2 10"],
  });
});

test("a row of units under the titles is none of the values", () => {
  expect(plan("项目名称\t总投资\n\t万元\n甲\t10")).toEqual({
    placed: ["0,0 甲"],
    notes: ["按标题行对应各列", "“总投资”粘贴的是“万元”，本表的单位是“亿元”，没有填入，请换算后填写"],
  });
  expect(plan("项目名称\t总投资\n\t亿元\n甲\t10").placed).toEqual(["0,0 甲", "0,2 10"]);
});

test("a line with the unit is read above values without titles, too", () => {
  expect(plan("单位：万元\n甲\t子公司\t10\n乙\t分公司\t20")).toEqual({
    placed: ["0,0 甲", "0,1 子公司", "1,0 乙", "1,1 分公司"],
    notes: [
      "标题行上面的“单位：万元”没有填入",
      "“总投资”粘贴的是“万元”，本表的单位是“亿元”，没有填入，请换算后填写",
    ],
  });
});

test("who fills in a table is no unit of its figures", () => {
  expect(plan("填报单位：甲县统计局\n项目名称\t总投资\n甲\t10").notes).toEqual([
    "标题行上面的“填报单位：甲县统计局”没有填入",
    "按标题行对应各列",
  ]);
});

test("a remark in a title's brackets may be a unit: the figures are taken, and to be looked at", () => {
  expect(plan("项目名称\t总投资（含税）\n甲\t10")).toEqual({
    placed: ["0,0 甲", "0,2 10"],
    notes: ["按标题行对应各列", "“总投资”本表的单位是“亿元”，表上写的是“含税”，请核对数值"],
  });
});

test("rows that add others up are no entries, and don't disturb the numbers of the others", () => {
  expect(plan("序号\t项目名称\t总投资\n1\t甲\t10\n\t小 计：\t10\n2\t乙\t20\n合计\t\t30")).toEqual({
    placed: ["0,0 甲", "0,2 10", "1,0 乙", "1,2 20"],
    notes: ["按标题行对应各列", "“小计”“合计”2行没有填入"],
  });
  expect(plan("1\t甲\t子公司\n2\t乙\t分公司\n合 计\t\t").placed).toEqual([
    "0,0 甲",
    "0,1 子公司",
    "1,0 乙",
    "1,1 分公司",
  ]);
});

test.each([
  "全区合计",
  "本页合计",
  "合计2个项目",
  "合计：共2项",
  "装备制造小计（2家）",
  "累计",
  "其中：",
  "其中：亿元以上项目",
  "注：为快报数",
  "填报人：张三",
])("a row of %s is no entry, and is named", (words) => {
  const { placed, notes } = plan(`项目名称\t总投资\n甲\t10\n${words}\t30\n乙\t20`);
  expect(placed).toEqual(["0,0 甲", "0,2 10", "1,0 乙", "1,2 20"]);
  expect(notes.at(-1)).toBe(`“${words.replace(/：$/, "")}”1行没有填入`);
});

test("an entry whose name begins or goes on like a sum is an entry", () => {
  expect(plan("项目名称\t总投资\n合计算力公司\t10\n小计量器具厂\t5").placed).toHaveLength(4);
});

test("headings of sections are no entries where entries have figures", () => {
  const block = "序号\t项目名称\t总投资\n一\t装备制造\t\n1\t甲\t10\n（二）化工\t\t\n2\t乙\t20";
  expect(plan(block)).toEqual({
    placed: ["0,0 甲", "0,2 10", "1,0 乙", "1,2 20"],
    notes: ["按标题行对应各列", "“装备制造”“（二）化工”2行没有填入"],
  });
  expect(plan("项目名称\t总投资\n一、甲\t10\n二、乙\t20").placed).toHaveLength(4);
  expect(plan("项目名称\t建设单位\n一、甲\t\n二、乙\t乙公司").placed).toHaveLength(4);
});

test("a cell merged downwards belongs to each of its rows, its figure to the first", () => {
  expect(plan("甲\t子公司\t10\n\t分公司\t", undefined, "\t\t\n甲\t\t10")).toEqual({
    placed: ["0,0 甲", "0,1 子公司", "0,2 10", "1,0 甲", "1,1 分公司", "1,2 "],
    notes: ["合并单元格的内容在每行都填入", "合并单元格中的数只填入其第一行，请核对"],
  });
});
