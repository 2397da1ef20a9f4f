import fc from "fast-check";
import { expect, test } from "vitest";
import { mm, mmToPt, mmToTwip, pt, ptToMm, twipToMm } from "./lengths.ts";

test("an inch is 25.4 mm, 72 pt and 1440 twips", () => {
  expect(mmToPt(mm(25.4))).toBeCloseTo(72, 9);
  expect(ptToMm(pt(72))).toBeCloseTo(25.4, 9);
  expect(mmToTwip(mm(25.4))).toBe(1440);
});

test("millimetres survive the way to twips and back within half a twip", () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1000, noNaN: true }), (length) => {
      expect(Math.abs(twipToMm(mmToTwip(mm(length))) - length)).toBeLessThan(0.01);
    }),
  );
});
