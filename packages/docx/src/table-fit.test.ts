import { type Block, heading, paragraph } from "@shifan/document";
import { listTable } from "@shifan/docx/testing";
import { mm, mmToTwip } from "@shifan/gb9704";
import { expect, test } from "vitest";
import type { TableStretch } from "./page-layout.ts";
import { pageOpeners, tableFit, tableFits } from "./table-fit.ts";

const ROW = mm(8);
const rows = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, i) => ({ row: from + i, height: ROW }));
const stretch = (from: number, to: number, more: Partial<TableStretch> = {}): TableStretch => ({
  table: 0,
  above: 3,
  rows: rows(from, to),
  room: mm(7),
  ...more,
});
const fit = (...stretches: readonly TableStretch[]) => tableFit(stretches, 0);

test("rows of a page are higher where the next one would reach over the 版心 into half a line's white", () => {
  const heights = fit(stretch(0, 10), stretch(10, 12))?.heights;
  expect([...(heights?.keys() ?? [])]).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  const grown = [...(heights?.values() ?? [])].reduce((sum, height) => sum + height - mmToTwip(ROW), 0);
  // Half a line's white is 2.4 mm: 7 + 2.4 − 8 mm have to go, and no more than the page has.
  expect(grown).toBeGreaterThan(mmToTwip(mm(1.4)));
  expect(grown).toBeLessThanOrEqual(mmToTwip(mm(7)));
});

test("rows stay as they are where the next one fits on no page, where it is the last page, and where a row would swell", () => {
  const near = stretch(0, 10, { room: mm(1) });
  expect(fit(near, stretch(10, 12))?.heights.size).toBe(0);
  expect(fit(stretch(0, 10))?.heights.size).toBe(0);
  expect(fit(stretch(0, 1), stretch(1, 12))?.heights.size).toBe(0);
});

test("the line below a table stands where the typesetter put it, on the next page too where this one has a little room", () => {
  const [far, near] = [mm(9), mm(8)].map((below) => fit(stretch(0, 3, { below }))?.whiteBelow ?? 0);
  expect((far ?? 0) - (near ?? 0)).toBeCloseTo(mmToTwip(mm(1)), -1);
  expect(fit(stretch(0, 3, { room: mm(3) }))?.whiteBelow).toBe(0);
  const white = fit(stretch(0, 3, { room: mm(8) }))?.whiteBelow ?? 0;
  expect(white).toBeGreaterThan(0);
  expect(white).toBeLessThan(mmToTwip(mm(8)));
  expect(tableFit([], 0)).toBeUndefined();
});

test("a table, and headings above it, open a page that the page before has room for the head of", () => {
  const table = listTable(9);
  const text: readonly Block[] = [paragraph("正文。"), heading(1, 1, "名单"), table];
  const openers = (more: Partial<TableStretch>) => [
    ...pageOpeners(text, tableFits(text, [{ stretches: [stretch(0, 9, more)] }], 0)),
  ];
  expect(openers({ above: 1, roomBefore: mm(20) })).toEqual([text[1]]);
  expect(openers({ above: 0, roomBefore: mm(20) })).toEqual([table]);
  expect(openers({ above: 1, roomBefore: mm(3) })).toEqual([]);
  expect(openers({ above: 4, roomBefore: mm(60) })).toEqual([]);
});
