import fc from "fast-check";
import { expect, test } from "vitest";
import { decimalsOf, roundHalfUp } from "./decimal.ts";

/** A number with so many decimals, made from its digits so that no binary fraction comes in. */
const decimal = (digits: bigint, decimals: number): number => {
  const sign = digits < 0n ? "-" : "";
  const text = (digits < 0n ? -digits : digits).toString().padStart(decimals + 1, "0");
  const whole = text.slice(0, text.length - decimals);
  return Number(`${sign}${whole}.${text.slice(text.length - decimals)}`);
};

test("halves are rounded away from zero, which binary fractions and toFixed get wrong", () => {
  expect([1.005, 2.675, 0.145, -1.005].map((it) => roundHalfUp(it, 2))).toEqual([1.01, 2.68, 0.15, -1.01]);
  expect((1.005).toFixed(2)).toBe("1.00");
});

test("rounding agrees with the integers of the same digits", () => {
  fc.assert(
    fc.property(fc.bigInt(-(10n ** 12n), 10n ** 12n), (digits) => {
      const half = digits < 0n ? -5n : 5n;
      expect(roundHalfUp(decimal(digits, 3), 2)).toBeCloseTo(decimal((digits + half) / 10n, 2), 10);
      expect(decimalsOf(roundHalfUp(decimal(digits, 3), 2))).toBeLessThanOrEqual(2);
    }),
  );
});

test("a number has the decimals that it is written with", () => {
  expect([0.07, 0.14, 0.28, 12, 0, 1e21, 1e-7, -3.5].map(decimalsOf)).toEqual([2, 2, 2, 0, 0, 0, 7, 1]);
});

test("every hundredth up to a thousand has at most two decimals, which multipleOf denies", () => {
  for (let cents = 0; cents < 100_000; cents += 1) {
    if (decimalsOf(Number(`${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, "0")}`)) > 2) {
      expect.fail(String(cents));
    }
  }
  expect(0.07 % 0.01).not.toBe(0);
});
