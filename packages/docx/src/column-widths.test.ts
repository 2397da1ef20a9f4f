import type { Table } from "@shifan/document";
import fc from "fast-check";
import { expect, test } from "vitest";
import { columnWidths, keepsShortTexts } from "./column-widths.ts";

const WIDTH = 8845;
const CELL = { charWidth: 240, padding: 160 };
const tableOf = (titles: readonly string[], rows: readonly (readonly string[])[]): Table => ({
  kind: "table",
  caption: "",
  columns: titles.map((title) => ({ title, align: "left" })),
  rows,
});

test("widths fill the table exactly and none vanishes, whatever the texts", () => {
  const text = fc.string({ unit: fc.constantFrom("字", "a", "（", "1"), maxLength: 40 });
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 12 }), (titles) => {
      const widths = columnWidths(tableOf(titles, [titles]), WIDTH, CELL);
      expect(widths.reduce((sum, width) => sum + width, 0)).toBe(WIDTH);
      for (const width of widths) expect(width).toBeGreaterThan(0);
    }),
  );
});

test("a short column keeps its head on one line beside long ones", () => {
  const long = "很长的一段说明文字".repeat(4);
  const [, short = 0] = columnWidths(
    tableOf(["说明", "所属地区", "意见"], [[long, "甲县", long]]),
    WIDTH,
    CELL,
  );
  expect(short).toBeGreaterThanOrEqual(4 * CELL.charWidth + CELL.padding);
});

test("numbers that their columns would tear are noticed, so that a smaller type is tried", () => {
  const table = tableOf(Array<string>(9).fill("产值"), [Array<string>(9).fill("123456.78")]);
  const inSize = (points: number) => {
    const cell = { charWidth: points * 20, padding: 120 };
    return keepsShortTexts(table, columnWidths(table, WIDTH, cell), cell);
  };
  expect([inSize(12), inSize(9)]).toEqual([false, true]);
});
