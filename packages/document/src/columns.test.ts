import { expect, test } from "vitest";
import type { Table } from "./block.ts";
import { columnShares, tablesAlike, textCells } from "./columns.ts";

test("Latin counts half a Chinese character", () => {
  expect(textCells("序号")).toBe(2);
  expect(textCells("2026年")).toBe(3);
});

test("columns share the width by their longest text and fill it", () => {
  const shares = columnShares({
    kind: "table",
    caption: "",
    columns: [
      { title: "序号", align: "center" },
      { title: "名称", align: "left" },
    ],
    rows: [["1", "一个相当长的名称写在这里"]],
  });
  expect(shares[1]).toBeGreaterThan((shares[0] ?? 0) * 2);
  expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
});

test("a short column keeps its texts on one line beside very long ones", () => {
  const long = "很长的说明文字".repeat(12);
  const shares = columnShares({
    kind: "table",
    caption: "",
    columns: [
      { title: "序号", align: "center" },
      { title: "位置", align: "left" },
      { title: "误", align: "left" },
      { title: "正", align: "left" },
    ],
    rows: [["1", long, long, long]],
  });
  expect((shares[0] ?? 0) * 42).toBeGreaterThanOrEqual(3.4);
  expect(shares.reduce((total, share) => total + share, 0)).toBeCloseTo(1, 9);
});

test("tables with the same heads are laid out by all their rows", () => {
  const table = (name: string): Table => ({
    kind: "table",
    caption: "",
    columns: [{ title: "名称", align: "left" }],
    rows: [[name]],
  });
  const [short, long] = [table("甲"), table("一个长得多的名称")];
  const alike = tablesAlike([short, long]);
  expect(alike.get(short)?.rows).toEqual([["甲"], ["一个长得多的名称"]]);
  expect(alike.get(short)?.rows).toEqual(alike.get(long)?.rows);
});
