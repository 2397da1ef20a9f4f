import fc from "fast-check";
import { expect, test } from "vitest";
import { codePoints, formatRanges, hasCodePoint, parseRanges } from "./code-points.ts";

const sets = fc.uniqueArray(fc.integer({ min: 0, max: 0x10ffff }));

test("neighbouring code points are written as one range", () => {
  expect(formatRanges([0x42, 0x41, 0x43, 0x4e00])).toBe("41-43,4E00");
});

test("no code points are written as nothing and read back as nothing", () => {
  expect(formatRanges([])).toBe("");
  expect([...codePoints(parseRanges(""))]).toEqual([]);
});

test("ranges read back give exactly the code points that were written", () => {
  fc.assert(
    fc.property(sets, (points) => {
      const table = parseRanges(formatRanges(points));
      expect([...codePoints(table)]).toEqual([...points].sort((a, b) => a - b));
    }),
  );
});

test("a code point is found when and only when it was written", () => {
  fc.assert(
    fc.property(sets, fc.integer({ min: 0, max: 0x10ffff }), (points, other) => {
      const table = parseRanges(formatRanges(points));
      expect(points.every((point) => hasCodePoint(table, point))).toBe(true);
      expect(hasCodePoint(table, other)).toBe(points.includes(other));
    }),
  );
});
