import fc from "fast-check";
import { expect, test } from "vitest";
import { fitMark, markShape } from "./issuer-mark.ts";

const WIDTH = 442;

test("a mark of any length fits its line and is never wider than the largest setting", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), (cells) => {
      const { size, scale, tracking } = fitMark(cells, WIDTH);
      expect(cells * (size * scale * 0.01 + tracking / 20)).toBeLessThanOrEqual(WIDTH);
      expect(size).toBeLessThanOrEqual(50);
      expect(size).toBeGreaterThan(10);
    }),
  );
});

test("a long mark is narrowed before it is made smaller", () => {
  expect(fitMark(10, WIDTH)).toEqual({ size: 50, scale: 88, tracking: 0 });
  expect(fitMark(20, WIDTH)).toMatchObject({ scale: 66, size: 33 });
});

test("a short mark is spread", () => {
  expect(fitMark(5, WIDTH).tracking).toBeGreaterThan(0);
});

test("a typesetter's setting is taken to half a point and never wider", () => {
  expect(markShape(12, { size: 43.37, stretch: 0.859 })).toEqual({ size: 43.5, scale: 85, tracking: 0 });
  expect(markShape(5, undefined)).toEqual(fitMark(5, WIDTH));
});
