import { describe, expect, test } from "vitest";
import { type Cell, cellParagraphs, type Grid, gridSize, mayTear, placedCells, staysWhole } from "./grid.ts";

const cells = (...texts: readonly string[]): { cells: readonly Cell[] } => ({
  cells: texts.map((text) => ({ text })),
});

test("a cell that reaches down pushes those below it to the right", () => {
  const rows = [
    { cells: [{ text: "联系人", rowSpan: 2 }, { text: "姓名" }, { text: "张三" }] },
    { cells: [{ text: "电话" }, { text: "0531" }] },
    { cells: [{ text: "地址", colSpan: 2 }, { text: "某路" }] },
  ];
  const columns = placedCells(rows, 3).map((row) => row.map(({ column }) => column));
  expect(columns).toEqual([
    [0, 1, 2],
    [1, 2],
    [0, 2],
  ]);
});

test("spans that reach out of the table end with it", () => {
  const [[cell] = []] = placedCells([{ cells: [{ text: "甲", colSpan: 9, rowSpan: 9 }] }], 3);
  expect(cell).toMatchObject({ colSpan: 3, rowSpan: 1 });
});

describe("the paragraphs of a cell", () => {
  test("running text begins two characters in, a label stands in the middle", () => {
    expect(cellParagraphs({ text: "一段。\n二段。", prose: true })).toEqual([
      { text: "一段。", align: "left", indent: 2 },
      { text: "二段。", align: "left", indent: 2 },
    ]);
    expect(cellParagraphs({ text: "姓名", head: true })).toEqual([
      { text: "姓名", align: "center", indent: 0 },
    ]);
  });

  test("lines to be signed stand at the foot of their box with room for a seal", () => {
    const sign = [
      { label: "签发人", value: "张三" },
      { label: "", value: "2026年6月16日" },
    ];
    const lines = cellParagraphs({ text: "同意。", prose: true, lines: 10, sign });
    expect(lines).toHaveLength(10);
    expect(lines.slice(-2).map(({ text, align }) => [text.trim(), align])).toEqual([
      ["签发人：张三", "right"],
      ["2026年6月16日", "right"],
    ]);
    expect(lines.slice(1, -2).every(({ text }) => text === "")).toBe(true);
  });
});

const grid = (rows: Grid["rows"], head: Grid["head"] = [cells("指标", "说明")]): Grid => ({
  kind: "grid",
  columns: [0.2, 0.8],
  head,
  rows,
  notes: [],
});

test("a list of which much would wrap takes the smaller type, labels and values never", () => {
  const long = [cells("一个很长很长的指标名称", "说明")];
  expect(gridSize(grid(long), 36)).toBe("five");
  expect(gridSize(grid([cells("产值", "说明")]), 36)).toBe("smallFour");
  expect(gridSize(grid(long, []), 36)).toBe("smallFour");
});

test("short tables stay whole, and only long running text may be torn", () => {
  const long = { text: "字".repeat(300), prose: true };
  expect(staysWhole(grid([cells("甲", "乙")]))).toBe(true);
  expect(staysWhole(grid(Array.from({ length: 7 }, () => cells("甲", "乙"))))).toBe(false);
  expect(staysWhole(grid([{ cells: [long] }]))).toBe(false);
  expect([mayTear(long), mayTear({ ...long, prose: false }), mayTear({ text: "短", prose: true })]).toEqual([
    true,
    false,
    false,
  ]);
});
