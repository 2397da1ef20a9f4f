import { expect, test } from "vitest";
import { mmToTwip, twipToMm } from "./lengths.ts";
import { bodyHeight, cell, charsOfLine, grid, lineTop, margin, pitch, sheet, typeArea } from "./page.ts";

test("28 full-width characters fill the width of the type area exactly", () => {
  expect(cell * grid.charsPerLine).toBeCloseTo(156, 6);
  expect(bodyHeight).toBeLessThan(cell);
});

test("a line across the type area has 28 characters, one along it 40, from whole twips too", () => {
  expect([typeArea.width, typeArea.height].map(charsOfLine)).toEqual([28, 40]);
  expect(charsOfLine(twipToMm(mmToTwip(typeArea.width)))).toBe(28);
});

test("line 1 starts and line 22 ends with the type area", () => {
  expect(lineTop(0)).toBe(37);
  expect(lineTop(grid.linesPerPage - 1) + bodyHeight).toBeCloseTo(262, 6);
  expect(pitch).toBeGreaterThan(10.39);
  expect(pitch).toBeLessThan(10.46);
});

test("the margins and the type area make up the sheet", () => {
  expect(margin.left + typeArea.width + margin.right).toBe(sheet.width);
  expect(margin.top + typeArea.height + margin.bottom).toBe(sheet.height);
});
