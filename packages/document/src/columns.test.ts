import { expect, test } from "vitest";
import { columnShares, textCells } from "./columns.ts";

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
