import { type Block, columnShares, paragraph, type Table } from "@shifan/document";
import fc from "fast-check";
import { expect, test } from "vitest";
import { tableLooks } from "./table-look.ts";

const WIDTH = 8845;
const tableOf = (titles: readonly string[], rows: readonly (readonly string[])[]): Table => ({
  kind: "table",
  caption: "",
  columns: titles.map((title) => ({ title, align: "left" })),
  rows,
});
const looksOf = (blocks: readonly Block[], sizes: readonly number[] = []) => {
  const lookOf = tableLooks(blocks, WIDTH, sizes);
  return blocks.flatMap((block) => (block.kind === "table" ? [lookOf(block)] : []));
};

test("widths are the shares of the document's own rule and fill the table exactly, whatever the texts", () => {
  const text = fc.string({ unit: fc.constantFrom("字", "a", "（", "1"), maxLength: 40 });
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 12 }), (titles) => {
      const table = tableOf(titles, [titles]);
      const widths = looksOf([table])[0]?.widths ?? [];
      expect(widths.reduce((sum, width) => sum + width, 0)).toBe(WIDTH);
      columnShares(table, 42).forEach((share, i) => {
        expect(Math.abs((widths[i] ?? 0) - share * WIDTH)).toBeLessThanOrEqual(1);
      });
    }),
  );
});

test("tables with the same heads have the same columns, others their own", () => {
  const short = tableOf(["序号", "名称"], [["1", "甲"]]);
  const long = tableOf(["序号", "名称"], [["2", "一个长得多的单位名称"]]);
  const other = tableOf(["名称", "序号"], [["甲", "1"]]);
  const [first, second, third] = looksOf([short, paragraph("说明"), long, other]);
  expect(first?.widths).toEqual(second?.widths);
  expect(third?.widths).not.toEqual(first?.widths);
});

test("each table takes the type size that stands in its place, and the smallest where none is told", () => {
  const table = (name: string) => tableOf(["名称"], [[name]]);
  const sizes = looksOf([table("甲"), paragraph("说明"), table("乙"), table("丙")], [14, 12]);
  expect(sizes.map(({ size }) => size)).toEqual([14, 12, 10.5]);
});
